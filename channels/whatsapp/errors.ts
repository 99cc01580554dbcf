/**
 * Meta's error codes and what to do about each. The code decides, not the HTTP status; only codes that are not listed fall
 * back to it. One table serves answers to our calls and `failed` statuses.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
 */
import { ChannelError } from "../channel.ts";
import { type Answer, retryAfterSeconds } from "../http.ts";
import { integer } from "../json.ts";
import type { FailureCode } from "../message.ts";
import { wire } from "./payload.ts";

const listed: Readonly<Partial<Record<FailureCode, readonly number[]>>> = {
  throttled: [4, 17, 32, 613, 80007, 130429, 131048, 131056],
  unavailable: [1, 2, 131000, 131016, 131057, 133004],
  "window-closed": [131047],
  // 131050: the customer opted out. 130472: in a Meta experiment. 131052: a customer's file is gone at Meta's side.
  unreachable: [130472, 130497, 131021, 131026, 131030, 131050, 131052],
  // 131049 is a limit on marketing that lasts for days: the same again soon would fail again.
  refused: [100, 131008, 131009, 131049, 131051, 131053],
  account: [0, 3, 10, 33, 190, 368, 131005, 131031, 131037, 131042, 131045, 133010],
};

const codes = new Map(
  Object.entries(listed).flatMap(([reason, of]) => of.map((code) => [code, reason as FailureCode])),
);

/** Seconds to wait where Meta does not say: one pair of numbers may exchange a message about every six seconds. */
const waits: ReadonlyMap<number, number> = new Map([
  [130429, 1],
  [131056, 6],
  // Too many customers reported us: nothing helps but a long pause.
  [131048, 3600],
]);
const defaultWaitSeconds = 60;

/** What to do about an error. Without an HTTP status it came in a webhook, and an unlisted code is final. */
export function failureCode(code: number | undefined, httpStatus = 400): FailureCode {
  const known = code === undefined ? undefined : codes.get(code);
  if (known) return known;
  if (code !== undefined && code >= 200 && code <= 299) return "account";
  if (httpStatus === 429) return "throttled";
  // A gateway gave up waiting for Meta, which may have taken the message.
  if (httpStatus === 502 || httpStatus === 504) return "ambiguous";
  return httpStatus >= 500 ? "unavailable" : "refused";
}

/** The platform's no as an error. */
export function refusal(answer: Answer): ChannelError {
  const body = wire<{ error: unknown }>(answer.body);
  const code = integer(wire<{ code: number }>(body?.error)?.code);
  const reason = failureCode(code, answer.status);
  const platformCode = code === undefined ? `HTTP ${answer.status}` : String(code);
  if (reason !== "throttled") return new ChannelError(reason, platformCode);
  const wait = waits.get(code ?? -1) ?? defaultWaitSeconds;
  return new ChannelError(reason, platformCode, {
    retryAfterSeconds: Math.max(wait, retryAfterSeconds(answer.headers) ?? 0),
  });
}
