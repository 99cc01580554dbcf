/** What an agent does with a case: speaks, notes, takes it, closes it. */
import type { AgentEvent } from "../helpdesk/index.ts";
import { type OpenCase, ownedBy } from "./state.ts";
import type { Writer } from "./writer.ts";

/** Carries out one event of the desk's, once. False if the case is not of this conversation. `isForwarded`: it came to a conversation that goes on here. */
export function hearAgent(writer: Writer, id: string, event: AgentEvent, isForwarded: boolean): boolean {
  const { state } = writer;
  if (!isForwarded && !isOurs(event.data.case.id, writer)) return false;
  if (!writer.store.addId(`desk:${id}`, writer.now)) return true;
  const open = state.case?.id === event.data.case.id ? state.case : undefined;
  switch (event.type) {
    case "agent.message":
      return speak(writer, event, open);
    case "agent.note": {
      const { note, agent } = event.data;
      writer.store.addLine({ author: "note", kind: "note", text: note.text, sentAt: writer.now, agent: agent.name });
      return true;
    }
    case "case.assigned":
      return assign(writer, event.data.agent, open);
    case "case.closed":
      return close(writer, open);
    default:
      return event satisfies never;
  }
}

function speak(
  writer: Writer,
  event: Extract<AgentEvent, { type: "agent.message" }>,
  open: OpenCase | undefined,
): boolean {
  const { message, agent } = event.data;
  // A reply to a case that is closed already is delivered, but takes nothing over: it may have overtaken its own closing.
  if (open) writer.update({ ...takenOver(writer), case: { ...open, agent, told: "accepted", sent: true } });
  writer.agentReply(message.text, agent.name, message.id);
  return true;
}

function assign(writer: Writer, agent: { id: string; name: string }, open: OpenCase | undefined): boolean {
  if (!open) return true;
  const announced = open.agent?.id === agent.id;
  writer.update({ ...takenOver(writer), case: { ...open, agent, told: "accepted", sent: true } });
  if (!announced) writer.sayToCustomer("agentJoined", { agent: agent.name });
  return true;
}

function close(writer: Writer, open: OpenCase | undefined): boolean {
  if (!open) return true;
  const { case: _, ...rest } = ownedBy(writer.state, "bot");
  writer.update({ ...rest, misses: 0 });
  writer.tellDesk({ type: "case.closed" }, undefined, { ...open, sent: true });
  writer.sayToCustomer("caseClosed");
  return true;
}

function takenOver(writer: Writer): Writer["state"] {
  return writer.state.owner === "desk" ? writer.state : ownedBy(writer.state, "desk");
}

/** The open case, wherever it began, or an earlier one of this conversation's own. */
function isOurs(id: string, { state, objectId }: Writer): boolean {
  if (state.case?.id === id) return true;
  const number = id.startsWith(`${objectId}-`) ? Number(id.slice(objectId.length + 1)) : Number.NaN;
  return number >= 1 && number <= state.cases;
}
