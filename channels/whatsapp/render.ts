/**
 * A reply as WhatsApp messages: reply buttons for up to three short options, a list for up to ten, numbered text beyond. Knows
 * no recipient; send.ts adds it.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
 */
import type { Limits, Part } from "../channel.ts";
import type { Chat, Choice, Reply } from "../message.ts";
import { splitText, truncate, withNumberedChoices } from "../text.ts";

export const limits: Limits = {
  maxTextLength: 4096,
  maxChoices: 10,
  maxChoiceTitleLength: 24,
  replyWindowHours: 24,
  idempotency: "status",
};

const maxCaptionLength = 1024;
const maxInteractiveLength = 1024;
const maxButtons = 3;
const maxButtonTitleLength = 20;
const maxListLabelLength = 20;
const maxRowDescriptionLength = 72;

/** Stands for words where the platform wants some and the reply has none; the channel speaks no language of its own. */
const wordless = "…";
const listSign = "☰";

/** The reply in messages that the platform takes; the options hang on the last. */
export function compose(reply: Reply, chat: Chat): Part[] {
  const [first, ...others] = partsOf(reply, chat);
  const quoted = reply.quote ? { context: { message_id: reply.quote } } : {};
  const opening = first ?? textPart(wordless);
  return [{ ...opening, payload: { ...quoted, ...opening.payload } }, ...others];
}

interface RenderedPart extends Part {
  payload: { type: string; [object: string]: unknown };
}

function partsOf({ text: words, choices = [], choicesLabel, media }: Reply, chat: Chat): RenderedPart[] {
  const text = words.trim();
  const options = choices.map(({ data, title }) => ({ data, title: title.replace(/\s+/g, " ").trim() }));
  if (options.length === 0) {
    if (!media) return textParts(text);
    const fits = media.kind !== "audio" && text.length <= maxCaptionLength;
    return fits ? [mediaPart(media, text)] : [mediaPart(media, ""), ...textParts(text)];
  }
  const attachment = media ? [mediaPart(media, "")] : [];
  const titles = options.map(({ title }) => title);
  const native = canTap(options, chat);
  const isCut = titles.some((title) => title.length > limits.maxChoiceTitleLength);
  const body = native && !isCut ? text : withNumberedChoices(text, titles).trim();
  return [...attachment, ...(native ? interactiveParts(body, options, choicesLabel) : textParts(body))];
}

/** Groups take no interactive messages, and ids that are not unique are refused. */
function canTap(options: readonly Choice[], chat: Chat): boolean {
  const ids = new Set(options.map(({ data }) => data));
  const isComplete = options.every(({ data, title }) => data !== "" && title !== "");
  return chat.kind === "private" && options.length <= limits.maxChoices && ids.size === options.length && isComplete;
}

function textParts(text: string): RenderedPart[] {
  return splitText(text, limits.maxTextLength).map(textPart);
}

function textPart(text: string): RenderedPart {
  return { text, payload: { type: "text", text: { body: text } } };
}

function mediaPart({ kind, url, fileName }: NonNullable<Reply["media"]>, caption: string): RenderedPart {
  const type = kind === "file" ? "document" : kind;
  const media = {
    link: url,
    ...(caption ? { caption } : {}),
    ...(type === "document" && fileName ? { filename: fileName } : {}),
  };
  return { text: caption || fileName || url, payload: { type, [type]: media } };
}

/** What is too long for an interactive message goes ahead as text; its last piece carries the options. */
function interactiveParts(text: string, options: readonly Choice[], label: string | undefined): RenderedPart[] {
  const last = splitText(text, maxInteractiveLength).at(-1) ?? wordless;
  const ahead = text.length > maxInteractiveLength ? text.slice(0, -last.length) : "";
  const isShort = options.every(({ title }) => title.length <= maxButtonTitleLength);
  const isDistinct = new Set(options.map(({ title }) => title)).size === options.length;
  const interactive =
    options.length <= maxButtons && isShort && isDistinct ? buttons(last, options) : list(last, options, label);
  return [...textParts(ahead), { text: last, payload: { type: "interactive", interactive } }];
}

function buttons(text: string, options: readonly Choice[]): object {
  return {
    type: "button",
    body: { text },
    action: { buttons: options.map(({ data, title }) => ({ type: "reply", reply: { id: data, title } })) },
  };
}

function list(text: string, options: readonly Choice[], label: string | undefined): object {
  const rows = options.map(({ data, title }) => ({
    id: data,
    title: truncate(title, limits.maxChoiceTitleLength),
    ...(title.length > limits.maxChoiceTitleLength ? { description: truncate(title, maxRowDescriptionLength) } : {}),
  }));
  const button = truncate(label?.trim() || listSign, maxListLabelLength);
  return { type: "list", body: { text }, action: { button, sections: [{ rows }] } };
}
