/** One event of the inbox, heard: gathers what a turn needs to know, takes it, and has it written. */
import type { Inbound } from "../../channels/index.ts";
import { marketOf } from "../../kb/index.ts";
import { takeoverHours } from "../config.ts";
import { connectedDesk } from "../helpdesk/index.ts";
import { type Option, parseOptionData } from "./menu.ts";
import { hearFailedStatus } from "./status.ts";
import { takeTurn } from "./turn.ts";
import type { Writer } from "./writer.ts";

/** Runs inside one transaction: the event's outcome and all that follows from it stand together or not at all. */
export function hearEvent(writer: Writer, event: Inbound, receivedAt: number, env: Env): void {
  const { store, release, now } = writer;
  if (event.content.kind === "status") {
    hearFailedStatus(writer, event.content);
    store.settle(event.id, "noted");
    return;
  }
  const state = { ...writer.state, market: marketOf(release.shop, event.channel, event.account, event.chat.via) };
  const turn = takeTurn({
    state,
    event,
    release,
    deskConnected: connectedDesk(env) !== undefined,
    openOptions: state.openMenu === undefined ? [] : (store.menu(state.openMenu) ?? []),
    tapped: tappedOption(writer, event),
    nextCaseId: `${writer.objectId}-${state.cases + 1}`,
    takeoverMs: takeoverHours(env) * 60 * 60 * 1000,
    receivedAt,
    now,
  });
  writer.turn(turn, event, receivedAt);
}

function tappedOption(writer: Writer, { content }: Inbound): Option | undefined {
  const data = content.kind === "choice" ? parseOptionData(content.data) : undefined;
  return data && writer.store.menu(data.menu)?.[data.index];
}
