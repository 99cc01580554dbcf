/**
 * One update as one event of ours. Total: any JSON value has a result. Pure but for the clock, which is passed in because
 * Telegram dates no taps; they reach us within 150 seconds or never. Does not judge what an event is worth: a payload and
 * a tap's data may be forged.
 * @see https://core.telegram.org/bots/api#update
 */
import type {
  CallbackQuery,
  ChatMember,
  ChatMemberUpdated,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  Message,
  MessageReactionUpdated,
  ReactionTypeEmoji,
  Update,
  User,
} from "@grammyjs/types";
import { array, integer, record, text } from "../json.ts";
import type { Chat, Content, Inbound, ParsedWebhook } from "../message.ts";
import { readContent } from "./content.ts";
import { type Addressed, readAddressed } from "./mention.ts";
import { type Wire, wire } from "./payload.ts";
import { type IdentifiedSender, readChat, readSender } from "./people.ts";

export interface Bot {
  account: string;
  botId: number;
  now: Date;
}

/** The event that an update tells of; none for what happened elsewhere than in a chat with our bot. */
export function parse(body: unknown, bot: Bot): ParsedWebhook {
  const update = wire<Update>(body);
  if (!update) return unreadable("body: expected an object");
  const id = integer(update.update_id);
  if (id === undefined) return unreadable("update_id: expected a whole number");
  const reading = readUpdate(update, bot);
  if ("expected" in reading) return unreadable(reading.expected);
  if ("ignored" in reading) return { events: [], unreadable: [], notices: [] };
  const event: Inbound = { id: String(id), channel: "telegram", account: bot.account, ...reading.event };
  return { events: [event], unreadable: [], notices: [] };
}

type Event = Omit<Inbound, "id" | "channel" | "account">;

/** An event, nothing for us, or the place in the update that is not as documented. */
type Reading = { event: Event } | { ignored: true } | { expected: string };

const ignored: Reading = { ignored: true };

function unreadable(reason: string): ParsedWebhook {
  return { events: [], unreadable: [{ reason }], notices: [] };
}

function readUpdate(update: Wire<Update>, bot: Bot): Reading {
  for (const [kind, read] of readers) {
    if (update[kind] === undefined) continue;
    const payload = record(update[kind]);
    return payload ? read(payload, bot, kind) : { expected: `${kind}: expected an object` };
  }
  for (const [kind, value] of Object.entries(update)) {
    const payload = record(value);
    if (payload) return readOther(payload, bot, kind);
  }
  return ignored;
}

type Read = (payload: Readonly<Record<string, unknown>>, bot: Bot, kind: string) => Reading;

const readers: readonly (readonly [keyof Update, Read])[] = [
  ["message", readMessage],
  ["edited_message", readEdit],
  ["callback_query", readTap],
  ["message_reaction", readReaction],
  ["my_chat_member", readMembership],
  // These are the chats of other people with each other, or with the shop's own account, though they may share an id with ours.
  ["business_connection", () => ignored],
  ["business_message", () => ignored],
  ["edited_business_message", () => ignored],
  ["deleted_business_messages", () => ignored],
  ["guest_message", () => ignored],
];

function readMessage(message: Wire<Message>, bot: Bot, field: string): Reading {
  const frame = readFrame(message, message.date, field);
  if (!("chat" in frame)) return frame;
  const { chat, sentAt } = frame;
  const migration = readMigration(message, chat);
  if (migration) return { event: { ...migration, sender: {}, sentAt } };
  const author = readAuthor(message);
  if ("service" in author) return { event: serviceEvent(frame, author.service) };

  const messageId = readMessageId(message);
  const repliesTo = readMessageId(wire<Message>(message.reply_to_message));
  const albumId = text(message.media_group_id);
  const { words, mentioned } = addressedIn(chat, message, bot);
  const content = readStart(chat, message, mentioned) ?? readContent(message, words);
  if ("malformed" in content) return { expected: `${field}.${content.malformed}: expected what Telegram documents` };
  return {
    event: {
      chat,
      sender: author,
      sentAt,
      content,
      ...(chat.kind === "group" && { mentioned }),
      ...(messageId && { messageId, tokens: { quote: messageId } }),
      ...(repliesTo && { repliesTo }),
      ...(albumId && { albumId }),
    },
  };
}

function readEdit(message: Wire<Message>, bot: Bot, field: string): Reading {
  const frame = readFrame(message, message.edit_date ?? message.date, field);
  if (!("chat" in frame)) return frame;
  const { chat, sentAt } = frame;
  const author = readAuthor(message);
  if ("service" in author) return { event: serviceEvent(frame, author.service) };
  const messageId = readMessageId(message);
  if (!messageId) return { expected: `${field}.message_id: expected a whole number above zero` };
  const { words, mentioned } = addressedIn(chat, message, bot);
  const content: Content = { kind: "edit", messageId, ...(words !== undefined && { text: words }) };
  return { event: { chat, sender: author, sentAt, content, messageId, ...(chat.kind === "group" && { mentioned }) } };
}

function readTap(query: Wire<CallbackQuery>, { now }: Bot, field: string): Reading {
  const tap = text(query.id);
  const sender = readSender(query.from);
  if (!tap) return { expected: `${field}.id: expected a string` };
  if (!sender) return { expected: `${field}.from.id: expected a whole number` };
  const message = wire<Message>(query.message);
  // A message from inline mode comes without its chat; the one place where its reader surely hears us is in private.
  const chat = message ? readChat(message.chat) : ({ ids: [sender.id], kind: "private" } satisfies Chat);
  if (!chat) return { expected: `${field}.message.chat: expected id and type` };
  if (chat === "channel" || (message && isElsewhere(message))) return ignored;
  const event = { chat, sender, sentAt: now, tokens: { tap }, ...(chat.kind === "group" && { mentioned: true }) };
  const data = text(query.data);
  if (!data) return { event: { ...event, content: { kind: "service", type: field } } };
  const title = message && titleOf(message, data);
  const messageId = readMessageId(message);
  return {
    event: { ...event, content: { kind: "choice", data, ...(title && { title }), ...(messageId && { messageId }) } },
  };
}

function readReaction(reaction: Wire<MessageReactionUpdated>, _bot: Bot, field: string): Reading {
  const frame = readFrame(reaction, reaction.date, field);
  if (!("chat" in frame)) return frame;
  const sender = readSender(reaction.user);
  if (!sender) return { event: serviceEvent(frame, field) };
  const messageId = readMessageId(reaction);
  if (!messageId) return { expected: `${field}.message_id: expected a whole number above zero` };
  const emoji = (array(reaction.new_reaction) ?? [])
    .map((entry) => text(wire<ReactionTypeEmoji>(entry)?.emoji))
    .find(Boolean);
  return { event: { ...frame, sender, content: { kind: "reaction", messageId, ...(emoji && { emoji }) } } };
}

function readMembership(change: Wire<ChatMemberUpdated>, _bot: Bot, field: string): Reading {
  const frame = readFrame(change, change.date, field);
  if (!("chat" in frame)) return frame;
  const sender = readSender(change.from) ?? {};
  const status = wire<ChatMember>(change.new_chat_member)?.status;
  if (frame.chat.kind === "group" || (status !== "kicked" && status !== "member")) {
    return { event: serviceEvent(frame, field) };
  }
  const content: Content = status === "kicked" ? { kind: "unfollow" } : { kind: "follow", returning: true };
  return { event: { ...frame, sender, content } };
}

/** Updates that nobody here asked for: noted where they name a chat of ours, else they concern nobody. */
function readOther(payload: Wire<Message>, { now }: Bot, kind: string): Reading {
  const chat = readChat(payload.chat);
  if (!chat || chat === "channel" || isElsewhere(payload)) return ignored;
  return { event: serviceEvent({ chat, sentAt: readDate(payload.date) ?? now }, kind) };
}

interface Frame {
  chat: Chat;
  sentAt: Date;
}

/** Chat and time, or why the rest need not be read. */
function readFrame(raw: Wire<Message>, date: unknown, field: string): Frame | Exclude<Reading, { event: Event }> {
  const chat = readChat(raw.chat);
  if (!chat) return { expected: `${field}.chat: expected id and type` };
  if (chat === "channel" || isElsewhere(raw)) return { ignored: true };
  const sentAt = readDate(date);
  return sentAt ? { chat, sentAt } : { expected: `${field}.date: expected Unix time` };
}

function isElsewhere(message: Wire<Message>): boolean {
  return message.business_connection_id !== undefined || message.guest_query_id !== undefined;
}

function readDate(seconds: unknown): Date | undefined {
  const date = new Date((integer(seconds) ?? Number.NaN) * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Absent for ephemeral messages, whose id is 0 and cannot be quoted. */
function readMessageId(message: { readonly message_id?: unknown } | undefined): string | undefined {
  const id = integer(message?.message_id) ?? 0;
  return id > 0 ? String(id) : undefined;
}

/** Who wrote it; posts of channels, anonymous admins and other bots are nobody's question. */
function readAuthor(message: Wire<Message>): IdentifiedSender | { service: string } {
  const sender = message.sender_chat === undefined ? readSender(message.from) : undefined;
  if (!sender) return { service: "sender_chat" };
  return wire<User>(message.from)?.is_bot === true ? { service: "bot message" } : sender;
}

function addressedIn(chat: Chat, message: Wire<Message>, { botId }: Bot): Addressed {
  if (chat.kind === "group") return readAddressed(message, botId);
  const words = text(message.text) ?? text(message.caption);
  return { mentioned: false, ...(words !== undefined && { words }) };
}

/** The start button or a deep link. In a group only if it names our bot: every bot there sees a bare /start. */
function readStart(chat: Chat, message: Wire<Message>, mentioned: boolean): Content | undefined {
  const match = /^\/start(@\w+)?(?:\s+([\w-]{1,64}))?\s*$/i.exec(text(message.text) ?? "");
  if (!match) return undefined;
  const [, name, payload] = match;
  if (chat.kind === "group" && !(name && mentioned)) return undefined;
  return { kind: "follow", returning: false, ...(payload && { payload }) };
}

/** A group became a supergroup and has another id; told once in each, so both tellings name both, the lasting one first. */
function readMigration(message: Wire<Message>, { ids: [here] }: Chat): Pick<Event, "chat" | "content"> | undefined {
  const to = integer(message.migrate_to_chat_id);
  const from = integer(message.migrate_from_chat_id);
  if (to === undefined && from === undefined) return undefined;
  const previous = from === undefined ? here : String(from);
  const current = to === undefined ? here : String(to);
  return { chat: { ids: [current, previous], kind: "group" }, content: { kind: "identity", previous, current } };
}

function titleOf(message: Wire<Message>, data: string): string | undefined {
  const rows = array(wire<InlineKeyboardMarkup>(message.reply_markup)?.inline_keyboard) ?? [];
  const buttons = rows
    .flatMap((row) => array(row) ?? [])
    .map((button) => wire<InlineKeyboardButton.CallbackButton>(button));
  return text(buttons.find((button) => button?.callback_data === data)?.text);
}

function serviceEvent({ chat, sentAt }: Frame, type: string): Event {
  return { chat, sender: {}, sentAt, content: { kind: "service", type } };
}
