/** Is a webhook really LINE's? The signature is base64 of the HMAC-SHA256 of the raw bytes under the channel secret. */
import type { RawRequest } from "../channel.ts";
import { base64Bytes, hmacMatches, secretsOf } from "../signature.ts";
import type { Settings } from "./api.ts";

/**
 * True only for bytes signed with a channel secret in force. The setting may hold two of them: reissuing one at LINE
 * invalidates the old at once, while webhooks that carry it are still under way.
 * @see https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/
 */
export async function verify(settings: Settings, { headers, body }: RawRequest): Promise<boolean> {
  const signature = headers.get("x-line-signature");
  if (!signature) return false;
  return hmacMatches(secretsOf(settings.CHANNEL_SECRET), body, base64Bytes(signature));
}
