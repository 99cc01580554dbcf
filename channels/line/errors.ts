/** LINE's refusals, translated. What LINE says in prose is compared, never repeated: only codes and names of fields leave here. */
import { ChannelError } from "../channel.ts";
import { type Answer, retryAfterSeconds } from "../http.ts";
import { array, record, text } from "../json.ts";
import type { FailureCode } from "../message.ts";

/**
 * The failure that an answer other than 2xx stands for.
 * @see https://developers.line.biz/en/reference/messaging-api/#error-responses
 */
export function failureOf(answer: Answer, trail?: string): ChannelError {
  const seconds = retryAfterSeconds(answer.headers);
  return new ChannelError(failureCode(answer), platformCode(answer), {
    ...(seconds !== undefined && { retryAfterSeconds: seconds }),
    ...(trail !== undefined && { trail }),
  });
}

/** The reply token was used before, is too old, or never was one: LINE does not tell which. */
export function isInvalidReplyToken(answer: Answer): boolean {
  return answer.status === 400 && says(answer, "invalid reply token");
}

function failureCode(answer: Answer): FailureCode {
  const { status } = answer;
  if (status === 401 || status === 403) return "account";
  // The same status for too fast and for a used-up monthly quota; only the first passes by itself.
  if (status === 429) return says(answer, "monthly limit") ? "account" : "throttled";
  if (status >= 500) return "unavailable";
  // LINE's words for a user id, group or room that this account does not reach.
  if (status === 400 && says(answer, "failed to send messages")) return "unreachable";
  return "refused";
}

function says(answer: Answer, phrase: string): boolean {
  return text(record(answer.body)?.message)?.toLowerCase().includes(phrase) ?? false;
}

/** Status, the field that LINE complains of, and the id under which LINE's support finds the call. */
function platformCode(answer: Answer): string {
  const detail = record(array(record(answer.body)?.details)?.[0]);
  const property = text(detail?.property);
  const requestId = answer.headers.get("x-line-request-id");
  return [
    String(answer.status),
    property && /^[\w.[\]-]{1,80}$/.test(property) ? property : "",
    requestId && /^[\w-]{1,80}$/.test(requestId) ? `request ${requestId}` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
