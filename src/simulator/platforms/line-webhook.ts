/**
 * Webhooks as LINE sends them: the envelope, the ids, the signature.
 * @see https://developers.line.biz/en/reference/messaging-api/#webhooks
 */

/** The user id of the invented account that all webhooks are addressed to. */
export const botUserId = "Ub00000000000000000000000000000b0";

/** What every event shares; `details` are what its kind adds. */
export function lineEvent(userId: string, at: number, details: { type: string; [field: string]: unknown }) {
  return {
    mode: "active",
    timestamp: at,
    source: { type: "user", userId },
    webhookEventId: ulid(at),
    deliveryContext: { isRedelivery: false },
    ...details,
  };
}

/** A POST that carries `events`, signed with the channel secret over its very bytes. */
export async function signedWebhook(
  channelSecret: string,
  events: readonly unknown[],
  webhookUrl: string,
): Promise<Request> {
  const body = new TextEncoder().encode(JSON.stringify({ destination: botUserId, events }));
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(channelSecret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, body));
  return new Request(webhookUrl, {
    method: "POST",
    headers: {
      "content-type": "application/json; charset=utf-8",
      "user-agent": "LineBotWebhook/2.0",
      "x-line-signature": btoa(String.fromCharCode(...mac)),
    },
    body,
  });
}

/** `bytes` random bytes in hexadecimal: reply tokens, read tokens, quote tokens. */
export function token(bytes = 16): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 10 characters of time, 16 of chance: sorts by time. */
function ulid(at: number): string {
  let rest = at;
  let time = "";
  for (let place = 0; place < 10; place++) {
    time = crockford.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  const chance = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => crockford.charAt(byte % 32)).join("");
  return time + chance;
}
