/** Writes an event down before it is acknowledged, with the small signals that it earns whatever becomes of it. */
import type { Inbound } from "../../channels/index.ts";
import { newState } from "./state.ts";
import { hearStatus } from "./status.ts";
import type { Store } from "./store.ts";

/** Where the conversation is, as those who call it know it. */
export interface Place {
  name: string;
  origin: string | undefined;
}

/** One event into the inbox, or straight to its row for a status. True if there is something to do. `asksProfile`: the platform's events tell no names. */
export function writeDown(store: Store, place: Place, event: Inbound, asksProfile: boolean, now: number): boolean {
  const { content, chat, sender } = event;
  if (content.kind === "status" && content.status !== "failed") {
    if (hearStatus(store, content)) store.wakeLane("customer");
    return false;
  }
  const begun = store.readState() !== undefined;
  if (!begun && isNews(content)) return false;
  if (!store.addToInbox(event, now)) return false;
  if (!begun) {
    store.writeState(newState(place, event, now));
    const isUnknown = sender.name === undefined && chat.kind === "private";
    if (asksProfile && isUnknown) add(store, "errand", { errand: "profile" }, now);
  }
  addSignals(store, event, now);
  return true;
}

/** News of a chat, which begin no conversation where there is none. */
export function isNews({ kind }: Inbound["content"]): boolean {
  return kind === "status" || kind === "identity";
}

/** A tap is settled and a message marked read whatever comes of the turn. */
function addSignals(store: Store, { tokens, standby, chat, mentioned }: Inbound, now: number): void {
  if (tokens?.tap) add(store, "signal", { signal: "tap", token: tokens.tap }, now);
  if (tokens?.read && !standby && (chat.kind === "private" || mentioned)) {
    add(store, "signal", { signal: "presence", readToken: tokens.read, typing: false }, now);
  }
}

function add(store: Store, lane: "signal" | "errand", payload: object, at: number): void {
  store.addToOutbox({ lane, author: "bot", epoch: 0, payload, at });
}
