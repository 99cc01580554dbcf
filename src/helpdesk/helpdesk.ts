/** The port: what a helpdesk must be able to do to take our cases. Connectors are factory functions that return object literals. */
import type { FailureCode } from "../../channels/index.ts";
import type { AgentEvent, DeskEvent } from "./events.ts";

export interface Helpdesk {
  /** As in HELPDESK and in the route /helpdesk/NAME. */
  readonly name: string;
  /** Delivers one event; `id` is the same at every attempt. Resolves when the desk has accepted it; throws only HelpdeskError. */
  deliver(event: DeskEvent, id: string, now: Date): Promise<void>;
  /** Verifies, then reads what the desk sent. `id` is the desk's own, the same at every repeat. Never throws. */
  receive(headers: Headers, body: Uint8Array): Promise<Received>;
  /** Reads a body that was verified when it came. Never throws. */
  read(id: string, body: string): Promise<Exclude<Received, { state: "refused" }>>;
}

export type Received =
  | { state: "event"; id: string; event: AgentEvent }
  /** Not signed by the desk: nothing of it may be kept. */
  | { state: "refused" }
  /** Signed, but not understood; `reason` names the place. */
  | { state: "unreadable"; id: string; reason: string };

/** The desk said no, or could not be reached. */
export class HelpdeskError extends Error {
  readonly code: Extract<FailureCode, "throttled" | "unavailable" | "ambiguous" | "refused" | "account">;
  readonly platformCode: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: HelpdeskError["code"], platformCode: string, retryAfterSeconds?: number) {
    super(`${code}: ${platformCode}`);
    this.name = "HelpdeskError";
    this.code = code;
    this.platformCode = platformCode;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
