/** The four lanes out of a conversation: to the customer, to the helpdesk, the small signals, and errands to our own objects. */
import { type Channel, ChannelError, type Part, type Sender } from "../../channels/index.ts";
import type { FailureSubject } from "../failures/index.ts";
import { type DeskEvent, type Helpdesk, HelpdeskError } from "../helpdesk/index.ts";
import type { Lane, Obstacle } from "./lane.ts";
import type { OutboxRow } from "./rows.ts";
import { customerPause, deskPause, errandPause, type Failure } from "./schedule.ts";
import type { State } from "./state.ts";

export interface CustomerPayload {
  part: Part;
  /** Line of the transcript that says this. */
  line: number;
  replyToken?: { value: string; receivedAt: number };
  /** Id of the agent's message that this delivers. */
  agentMessage?: string;
}

export interface DeskPayload {
  event: DeskEvent;
  /** Opens the case: what the customer is told follows from how this fares. */
  opens?: { replyToken?: { value: string; receivedAt: number } };
}

export type SignalPayload =
  | { signal: "tap"; token: string }
  | { signal: "presence"; readToken?: string; typing: boolean };

export type Errand =
  | { errand: "failure"; subject: FailureSubject; reason: string }
  | { errand: "trouble"; code: string }
  | { errand: "recovered" }
  /** Ask the platform who the customer is. */
  | { errand: "profile" }
  /** The chat has another id: let its object point here. */
  | { errand: "join"; id: string };

/** What follows an attempt; runs in the transaction that ends it. */
export interface Aftermath {
  sent(row: OutboxRow, ids: readonly string[]): void;
  postponed(row: OutboxRow, failure: Failure): void;
  failed(row: OutboxRow, failure: Failure): void;
}

export function customerLane(state: () => State, channel: () => Channel, aftermath: Aftermath): Lane {
  return {
    ...aftermath,
    name: "customer",
    ordered: true,
    obstacle(row, now) {
      const { epoch, blocked, lastInboundAt } = state();
      if (row.author === "bot" && row.epoch !== epoch) return { drop: "the owner changed" };
      if (blocked) return { fail: { code: "unreachable", platformCode: "blocked" } };
      return windowObstacle(lastInboundAt, channel().kind.limits.replyWindowHours, now);
    },
    async send(row) {
      const { part, replyToken } = row.payload as CustomerPayload;
      const { messageIds } = await channel().send({
        part,
        chat: state().chat,
        key: row.key,
        attempt: row.attempts,
        now: new Date(),
        ...(replyToken ? { replyToken: { value: replyToken.value, receivedAt: new Date(replyToken.receivedAt) } } : {}),
        ...(row.trail === null ? {} : { trail: row.trail }),
      });
      return messageIds;
    },
    failure: channelFailure,
    pause: (failure, row, now) => customerPause(failure, row, (now - row.createdAt) / 1000, channel().kind.limits),
  };
}

export function deskLane(desk: () => Helpdesk | undefined, aftermath: Aftermath): Lane {
  return {
    ...aftermath,
    name: "desk",
    ordered: true,
    obstacle: () => undefined,
    async send(row) {
      const connected = desk();
      if (!connected) throw new HelpdeskError("account", "no desk connected");
      await connected.deliver((row.payload as DeskPayload).event, `evt_${row.key}`, new Date());
      return [];
    },
    failure: (error) => (error instanceof HelpdeskError ? error : undefined),
    pause: (failure, row) => deskPause(failure, row.attempts),
  };
}

/** Read marks, typing and the end of a tap: worth one attempt, and no row afterwards. */
export function signalLane(state: () => State, channel: () => Channel, remove: (row: OutboxRow) => void): Lane {
  return {
    name: "signal",
    ordered: false,
    obstacle: () => undefined,
    async send(row) {
      const payload = row.payload as SignalPayload;
      if (payload.signal === "tap") await channel().settleTap?.(payload.token);
      else {
        const { typing, readToken } = payload;
        await channel().show?.({ chat: state().chat, typing, ...(readToken === undefined ? {} : { readToken }) });
      }
      return [];
    },
    failure: channelFailure,
    pause: () => undefined,
    sent: remove,
    postponed: remove,
    failed: remove,
  };
}

/** Errands are repeated until they succeed: they stay within the deployment. */
export function errandLane(
  run: (errand: Errand) => Promise<Sender | undefined>,
  learn: (customer: Sender) => void,
  remove: (row: OutboxRow) => void,
): Lane {
  return {
    name: "errand",
    ordered: true,
    obstacle: () => undefined,
    async send(row) {
      const customer = await run(row.payload as Errand);
      if (customer) learn(customer);
      return [];
    },
    failure: () => ({ code: "unavailable", platformCode: "our own object" }),
    pause: (_, row) => errandPause(row.attempts),
    sent: remove,
    postponed: () => undefined,
    failed: remove,
  };
}

function channelFailure(error: unknown): Failure | undefined {
  return error instanceof ChannelError ? error : undefined;
}

function windowObstacle(lastInboundAt: number, hours: number, now: number): Obstacle | undefined {
  if (now - lastInboundAt <= hours * 60 * 60 * 1000) return undefined;
  return { fail: { code: "window-closed", platformCode: `over ${hours} h since the customer wrote` } };
}
