/**
 * Webhooks as Meta posts them: the envelope, everything beyond ASCII escaped, the signature over the escaped bytes.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
 */
import type { Network } from "./whatsapp-network.ts";

/** A POST that carries `values` in the field `messages`, signed with the app secret. */
export async function signedWebhook(network: Network, values: readonly object[], webhookUrl: string): Promise<Request> {
  const { account, settings } = network;
  const metadata = { display_phone_number: account.displayPhoneNumber, phone_number_id: account.phoneNumberId };
  const changes = values.map((value) => ({
    value: { messaging_product: "whatsapp", metadata, ...value },
    field: "messages",
  }));
  const entry = changes.length > 0 ? [{ id: account.businessAccountId, changes }] : [];
  const body = new TextEncoder().encode(escapedJson({ object: "whatsapp_business_account", entry }));
  const [secret = ""] = settings.APP_SECRET.split(/\s+/);
  return new Request(webhookUrl, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "user-agent": "facebookexternalua",
      "x-hub-signature-256": `sha256=${await hexMac(secret, body)}`,
    },
    body,
  });
}

function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

async function hexMac(secret: string, body: Uint8Array): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, body));
  return [...mac].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
