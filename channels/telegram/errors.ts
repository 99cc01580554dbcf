/**
 * Telegram's refusals as our failure codes. Telegram tells them apart by status and an English sentence; of the sentence only
 * phrases on our own list are passed on, because the rest may repeat what was sent.
 * @see https://core.telegram.org/bots/api#making-requests
 */
import { ChannelError } from "../channel.ts";
import { type Answer, retryAfterSeconds } from "../http.ts";
import { integer, record, text } from "../json.ts";
import type { FailureCode } from "../message.ts";

/** What to make of an answer that was not `ok`. */
export function failure(answer: Answer): ChannelError {
  const body = record(answer.body);
  const parameters = record(body?.parameters);
  const status = integer(body?.error_code) ?? answer.status;
  const description = (text(body?.description) ?? "").toLowerCase();
  const phrase = phrases.find((known) => description.includes(known.toLowerCase()));
  const platformCode = phrase ? `${status} ${phrase}` : String(status);

  const movedTo = integer(parameters?.migrate_to_chat_id);
  if (movedTo !== undefined) return new ChannelError("moved", platformCode, { movedTo: String(movedTo) });
  const isGateway = body === undefined && (status === 502 || status === 504);
  const code = phrase === "chat not found" ? "unreachable" : isGateway ? "ambiguous" : codeOf(status);
  const seconds = integer(parameters?.retry_after) ?? retryAfterSeconds(answer.headers);
  return new ChannelError(code, platformCode, seconds === undefined ? {} : { retryAfterSeconds: seconds });
}

function codeOf(status: number): FailureCode {
  // A proxy answered in Telegram's place and told nothing of what became of the call.
  if (status < 300) return "ambiguous";
  // Redirects lead to where the token must not go: the API's address is set wrong.
  if (status < 400) return "account";
  switch (status) {
    case 401:
    case 404:
      return "account";
    case 403:
      return "unreachable";
    case 429:
      return "throttled";
    default:
      return status >= 500 ? "unavailable" : "refused";
  }
}

/** A settled tap cannot be settled again, and a late one not at all. */
export const queryTooOld = "query is too old";

/** Larger files exist for a bot by name only. */
export const fileTooBig = "file is too big";

const phrases = [
  "bot was blocked by the user",
  "bot was kicked",
  "bot can't initiate conversation with a user",
  "user is deactivated",
  "chat not found",
  "chat_id is empty",
  "group chat was upgraded to a supergroup chat",
  "not enough rights",
  "message is too long",
  "caption is too long",
  "message text is empty",
  "message to be replied not found",
  "BUTTON_DATA_INVALID",
  "wrong file identifier/HTTP URL specified",
  "failed to get HTTP URL content",
  "wrong type of the web page content",
  "wrong file_id",
  "invalid file_id",
  fileTooBig,
  queryTooOld,
  "HTTPS URL must be provided for webhook",
  "Webhook can be set up only on ports 80, 88, 443 or 8443",
  "failed to resolve host",
  "is reserved",
  "secret token contains unallowed characters",
  "strings must be encoded in UTF-8",
];
