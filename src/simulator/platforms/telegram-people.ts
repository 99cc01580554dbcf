/** What people do on their phones, as the updates that a bot gets of it. */
import type { Action, Bubble, Person } from "./platform.ts";
import { type ChatState, personNumber, type Server, type User } from "./telegram-server.ts";

/** A text, and which message it answers. */
export interface Words {
  text: string;
  quotes?: string;
}

/** The update for an action in the person's private chat with the bot. */
export function updateFor(server: Server, person: Person, action: Action): object {
  const from = userOf(person);
  const { is_bot: _isBot, language_code: _language, ...profile } = from;
  const chat = server.chat({ ...profile, type: "private" });
  switch (action.kind) {
    case "text":
      return said(server, chat, person, action);
    case "image":
    case "voice":
    case "video":
    case "file": {
      const file = { kind: action.kind, url: action.url, ...(action.fileName && { fileName: action.fileName }) };
      const fields = { ...mediaFields(server, action), ...(action.caption && { caption: action.caption }) };
      return { message: server.post(chat, from, fields, { text: action.caption ?? "", media: file }) };
    }
    case "sticker": {
      const looks = { type: "regular", width: 512, height: 512, is_animated: false, is_video: false };
      const sticker = { ...server.keepFile("data:image/webp,"), ...looks, emoji: action.emoji };
      return { message: server.post(chat, from, { sticker }, { text: action.emoji, media: { kind: "sticker" } }) };
    }
    case "location": {
      const location = { latitude: action.latitude, longitude: action.longitude };
      const fields = { location, ...(action.title && { venue: { location, title: action.title, address: "" } }) };
      return { message: server.post(chat, from, fields, { text: action.title ?? "", media: { kind: "location" } }) };
    }
    case "tap": {
      const { bubbleId, data } = action;
      const message = chat.messages.get(bubbleId) ?? { chat: chat.wire, message_id: Number(bubbleId), date: 0 };
      return { callback_query: { id: server.newTap(), from, message, chat_instance: `77${chat.wire.id}`, data } };
    }
    case "reaction": {
      const { bubbleId, emoji } = action;
      const change = { old_reaction: [], new_reaction: emoji ? [{ type: "emoji", emoji }] : [] };
      const place = { chat: chat.wire, message_id: Number(bubbleId), date: server.seconds() };
      return { message_reaction: { ...place, user: from, ...change } };
    }
    case "open": {
      const wasBlocked = chat.blocked;
      chat.blocked = false;
      if (wasBlocked) return membership(server, chat, from, "kicked", "member");
      return said(server, chat, person, { text: action.payload ? `/start ${action.payload}` : "/start" });
    }
    case "block":
      chat.blocked = true;
      return membership(server, chat, from, "member", "kicked");
    case "unsend":
      throw new Error("Telegram tells a bot nothing of a deleted message, so there is no webhook to send.");
    default:
      return action satisfies never;
  }
}

/** The update for a message in a group, whether or not privacy mode would let the bot see it. */
export function groupSaid(server: Server, person: Person, groupId: string, words: Words): object {
  return said(server, group(server, groupId), person, words);
}

/** The two service messages of a group that becomes a supergroup; from now on calls to the old id are refused. */
export function groupUpgraded(server: Server, groupId: string): { newId: string; leaving: object; arriving: object } {
  const newId = `-100${groupId.slice(1).padStart(10, "0")}`;
  const old = group(server, groupId);
  const next = group(server, newId);
  old.movedTo = newId;
  const anonymous: User = { id: 1_087_968_824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" };
  const told = (chat: ChatState, fields: object) => ({
    message: {
      message_id: server.nextMessageId(),
      from: anonymous,
      sender_chat: chat.wire,
      chat: chat.wire,
      date: server.seconds(),
      ...fields,
    },
  });
  return {
    newId,
    leaving: told(old, { migrate_to_chat_id: Number(newId) }),
    arriving: told(next, { migrate_from_chat_id: Number(groupId) }),
  };
}

function group(server: Server, id: string): ChatState {
  return server.chat({ id: Number(id), type: id.startsWith("-100") ? "supergroup" : "group", title: "Regulars" });
}

function said(server: Server, chat: ChatState, person: Person, { text, quotes }: Words): object {
  const answered = quotes === undefined ? undefined : chat.messages.get(quotes);
  const entities = entitiesOf(text);
  const fields = {
    ...(answered && { reply_to_message: answered }),
    text,
    ...(entities.length > 0 && { entities }),
  };
  const bubble: Pick<Bubble, "text" | "quotes"> = { text, ...(quotes !== undefined && { quotes }) };
  return { message: server.post(chat, userOf(person), fields, bubble) };
}

function membership(server: Server, chat: ChatState, from: User, before: string, after: string): object {
  const member = (status: string) => ({ user: server.bot, status, ...(status === "kicked" && { until_date: 0 }) });
  const change = { old_chat_member: member(before), new_chat_member: member(after) };
  return { my_chat_member: { chat: chat.wire, from, date: server.seconds(), ...change } };
}

function userOf({ id, name, language }: Person): User {
  const [firstName = "", ...rest] = name.split(" ");
  const user: User = { id: personNumber(id), is_bot: false, first_name: firstName };
  if (rest.length > 0) user.last_name = rest.join(" ");
  if (language) user.language_code = language.toLowerCase();
  return user;
}

/** Commands and names, with offsets in UTF-16 units. */
function entitiesOf(text: string): object[] {
  const commands = [...text.matchAll(/(?<!\S)\/\w+(?:@\w+)?/g)].map((match) => ({ match, type: "bot_command" }));
  const names = [...text.matchAll(/(?<!\S)@\w{4,}/g)].map((match) => ({ match, type: "mention" }));
  return [...commands, ...names].map(({ match, type }) => ({ type, offset: match.index, length: match[0].length }));
}

type MediaAction = Extract<Action, { kind: "image" | "voice" | "video" | "file" }>;

function mediaFields(server: Server, { kind, url, mimeType, fileName }: MediaAction): object {
  const file = server.keepFile(url);
  const typed = { ...file, mime_type: mimeType, ...(fileName && { file_name: fileName }) };
  switch (kind) {
    case "image": {
      const thumbnail = { ...server.keepFile(url), width: 90, height: 67 };
      return { photo: [thumbnail, { ...file, width: 1280, height: 960 }] };
    }
    case "voice":
      return { voice: { ...typed, duration: 4 } };
    case "video":
      return { video: { ...typed, duration: 12, width: 1280, height: 720 } };
    case "file":
      return { document: typed };
    default:
      return kind satisfies never;
  }
}
