/** Chats and users of Telegram as ours. Channels are no chats: nobody writes to a shop there. */
import type { User, Chat as WireChat } from "@grammyjs/types";
import { integer, text } from "../json.ts";
import type { Chat, Sender } from "../message.ts";
import { wire } from "./payload.ts";

/** The chat, "channel" for one that is a channel, undefined if it is not of Telegram's shape. */
export function readChat(value: unknown): Chat | "channel" | undefined {
  const chat = wire<WireChat>(value);
  const id = integer(chat?.id);
  const type = text(chat?.type);
  if (id === undefined || type === undefined) return undefined;
  if (type === "channel") return "channel";
  return { ids: [String(id)], kind: type === "private" ? "private" : "group" };
}

/** A user who has at least an id. */
export type IdentifiedSender = Sender & { id: string };

/** Who wrote; undefined if Telegram does not say. */
export function readSender(value: unknown): IdentifiedSender | undefined {
  const user = wire<User>(value);
  const id = integer(user?.id);
  if (!user || id === undefined) return undefined;
  const name = [text(user.first_name), text(user.last_name)].filter(Boolean).join(" ");
  const username = text(user.username);
  const language = languageTag(text(user.language_code) ?? "");
  return { id: String(id), ...(name && { name }), ...(username && { username }), ...(language && { language }) };
}

/** A language tag in the usual case: pt-br is pt-BR, zh-hans is zh-Hans. Undefined if it is no tag. */
export function languageTag(code: string): string | undefined {
  if (!/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(code)) return undefined;
  const [language = "", ...subtags] = code.toLowerCase().split("-");
  return [language, ...subtags.map(inUsualCase)].join("-");
}

function inUsualCase(subtag: string): string {
  if (/^[a-z]{2}$/.test(subtag)) return subtag.toUpperCase();
  if (/^[a-z]{4}$/.test(subtag)) return subtag.charAt(0).toUpperCase() + subtag.slice(1);
  return subtag;
}
