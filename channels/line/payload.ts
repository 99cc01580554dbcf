/**
 * What lies in the outbox for LINE: message objects as the Messaging API takes them. Types of @line/bot-sdk alone; its client
 * stays out of the worker, because it needs Node and knows no trail from one attempt to the next.
 */
import type { messagingApi } from "@line/bot-sdk";
import { array, record } from "../json.ts";

/** The kinds of message that we send. */
export type OutgoingMessage = messagingApi.TextMessage | messagingApi.ImageMessage;

/** One call: a reply while the token lasts, else a push. */
export interface LinePayload {
  /** 1 to 5. */
  messages: OutgoingMessage[];
  /** Only the first part of an answer: it spends the token, and the parts behind it would find none. */
  mayReply: boolean;
}

/** The payload as it comes back from the outbox. */
export function readPayload(payload: unknown): { messages: readonly unknown[]; mayReply: boolean } {
  const fields = record(payload);
  return { messages: array(fields?.messages) ?? [], mayReply: fields?.mayReply === true };
}
