/**
 * Delivers the rows of one lane of the outbox: in order, one attempt at a time, each attempt written down before it starts.
 * Knows neither platform nor helpdesk; a lane says how to send, how long to wait, and what follows.
 */
import { errorName, log } from "../log.ts";
import type { LaneName, OutboxRow } from "./rows.ts";
import type { Failure } from "./schedule.ts";
import type { Store } from "./store.ts";

export interface Lane {
  readonly name: LaneName;
  /** Rows wait for the one before. Otherwise they leave side by side, and none is taken up again after a crash. */
  readonly ordered: boolean;
  /** Why a row may no longer be sent; undefined if it may. */
  obstacle(row: OutboxRow, now: number): Obstacle | undefined;
  /** Makes one attempt. Resolves with the ids of what was sent; throws what `failure` understands. */
  send(row: OutboxRow): Promise<readonly string[]>;
  /** Undefined for a fault of our own. */
  failure(error: unknown): Failure | undefined;
  /** Seconds until the next attempt, or undefined to give up. */
  pause(failure: Failure, row: OutboxRow, now: number): number | undefined;
  /** What follows; each runs in the transaction that ends the attempt. */
  sent(row: OutboxRow, ids: readonly string[]): void;
  postponed(row: OutboxRow, failure: Failure): void;
  failed(row: OutboxRow, failure: Failure): void;
}

/** `drop`: no longer wanted. `fail`: wanted, but impossible. */
export type Obstacle = { drop: string } | { fail: Failure };

const interrupted: Failure = { code: "ambiguous", platformCode: "interrupted" };

/** Sends all that is due. Resolves when the lane is empty or must wait; the caller sees to the alarm, and to it that one loop runs a lane. */
export async function runLane(lane: Lane, store: Store, clock: () => number): Promise<void> {
  if (!lane.ordered) {
    await Promise.all(
      store
        .pending(lane.name)
        .map((row) =>
          row.startedAt === null ? attempt(lane, row, store, clock) : giveUp(lane, row, interrupted, store),
        ),
    );
    return;
  }
  for (;;) {
    const row = store.head(lane.name);
    if (!row || row.nextAt > clock()) return;
    // An attempt that was cut off by a crash or an eviction may have arrived.
    if (row.startedAt !== null) endAttempt(lane, row, interrupted, store, clock());
    else await attempt(lane, row, store, clock);
  }
}

async function attempt(lane: Lane, row: OutboxRow, store: Store, clock: () => number): Promise<void> {
  let started = row;
  let ids: readonly string[];
  try {
    const obstacle = lane.obstacle(row, clock());
    if (obstacle && "drop" in obstacle) return void store.finish(row.seq, "dropped", obstacle.drop);
    if (obstacle) return giveUp(lane, row, obstacle.fail, store);
    store.startAttempt(row.seq, clock());
    started = { ...row, attempts: row.attempts + 1 };
    ids = await lane.send(started);
  } catch (error) {
    const failure = lane.failure(error);
    // A fault of our own would repeat itself: it ends visibly, and an operator can replay it once it is mended.
    if (!failure) log("error", "outbox.fault", { lane: lane.name, error: errorName(error) });
    endAttempt(lane, started, failure ?? { code: "refused", platformCode: "fault" }, store, clock());
    return;
  }
  concludeSent(lane, started, ids, store);
}

/** What was sent stays sent, whatever goes wrong in what follows from it. */
function concludeSent(lane: Lane, row: OutboxRow, ids: readonly string[], store: Store): void {
  try {
    store.transaction(() => {
      if (store.finish(row.seq, "sent", "", ids)) lane.sent(row, ids);
    });
  } catch (error) {
    log("error", "outbox.aftermath", { lane: lane.name, error: errorName(error) });
    store.finish(row.seq, "sent", "", ids);
  }
}

function endAttempt(lane: Lane, row: OutboxRow, failure: Failure, store: Store, now: number): void {
  const seconds = lane.pause(failure, row, now);
  if (seconds === undefined) {
    giveUp(lane, row, failure, store);
    return;
  }
  store.transaction(() => {
    if (store.postpone(row.seq, now + seconds * 1000, failure)) lane.postponed(row, failure);
  });
}

function giveUp(lane: Lane, row: OutboxRow, failure: Failure, store: Store): void {
  store.transaction(() => {
    if (store.finish(row.seq, "failed", `${failure.code} ${failure.platformCode}`)) lane.failed(row, failure);
  });
}
