/**
 * One item of a webhook as events of the one message model: messages, statuses, echoes, calls, changes of identity and of the
 * thread's owner. A reader answers with events, or with what the item lacks; it never throws.
 */
import { array, integer, text } from "../json.ts";
import type { Chat, Content, DeliveryStatus, Inbound, StatusFailure } from "../message.ts";
import { contentOf, referralOf, writtenText } from "./content.ts";
import { failureCode } from "./errors.ts";
import {
  contactOf,
  customerIds,
  type IdentityChange,
  identityChanges,
  phoneDigits,
  privateChat,
  senderOf,
  updatedIdentity,
} from "./identity.ts";
import {
  type Call,
  type Context,
  type Echo,
  type Handover,
  known,
  type Message,
  type PlatformError,
  type Status,
  type System,
  type UserIdUpdate,
  type Wire,
  wire,
} from "./payload.ts";

/** The shop's side: which of its numbers was written to, and who else is known in the same change. */
export interface Shop {
  account: string;
  /** The id of the shop's phone number. */
  via: string;
  displayNumber?: string;
  contacts: unknown;
  /** Someone else holds the thread; these are copies. */
  standby: boolean;
}

/** A customer's message. A change of identity is one event for each id that changed. */
export function readMessage(item: unknown, shop: Shop): Inbound[] | string {
  const message = wire<Message>(item) ?? {};
  const id = text(message.id);
  const sentAt = timeOf(message.timestamp);
  if (!id) return "id: expected a string";
  if (!sentAt) return "timestamp: expected seconds";
  const changes = identityChanges(message);
  const contact = contactOf(message, shop.contacts);
  const ids = customerIds(message.from_user_id, message.from, contact?.user_id, contact?.wa_id);
  const chat = groupChat(shop, message.group_id) ?? privateChat(shop.via, ids);
  if (changes.length > 0) return identityEvents(shop, changes, ids, sentAt);
  if (!chat) return "from: expected a phone number, or a user id in from_user_id";
  const context = wire<Context>(message.context);
  const systemType = text(wire<System>(message.system)?.type) ?? "unknown";
  const isSystem = message.type === "system";
  return [
    {
      ...eventOf(shop, { id, chat, sentAt, content: isSystem ? service(`system.${systemType}`) : contentOf(message) }),
      sender: senderOf(ids, contact),
      messageId: id,
      ...known({
        repliesTo: text(context?.id) || undefined,
        mentioned: chat.kind === "group" ? isMentioned(context, shop) : undefined,
        referral: referralOf(message),
        productId: text(wire<Context["referred_product"]>(context?.referred_product)?.product_retailer_id),
        // Only what stands in the chat as a message can be marked read or quoted.
        tokens:
          isSystem || message.type === "reaction" || message.type === "request_welcome"
            ? undefined
            : { read: id, quote: id },
      }),
    },
  ];
}

/** What became of one of our messages. */
export function readStatus(item: unknown, shop: Shop): Inbound[] | string {
  const status = wire<Status>(item) ?? {};
  const messageId = text(status.id);
  const sentAt = timeOf(status.timestamp);
  const state = text(status.status);
  if (!messageId) return "id: expected a string";
  if (!sentAt) return "timestamp: expected seconds";
  if (!state) return "status: expected a string";
  const group = status.recipient_type === "group" ? groupChat(shop, status.recipient_id) : undefined;
  const chat = group ?? privateChat(shop.via, customerIds(status.recipient_user_id, status.recipient_id));
  if (!chat) return "recipient_id: expected a phone number, or a user id in recipient_user_id";
  const content: Content = isDeliveryStatus(state)
    ? {
        kind: "status",
        messageId,
        status: state,
        ...known({
          key: text(status.biz_opaque_callback_data) || undefined,
          failure: state === "failed" ? failureOf(status.errors) : undefined,
        }),
      }
    : service(`status.${state}`);
  return [eventOf(shop, { id: `${messageId}:${state}`, chat, sentAt, content })];
}

/** What the shop's people wrote from their phone, or, among standby copies, what the thread's owner wrote. */
export function readEcho(item: unknown, shop: Shop): Inbound[] | string {
  const outer = wire<Echo>(item) ?? {};
  const echo = wire<Echo>(outer.message) ?? outer;
  const id = text(outer.id);
  const sentAt = timeOf(outer.timestamp) ?? timeOf(echo.timestamp);
  if (!id) return "id: expected a string";
  if (!sentAt) return "timestamp: expected seconds";
  const ids = customerIds(echo.to_user_id, echo.recipient, echo.to);
  const chat = groupChat(shop, echo.group_id) ?? privateChat(shop.via, ids);
  if (!chat) return "to: expected a phone number, or a user id in to_user_id";
  const type = text(echo.type) ?? "unknown";
  return [{ ...eventOf(shop, { id, chat, sentAt, content: echoContent(type, echo) }), messageId: id }];
}

/** A call that began or ended. Nobody picks up here; a person sees it in the transcript. */
export function readCall(item: unknown, shop: Shop): Inbound[] | string {
  const call = wire<Call>(item) ?? {};
  const id = text(call.id);
  const sentAt = timeOf(call.timestamp);
  if (!id) return "id: expected a string";
  if (!sentAt) return "timestamp: expected seconds";
  const isOurs = call.direction === "BUSINESS_INITIATED";
  const ids = isOurs ? customerIds(call.to_user_id, call.to) : customerIds(call.from_user_id, call.from);
  const chat = privateChat(shop.via, ids);
  if (!chat) return "from: expected a phone number, or a user id in from_user_id";
  const event = text(call.event) ?? "unknown";
  return [eventOf(shop, { id: `${id}:${event}`, chat, sentAt, content: service(`call.${event}`) })];
}

/** The thread went from one app to another. Who holds it now shows in whether messages arrive as standby copies. */
export function readHandover(item: unknown, shop: Shop): Inbound[] | string {
  const handover = wire<Handover>(item) ?? {};
  const sentAt = timeOf(handover.timestamp);
  if (!sentAt) return "timestamp: expected seconds";
  const customer = wire<Handover["sender"]>(handover.sender);
  const ids = customerIds(customer?.user_id, customer?.phone_number, customer?.wa_id);
  const chat = privateChat(shop.via, ids);
  if (!chat) return "sender: expected a phone number or a user id";
  const type = text(handover.type) ?? "unknown";
  const id = `handover:${ids[0]}:${type}:${sentAt.getTime() / 1000}`;
  return [eventOf(shop, { id, chat, sentAt, content: service(`messaging_handovers.${type}`) })];
}

/** The field's copy of a change that also arrives as a system message, under the same id. */
export function readUserIdUpdate(item: unknown, shop: Shop): Inbound[] | string {
  const update = wire<UserIdUpdate>(item) ?? {};
  const sentAt = timeOf(update.timestamp);
  if (!sentAt) return "timestamp: expected seconds";
  const changes = updatedIdentity(update);
  if (changes.length === 0) return "user_id: expected a previous and a current user id";
  return identityEvents(shop, changes, customerIds(update.wa_id), sentAt);
}

/** The chat is the one of the ids as they were; the id is made of the change alone, so that its copies are one event. */
function identityEvents(shop: Shop, changes: readonly IdentityChange[], ids: string[], sentAt: Date): Inbound[] {
  const chat = privateChat(shop.via, customerIds(...changes.map(({ previous }) => previous), ...ids));
  if (!chat) return [];
  return changes.map(({ previous, current }) => {
    const content: Content = { kind: "identity", previous, current };
    return eventOf(shop, { id: `identity:${previous}:${current}`, chat, sentAt, content });
  });
}

function eventOf(shop: Shop, event: Pick<Inbound, "id" | "chat" | "sentAt" | "content">): Inbound {
  return {
    ...event,
    channel: "whatsapp",
    account: shop.account,
    sender: {},
    ...known({ standby: shop.standby || undefined }),
  };
}

function groupChat(shop: Shop, id: unknown): Chat | undefined {
  const group = text(id);
  return group ? { ids: [group], kind: "group", via: shop.via } : undefined;
}

/** In a group: were we mentioned, or was one of our messages quoted? */
function isMentioned(context: Wire<Context> | undefined, { displayNumber }: Shop): boolean {
  const us = phoneDigits(displayNumber);
  const named = [context?.from, ...(array(context?.mentions) ?? [])].map(phoneDigits);
  return us !== undefined && named.includes(us);
}

function echoContent(type: string, echo: Wire<Echo>): Content {
  if (type === "revoke" || type === "edit") return service(`echo.${type}`);
  const words = writtenText(echo);
  if (words !== undefined && type === "text") return { kind: "echo", text: words, summary: words };
  return { kind: "echo", ...known({ text: words }), summary: [`[${type}]`, words].filter(Boolean).join(" ") };
}

function service(type: string): Content {
  return { kind: "service", type };
}

const deliveryStatuses: ReadonlySet<string> = new Set<DeliveryStatus>([
  "sent",
  "delivered",
  "read",
  "played",
  "failed",
]);

function isDeliveryStatus(state: string): state is DeliveryStatus {
  return deliveryStatuses.has(state);
}

function failureOf(errors: unknown): StatusFailure {
  const code = integer(wire<PlatformError>(array(errors)?.[0])?.code);
  return { code: String(code ?? "unknown"), reason: failureCode(code) };
}

/** Seconds since 1970 as a date, however they are written; undefined if they are none. */
function timeOf(value: unknown): Date | undefined {
  const seconds = text(value) ?? String(integer(value) ?? "");
  return /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}
