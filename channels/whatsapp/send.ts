/** Delivers one part, and shows the customer that we read and write. Every other call of Meta's is elsewhere. */
import { ChannelError, type Delivery, type Presence, type Receipt } from "../channel.ts";
import { array, record, text } from "../json.ts";
import type { Chat } from "../message.ts";
import type { Graph } from "./graph.ts";
import { phoneDigits, scopedId } from "./identity.ts";

/**
 * Sends one message. Meta has no idempotency key; the delivery's key travels along and comes back with every status.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
 */
export async function send(graph: Graph, { part, chat, key }: Delivery): Promise<Receipt> {
  const answer = await graph.post(messagesOf(chat), {
    messaging_product: "whatsapp",
    ...recipientOf(chat),
    ...record(part.payload),
    biz_opaque_callback_data: key,
  });
  const messages = array(answer.messages) ?? [];
  return { messageIds: messages.flatMap((message) => text(record(message)?.id) ?? []) };
}

/**
 * Marks a message, and all before it, as read; the typing indicator lasts until the answer, at most 25 seconds.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators
 */
export async function show(graph: Graph, { chat, readToken, typing }: Presence): Promise<void> {
  if (!readToken) return;
  await graph.post(messagesOf(chat), {
    messaging_product: "whatsapp",
    status: "read",
    message_id: readToken,
    ...(typing ? { typing_indicator: { type: "text" } } : {}),
  });
}

function messagesOf({ via }: Chat): string {
  if (!via) throw new ChannelError("refused", "chat without the shop's number");
  return `${encodeURIComponent(via)}/messages`;
}

/** The phone number where it is known; it reaches the customer wherever a scoped id does, and templates for codes need it. */
function recipientOf({ kind, ids }: Chat): Record<string, string> {
  if (kind === "group") return { recipient_type: "group", to: ids[0] };
  const phone = ids.find((id) => phoneDigits(id));
  if (phone) return { recipient_type: "individual", to: phone };
  const recipient = ids.find((id) => scopedId(id));
  if (recipient) return { recipient_type: "individual", recipient };
  throw new ChannelError("unreachable", "chat without a phone number or user id");
}
