/**
 * A reply as calls of the Bot API. Text goes out plain, without a parse mode, so that no character in it can break it or
 * get lost; media goes by link, which Telegram fetches itself. It fetches no documents but PDF, ZIP and GIF: of others the
 * customer gets the link.
 * @see https://core.telegram.org/bots/api#sendmessage
 */
import type { Limits, Part } from "../channel.ts";
import type { Choice, Reply } from "../message.ts";
import { splitText, truncate, withNumberedChoices } from "../text.ts";
import type { Parameters, SendCall } from "./payload.ts";

export const limits: Limits = {
  maxTextLength: 4096,
  // Telegram would take a hundred and titles of any length; this is what a phone shows at once, on one line each.
  maxChoices: 8,
  maxChoiceTitleLength: 64,
  replyWindowHours: Number.POSITIVE_INFINITY,
  idempotency: "none",
};

const maxCaptionLength = 1024;
const maxCallbackDataBytes = 64;

type Keyboard = NonNullable<Parameters<"sendMessage">["reply_markup"]>;
type ReplyParameters = NonNullable<Parameters<"sendMessage">["reply_parameters"]>;
type ReplyMedia = NonNullable<Reply["media"]>;
type Bubble = { text: string; call: SendCall };

/** One bubble where it fits: otherwise the media first, then the text in pieces; the options hang on the last. */
export function compose(reply: Reply): Part[] {
  const choices = reply.choices ?? [];
  const native = choices.length > 0 && fitKeyboard(choices);
  const media = reply.media && isFetched(reply.media) ? reply.media : undefined;
  const words = media ? reply.text : [reply.text, reply.media?.url].filter(Boolean).join("\n\n");
  const bubbles = bubblesOf(readableText(words, choices, native), media, reply.choicesLabel);
  const keyboard = native ? keyboardOf(choices) : undefined;
  const quote = quoteOf(reply.quote);
  return bubbles.map(({ text, call }, index) => {
    const isLast = index === bubbles.length - 1;
    const parameters = {
      ...call.parameters,
      ...(keyboard && isLast && { reply_markup: keyboard }),
      ...(quote && index === 0 && { reply_parameters: quote }),
    };
    return { text, payload: { ...call, parameters } };
  });
}

function bubblesOf(text: string, media: ReplyMedia | undefined, label: string | undefined): [Bubble, ...Bubble[]] {
  const pieces = splitText(text, limits.maxTextLength).filter(isVisible);
  if (media) {
    const captioned = pieces.length > 0 && text.length <= maxCaptionLength;
    const call = mediaCall(media, captioned ? { caption: text } : {});
    if (captioned) return [{ text, call }];
    const named = media.fileName ? `[${media.kind}, ${media.fileName}]` : `[${media.kind}]`;
    return [{ text: named, call }, ...pieces.map(textBubble)];
  }
  const [first, ...rest] = pieces;
  if (first !== undefined) return [textBubble(first), ...rest.map(textBubble)];
  // Telegram sends no empty message, and a keyboard needs one to hang on.
  const heading = truncate((label ?? "").trim().toWellFormed(), limits.maxTextLength);
  return [textBubble(isVisible(heading) ? heading : "…")];
}

function textBubble(text: string): Bubble {
  return { text, call: { method: "sendMessage", parameters: { text, link_preview_options: { is_disabled: true } } } };
}

function mediaCall({ kind, url }: ReplyMedia, caption: { caption?: string }): SendCall {
  switch (kind) {
    case "image":
      return { method: "sendPhoto", parameters: { photo: url, ...caption } };
    case "video":
      return { method: "sendVideo", parameters: { video: url, ...caption } };
    case "audio":
      return { method: "sendAudio", parameters: { audio: url, ...caption } };
    case "file":
      return { method: "sendDocument", parameters: { document: url, ...caption } };
    default:
      return kind satisfies never;
  }
}

function isFetched({ kind, url }: ReplyMedia): boolean {
  return kind !== "file" || (URL.canParse(url) && /\.(?:pdf|zip|gif)$/i.test(new URL(url).pathname));
}

/** The text with the options written out below it, where buttons cannot show them or show them cut. */
function readableText(text: string, choices: readonly Choice[], native: boolean): string {
  const titles = choices.map(({ title }) => title);
  const needsList = native ? titles.some((title) => title.length > limits.maxChoiceTitleLength) : titles.length > 0;
  return (needsList ? withNumberedChoices(text, titles) : text).trim().toWellFormed();
}

function fitKeyboard(choices: readonly Choice[]): boolean {
  return (
    choices.length <= limits.maxChoices &&
    choices.every(({ data, title }) => {
      const { length } = new TextEncoder().encode(data);
      return length > 0 && length <= maxCallbackDataBytes && isVisible(title);
    })
  );
}

function keyboardOf(choices: readonly Choice[]): Keyboard {
  return {
    inline_keyboard: choices.map(({ data, title }) => [
      { text: truncate(title.toWellFormed(), limits.maxChoiceTitleLength), callback_data: data.toWellFormed() },
    ]),
  };
}

function quoteOf(quote: string | undefined): ReplyParameters | undefined {
  const id = Number(quote);
  // The customer may have deleted the message; the answer matters more than the quote.
  return Number.isSafeInteger(id) && id > 0 ? { message_id: id, allow_sending_without_reply: true } : undefined;
}

/** Does anything in it leave ink? Telegram strips white space and invisible characters before it counts. */
function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}\s]/u.test(text);
}
