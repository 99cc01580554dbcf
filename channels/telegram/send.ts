/**
 * Messages, the typing sign and the end of a tap. Telegram knows no key that would make a repeated send harmless: after an
 * ambiguous one the same message may arrive twice. It has no read marks for bots either.
 */
import { ChannelError, type Delivery, type Presence, type Receipt } from "../channel.ts";
import { integer } from "../json.ts";
import type { Chat } from "../message.ts";
import type { Api } from "./api.ts";
import { queryTooOld } from "./errors.ts";
import { type SendCall, wire } from "./payload.ts";

/** Sends one part to the chat's most lasting id. */
export async function send(api: Api, { part, chat }: Delivery): Promise<Receipt> {
  // Compose wrote it, and nobody else looks into it.
  const { method, parameters } = part.payload as SendCall;
  const message = wire<{ message_id: number }>(await api.call(method, { chat_id: chatId(chat), ...parameters }));
  const id = integer(message?.message_id);
  return { messageIds: id === undefined ? [] : [String(id)] };
}

/** Shows "typing" for up to five seconds. */
export async function show(api: Api, { chat, typing }: Presence): Promise<void> {
  if (typing) await api.call("sendChatAction", { chat_id: chatId(chat), action: "typing" });
}

/** Stops the button's spinner; one that Telegram has stopped already is fine too. */
export async function settleTap(api: Api, tap: string): Promise<void> {
  try {
    await api.call("answerCallbackQuery", { callback_query_id: tap });
  } catch (error) {
    if (error instanceof ChannelError && error.platformCode.endsWith(queryTooOld)) return;
    throw error;
  }
}

function chatId(chat: Chat): number {
  return Number(chat.ids[0]);
}
