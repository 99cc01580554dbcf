/** Meta's way in: the signature of every webhook, and the handshake when the webhook's URL is set. */
import type { RawRequest } from "../channel.ts";
import { hexBytes, hmacMatches, secretMatches } from "../signature.ts";

/**
 * True if any of the app secrets signed these very bytes. Meta writes the signature in lower case; upper case is the same.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
 */
export async function verifySignature(appSecrets: readonly string[], { headers, body }: RawRequest): Promise<boolean> {
  const [, hex] = /^sha256=([0-9a-f]{64})$/i.exec(headers.get("x-hub-signature-256") ?? "") ?? [];
  return hmacMatches(appSecrets, body, hexBytes(hex ?? ""));
}

/** Repeats the challenge to whoever knows the verify token. */
export async function answerHandshake(
  verifyTokens: readonly string[],
  query: URLSearchParams,
): Promise<{ status: 200 | 400 | 403; body: string }> {
  const challenge = query.get("hub.challenge");
  if (query.get("hub.mode") !== "subscribe" || challenge === null) {
    return { status: 400, body: "Expected hub.mode=subscribe and hub.challenge." };
  }
  const isKnown = await secretMatches(verifyTokens, query.get("hub.verify_token"));
  return isKnown ? { status: 200, body: challenge } : { status: 403, body: "The verify token does not match." };
}
