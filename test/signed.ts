/** Webhooks of any content, signed as the platform signs: for what a played customer cannot do. */
import { settings } from "./settings.ts";

export async function whatsappWebhook(value: object, field = "messages"): Promise<Request> {
  const metadata = { display_phone_number: "6560001111", phone_number_id: "109080706050403" };
  const body = JSON.stringify({
    object: "whatsapp_business_account",
    entry: [{ id: "2088001", changes: [{ field, value: { messaging_product: "whatsapp", metadata, ...value } }] }],
  });
  const signature = await hmac(settings.WHATSAPP_APP_SECRET, body);
  const hex = [...signature].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return webhook("whatsapp", body, { "x-hub-signature-256": `sha256=${hex}` });
}

export async function lineWebhook(events: object[]): Promise<Request> {
  const body = JSON.stringify({ destination: "U0123456789abcdef0123456789abcdef", events });
  const signature = await hmac(settings.LINE_CHANNEL_SECRET, body);
  return webhook("line", body, { "x-line-signature": btoa(String.fromCharCode(...signature)) });
}

export function telegramWebhook(update: object): Request {
  return webhook("telegram", JSON.stringify(update), {
    "x-telegram-bot-api-secret-token": settings.TELEGRAM_WEBHOOK_SECRET,
  });
}

/** A LINE event of now, with what all events have. */
export function lineEvent(userId: string, event: object): object {
  lineEvents += 1;
  return {
    mode: "active",
    timestamp: Date.now(),
    webhookEventId: `01HZZZZZZZZZZZZZZZZZ${String(lineEvents).padStart(6, "0")}`,
    deliveryContext: { isRedelivery: false },
    source: { type: "user", userId },
    ...event,
  };
}

let lineEvents = 0;

function webhook(route: string, body: string, headers: Record<string, string>): Request {
  return new Request(`https://frontdesk.test/webhooks/${route}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
}

async function hmac(secret: string, body: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(body)));
}
