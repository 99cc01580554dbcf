/** What the page is shown of the world, as JSON: the answer of GET /simulator/state. Types alone. */
import type { Case } from "../helpdesk/events.ts";
import type { Customer } from "./people.ts";
import type { Bubble, FakePlatform, Trouble } from "./platforms/platform.ts";

export interface View {
  /** When this world began, in milliseconds. Another number: everything began anew, and the wire log counts from 1 again. */
  beganAt: number;
  phones: PhoneView[];
  desk: DeskView;
  /** The entries of the wire log that the page has not seen. */
  wire: WireEntry[];
}

export interface PhoneView {
  platform: FakePlatform["name"];
  trouble: Trouble;
  customers: CustomerView[];
}

/** A person, and the screen in their hand. */
export interface CustomerView extends Customer {
  bubbles: readonly Bubble[];
  typing: boolean;
  blocked: boolean;
  /** Their own reactions, by the bubble's id. */
  reactions: Record<string, string>;
}

export interface DeskView {
  up: boolean;
  agent: Agent;
  /** The newest first. */
  cases: DeskCase[];
}

export interface Agent {
  id: string;
  name: string;
}

/** A case as the desk has it on file. */
export interface DeskCase {
  /** As it came with the newest event. */
  case: Case;
  status: Case["status"];
  assignee?: Agent;
  transcript: Case["transcript"];
  /** What happened to it that is no line of the transcript. */
  news: { at: number; text: string }[];
  updatedAt: number;
}

/** One exchange between the worker and someone outside. */
export interface WireEntry {
  seq: number;
  at: number;
  party: FakePlatform["name"] | "desk";
  /** Towards the worker (a webhook), or from it (a call). */
  direction: "in" | "out";
  method: string;
  path: string;
  /** 0: no answer. */
  status: number;
  body: unknown;
  problems: string[];
}
