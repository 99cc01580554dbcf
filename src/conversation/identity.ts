/**
 * Several ids, one conversation. The first object that a customer's message reaches becomes the conversation; objects under
 * the customer's other ids point at it. Nothing is ever joined but what the platform itself says is the same chat.
 */
import type { Inbound } from "../../channels/index.ts";
import { nameFor } from "./address.ts";
import type { History } from "./rows.ts";

/** What an object answers to another that claims to be the same customer's. */
export interface Joined {
  /** Where the conversation is; undefined if the asked one goes on itself. */
  continuesIn: string | undefined;
  history?: History;
}

/** Asks the object `name`; `lasting` is the most lasting id of the chat that asks. */
export type AskToJoin = (name: string, claim: { handOver: boolean; lasting: string }) => Promise<Joined>;

export interface JoinResult {
  /** The conversation lives there: send the events on. */
  movedTo?: string;
  /** What conversations that were begun under other ids have given us. */
  histories: History[];
}

/**
 * Settles which object is the conversation of `events`, asked of the object `name`. `knownIds` is undefined if it has not begun.
 */
export async function joinConversations(
  name: string,
  events: readonly Inbound[],
  knownIds: readonly string[] | undefined,
  ask: AskToJoin,
): Promise<JoinResult> {
  const histories: History[] = [];
  for (const { other, ...claim } of claims(name, events, knownIds)) {
    const { continuesIn, history } = await ask(other, claim);
    if (history) histories.push(history);
    const elsewhere = continuesIn ?? other;
    if (elsewhere !== name && knownIds === undefined) return { movedTo: elsewhere, histories };
  }
  return { histories };
}

/** The objects to ask: those of ids that are new to us. Only a stated change of id makes a begun conversation hand over. */
function claims(
  name: string,
  events: readonly Inbound[],
  knownIds: readonly string[] | undefined,
): { other: string; handOver: boolean; lasting: string }[] {
  const asked = new Map<string, { handOver: boolean; lasting: string }>();
  for (const event of events) {
    const { content } = event;
    if (content.kind === "identity") {
      if (knownIds !== undefined)
        asked.set(nameFor(event, content.current), { handOver: true, lasting: content.current });
      continue;
    }
    if (content.kind === "status") continue;
    for (const id of event.chat.ids) {
      const other = nameFor(event, id);
      if (!knownIds?.includes(id) && !asked.has(other))
        asked.set(other, { handOver: false, lasting: event.chat.ids[0] });
    }
  }
  asked.delete(name);
  return [...asked].map(([other, claim]) => ({ other, ...claim }));
}
