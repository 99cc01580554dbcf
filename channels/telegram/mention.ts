/**
 * Is a group's message meant for our bot, and what does it say without calling the bot by name?
 * Weakness: an update does not tell our own username, so any @name that ends in "bot", as bots' names do, counts as ours.
 * With privacy mode on (BotFather's default, and looked at by `check`) Telegram delivers only what concerns us, so
 * another bot's name hardly reaches us. A name bought without that ending is not recognized; replies and text mentions are.
 */
import type { Message, MessageEntity, User } from "@grammyjs/types";
import { array, integer, text } from "../json.ts";
import { type Wire, wire } from "./payload.ts";

export interface Addressed {
  /** Text or caption without our name; as it is when nothing else is in it. Undefined if there is none. */
  words?: string;
  mentioned: boolean;
}

/** Reads text or caption of a message in a group. */
export function readAddressed(message: Wire<Message>, botId: number): Addressed {
  const words = text(message.text) ?? text(message.caption);
  const repliedTo = wire<Message>(message.reply_to_message);
  const isReply = integer(wire<User>(repliedTo?.from)?.id) === botId;
  if (words === undefined) return { mentioned: isReply };
  const entities = array(text(message.text) === undefined ? message.caption_entities : message.entities) ?? [];
  const names = entities.flatMap((entity) => ourName(words, entity, botId) ?? []);
  return { words: without(words, names) || words, mentioned: isReply || names.length > 0 };
}

/** A stretch of the text in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}

type LinkedEntity = MessageEntity & { user?: User };

function ourName(words: string, value: unknown, botId: number): Span | undefined {
  const entity = wire<LinkedEntity>(value);
  const start = integer(entity?.offset) ?? -1;
  const end = start + (integer(entity?.length) ?? 0);
  if (!entity || start < 0 || end <= start || end > words.length) return undefined;
  const name = words.slice(start, end);
  switch (entity.type) {
    case "mention":
      return endsInBot.test(name) ? { start, end } : undefined;
    case "text_mention":
      return integer(wire<User>(entity.user)?.id) === botId ? { start, end } : undefined;
    case "bot_command":
      // Of /help@shop_bot the command stays.
      return endsInBot.test(name) ? { start: start + name.indexOf("@"), end } : undefined;
    default:
      return undefined;
  }
}

const endsInBot = /@\w*bot$/i;

function without(words: string, names: readonly Span[]): string {
  return names
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => {
      const before = rest.slice(0, start);
      const after = rest.slice(end);
      return /(?:^|\s)$/.test(before) ? before + after.trimStart() : before + after;
    }, words)
    .trim();
}
