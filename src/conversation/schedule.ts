/** How long to wait before the next attempt of one delivery, and when to give up: pure tables. */
import type { FailureCode, Limits } from "../../channels/index.ts";

/** A failed attempt, whoever was called. */
export interface Failure {
  code: FailureCode;
  platformCode: string;
  retryAfterSeconds?: number | undefined;
  movedTo?: string | undefined;
  trail?: string | undefined;
}

const minute = 60;
const hour = 60 * minute;

/** Towards customers: soon at first, then patiently for a day; an older answer would answer nothing. */
const customerPauses = [1, 3, 10, 30, minute, 2 * minute, 5 * minute, 10 * minute, 30 * minute, hour];
const customerGiveUpSeconds = 24 * hour;

/** Towards the helpdesk: the growing pauses of Standard Webhooks, three days in all. */
const deskPauses = [5, 30, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 20 * hour];

/** Where a platform has no protection against doubles, a request that may have arrived is made again this often at most. */
const ambiguousPauses = {
  "retry-key": customerPauses,
  status: [15, minute, 5 * minute],
  none: [5, minute, 5 * minute],
};

/** Seconds until the customer gets the next attempt, or undefined to give up. `attempts` counts those made, `uncertain` those before this one that may have arrived; `ageSeconds` since the row was written. */
export function customerPause(
  failure: Failure,
  { attempts, uncertain }: { attempts: number; uncertain: number },
  ageSeconds: number,
  limits: Limits,
): number | undefined {
  if (ageSeconds > customerGiveUpSeconds) return undefined;
  switch (failure.code) {
    case "throttled":
      return Math.max(failure.retryAfterSeconds ?? 0, at(customerPauses, attempts));
    case "unavailable":
      return Math.max(failure.retryAfterSeconds ?? 0, at(customerPauses, attempts));
    case "ambiguous": {
      const pauses = ambiguousPauses[limits.idempotency];
      return pauses === customerPauses ? at(pauses, attempts) : pauses[uncertain];
    }
    case "moved":
      return attempts > 10 ? undefined : 0;
    case "window-closed":
    case "unreachable":
    case "refused":
    case "account":
      return undefined;
    default:
      return failure.code satisfies never;
  }
}

/** Seconds until the helpdesk gets the next attempt, or undefined to give up. */
export function deskPause(failure: Failure, attempts: number): number | undefined {
  if (failure.code === "refused" || failure.code === "account") return undefined;
  const pause = deskPauses[attempts - 1];
  return pause === undefined ? undefined : Math.max(failure.retryAfterSeconds ?? 0, pause);
}

/** Seconds until an errand to one of our own objects is tried again: soon, then every five minutes for ever. */
export function errandPause(attempts: number): number {
  return Math.min(5 * minute, 2 ** Math.min(attempts, 10));
}

/** The pause after the `attempts`-th attempt; the last one goes on for ever. */
function at(pauses: readonly number[], attempts: number): number {
  return pauses[Math.min(attempts, pauses.length) - 1] ?? 1;
}
