/** Which Durable Object is whose conversation: its name is channel, account, the shop's number, and the chat's first id. */
import type { Inbound } from "../../channels/index.ts";
import type { Conversation } from "./index.ts";

/** The name under which an event's conversation is looked for first; it may turn out to go on under another. */
export function conversationName(event: Inbound): string {
  const id = event.content.kind === "identity" ? event.content.previous : event.chat.ids[0];
  return nameFor(event, id);
}

/** The name that the conversation would have under another of the chat's ids. */
export function nameFor({ channel, account, chat }: Pick<Inbound, "channel" | "account" | "chat">, id: string): string {
  return [channel, account, chat.via ?? "", id].map(encodeURIComponent).join("/");
}

export function conversationOf(env: Env, name: string): DurableObjectStub<Conversation> {
  return env.CONVERSATION.getByName(name);
}

/** The conversation that a case belongs to: a case's id begins with its object's. Undefined if it cannot be one of ours. */
export function conversationOfCase(env: Env, caseId: string): DurableObjectStub<Conversation> | undefined {
  const match = /^([0-9a-f]{64})-\d{1,9}$/.exec(caseId);
  return match?.[1] ? conversationOfId(env, match[1]) : undefined;
}

/** A conversation by its object's id; undefined if it was never one of ours. */
export function conversationOfId(env: Env, id: string): DurableObjectStub<Conversation> | undefined {
  try {
    return env.CONVERSATION.get(env.CONVERSATION.idFromString(id));
  } catch {
    return undefined;
  }
}
