/**
 * Webhook bodies into messages of the one model. Pure and total: whatever is not as LINE describes it becomes an
 * `unreadable` that names the place; unknown fields are passed over, because LINE adds some without notice.
 * @see https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects
 */
import type { webhook } from "@line/bot-sdk";
import { array, integer, record, text } from "../json.ts";
import type { Chat, Inbound, ParsedWebhook, Sender } from "../message.ts";
import { type Broken, broken, eventContent, type Fields } from "./content.ts";
import { mentionsUs } from "./mention.ts";

/** All events of a body, one bad one never in the way of the others. An empty list is LINE trying the address. */
export function parse(body: unknown, account: string): ParsedWebhook {
  const parsed: ParsedWebhook = { events: [], unreadable: [], notices: [] };
  const events = array(record(body)?.events);
  if (!events) parsed.unreadable.push({ reason: "events: expected a list" });
  for (const [index, value] of (events ?? []).entries()) {
    const event = parseEvent(value, account);
    if (!event) continue;
    if ("broken" in event) parsed.unreadable.push({ reason: `events[${index}]${event.broken}` });
    else parsed.events.push(event);
  }
  return parsed;
}

/** Events that need no answer, and so are no loss without a chat. The type fails here when LINE's own types gain an event. */
const serviceEvents: Record<Exclude<webhook.Event["type"], AnsweredEvent>, true> = {
  accountLink: true,
  activated: true,
  beacon: true,
  botResumed: true,
  botSuspended: true,
  deactivated: true,
  delivery: true,
  join: true,
  leave: true,
  memberJoined: true,
  memberLeft: true,
  membership: true,
  module: true,
  videoPlayComplete: true,
};

type AnsweredEvent = "message" | "messageEdited" | "unsend" | "follow" | "unfollow" | "postback";

function parseEvent(value: unknown, account: string): Inbound | Broken | undefined {
  const event = record(value);
  if (!event) return broken("", "an object");
  const type = text(event.type);
  if (!type) return broken(".type", "a name");
  const id = text(event.webhookEventId);
  if (!id) return broken(".webhookEventId", "an id");
  const sentAt = new Date(integer(event.timestamp) ?? Number.NaN);
  if (Number.isNaN(sentAt.getTime())) return broken(".timestamp", "milliseconds");
  const origin = originOf(event.source);
  if (!origin) {
    return Object.hasOwn(serviceEvents, type) ? undefined : broken(".source", "a user, group or room with its id");
  }
  const content = eventContent(type, event);
  if ("broken" in content) return content;
  return {
    id,
    channel: "line",
    account,
    ...origin,
    sentAt,
    content,
    ...(event.mode === "standby" && { standby: true }),
    ...(record(event.deliveryContext)?.isRedelivery === true && { redelivered: true }),
    ...aboutMessage(type, event, origin.chat),
  };
}

/** The chat and, where LINE tells, the person. Undefined if there is no chat to answer in. */
function originOf(value: unknown): { chat: Chat; sender: Sender } | undefined {
  const source = record(value);
  const userId = text(source?.userId);
  const sender = userId ? { id: userId } : {};
  if (source?.type === "user") return userId ? { chat: { ids: [userId], kind: "private" }, sender } : undefined;
  const groupId =
    source?.type === "group" ? text(source.groupId) : source?.type === "room" ? text(source.roomId) : undefined;
  return groupId ? { chat: { ids: [groupId], kind: "group" }, sender } : undefined;
}

/** What surrounds the content: ids, album, mention and tokens, as far as this event has them. */
function aboutMessage(type: string, event: Fields, chat: Chat): Partial<Inbound> {
  const message = record(event.message);
  const messageId = type === "message" ? text(message?.id) : undefined;
  const repliesTo = text(message?.quotedMessageId);
  const albumId = text(record(message?.imageSet)?.id);
  const reply = text(event.replyToken);
  const read = text(message?.markAsReadToken);
  const quote = text(message?.quoteToken);
  const addressed = type === "message" || type === "messageEdited" || type === "postback";
  return {
    ...(messageId && { messageId }),
    ...(repliesTo && { repliesTo }),
    ...(albumId && { albumId }),
    // Only our own buttons make postbacks, so a tap in a group is meant for us as a mention is.
    ...(chat.kind === "group" && addressed && { mentioned: type === "postback" || mentionsUs(message) }),
    ...((reply || read || quote) && {
      tokens: { ...(reply && { reply }), ...(read && { read }), ...(quote && { quote }) },
    }),
  };
}
