/** What a conversation knows between two turns, apart from its rows: one JSON value, written with every turn. */
import type { Chat, Inbound, Sender } from "../../channels/index.ts";
import type { Language } from "../../kb/index.ts";

/** Who answers: the bot, the helpdesk, or the shop's people from their own phone. */
export type Owner = "bot" | "desk" | "phone";

export interface State {
  /** Of this conversation's object. */
  name: string;
  /** Of the worker, as the platform calls it: https://shop.example. */
  origin?: string;
  channel: string;
  account: string;
  /** As the newest event gave it: where answers go. */
  chat: Chat;
  /** Every id under which this chat was ever known. */
  ids: string[];
  market: string;
  customer: Sender;
  /** The language of the conversation; undefined until the customer has said anything. */
  language?: Language;
  owner: Owner;
  /** Grows with every change of owner. A bot's message that was written under an older one is never sent. */
  epoch: number;
  /** With owner "phone": when the bot may answer again. */
  ownerUntil?: number;
  /** Messages in a row that were not understood. */
  misses: number;
  welcomed: boolean;
  /** The customer has blocked us. */
  blocked: boolean;
  firstSeenAt: number;
  /** When the customer last wrote: from here the platform's reply window counts. */
  lastInboundAt: number;
  /** The menu that the last bubble offered; a typed number or title is a tap on it. */
  openMenu?: number;
  lastAlbumId?: string;
  /** The account could not send from here, and no message has left since. */
  accountTrouble?: boolean;
  details: Detail[];
  /** Entries that were given as answers, oldest first. */
  answered: string[];
  /** The last question that was answered. */
  asked?: { text: string; entry: string; at: number };
  cases: number;
  /** The open case. */
  case?: OpenCase;
}

export interface Detail {
  kind: string;
  value: string;
  messageId: string;
}

export type Reason = "asked" | "unknown" | "unsure" | "upset" | "media" | "policy" | "failed";
export type Priority = "normal" | "high" | "urgent";

export interface OpenCase {
  id: string;
  reason: Reason;
  priority: Priority;
  openedAt: number;
  /** What the customer has been told of the desk. */
  told: "nothing" | "delayed" | "accepted";
  agent?: { id: string; name: string };
  /** The entries that came closest, best first. */
  suggestions: string[];
  /** What the shop says to such a wish, for when the desk has accepted the case. */
  entry?: string;
  /** False while no desk is connected: the case is kept here. */
  sent: boolean;
}

/** A conversation that begins with `event`. Its market is known with the first turn. */
export function newState(
  { name, origin }: { name: string; origin: string | undefined },
  event: Pick<Inbound, "channel" | "account" | "chat" | "sender">,
  now: number,
): State {
  return {
    name,
    ...(origin === undefined ? {} : { origin }),
    channel: event.channel,
    account: event.account,
    chat: event.chat,
    ids: [...event.chat.ids],
    market: "",
    customer: event.sender,
    owner: "bot",
    epoch: 0,
    misses: 0,
    welcomed: false,
    blocked: false,
    firstSeenAt: now,
    lastInboundAt: now,
    details: [],
    answered: [],
    cases: 0,
  };
}

/** The state with a new owner. */
export function ownedBy(state: State, owner: Owner, until?: number): State {
  const { ownerUntil: _, ...rest } = state;
  return { ...rest, owner, epoch: state.epoch + 1, ...(until === undefined ? {} : { ownerUntil: until }) };
}

/** The state after the platform has told who the customer is; what is known already stays. */
export function introduced(state: State, customer: Sender): State {
  return { ...state, customer: { ...customer, ...state.customer } };
}
