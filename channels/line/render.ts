/**
 * Replies into LINE's message objects. Up to five travel in one call and count once, so an answer is one part unless it is
 * longer than a letter. Options hang on the last message as quick replies, and always stand in the text as well: quick
 * replies vanish with the next message and do not show on a computer.
 */
import type { messagingApi } from "@line/bot-sdk";
import type { Part } from "../channel.ts";
import type { Choice, Reply } from "../message.ts";
import { splitText, truncate, withNumberedChoices } from "../text.ts";
import {
  maxDisplayText,
  maxMessages,
  maxQuickReplies,
  maxQuickReplyLabel,
  maxTextLength,
  maxUrlLength,
} from "./limits.ts";
import type { LinePayload, OutgoingMessage } from "./payload.ts";

/** The calls that say `reply`: pictures first, then the text, quoting what it answers, then the options. */
export function compose(reply: Reply): Part[] {
  const picture = pictureOf(reply.media);
  const texts = splitText(bodyOf(reply, picture !== undefined), maxTextLength);
  // LINE takes no empty bubble, and no answer at all would be worse than an odd one.
  if (texts.length === 0 && !picture) texts.push("…");
  const messages: OutgoingMessage[] = [
    ...(picture ? [picture] : []),
    ...texts.map((text, index) => textMessage(text, index === 0 ? reply.quote : undefined)),
  ];
  const last = messages.at(-1);
  if (last && reply.choices?.length) last.quickReply = quickReply(reply.choices);
  return inParts(messages);
}

/** The whole text: the answer, the link of what LINE cannot show, the options by number. */
function bodyOf({ text, media, choices }: Reply, mediaIsShown: boolean): string {
  const link = media && !mediaIsShown ? [media.fileName, media.url].filter(Boolean).join("\n") : "";
  const body = [text, link].filter((paragraph) => paragraph.trim()).join("\n\n");
  return choices?.length
    ? withNumberedChoices(
        body,
        choices.map(({ title }) => title),
      )
    : body;
}

/**
 * An image can be shown by its link alone. A video wants a preview image and a sound its duration, which nobody has told us,
 * and files cannot be sent at all: those stay links.
 */
function pictureOf(media: Reply["media"]): messagingApi.ImageMessage | undefined {
  if (media?.kind !== "image" || media.url.length > maxUrlLength) return undefined;
  if (!URL.canParse(media.url) || new URL(media.url).protocol !== "https:") return undefined;
  return { type: "image", originalContentUrl: media.url, previewImageUrl: media.url };
}

function textMessage(text: string, quoteToken?: string): messagingApi.TextMessage {
  return { type: "text", text, ...(quoteToken && { quoteToken }) };
}

/** A tap sends the option's data; what the chat shows as the customer's own words is its full title. */
function quickReply(choices: readonly Choice[]): messagingApi.QuickReply {
  return {
    items: choices.slice(0, maxQuickReplies).map(({ data, title }, index) => {
      const label = title.trim() || String(index + 1);
      return {
        type: "action",
        action: {
          type: "postback",
          label: truncate(label, maxQuickReplyLabel),
          data,
          displayText: truncate(label, maxDisplayText),
        },
      };
    }),
  };
}

function inParts(messages: readonly OutgoingMessage[]): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < messages.length; start += maxMessages) {
    const payload: LinePayload = { messages: messages.slice(start, start + maxMessages), mayReply: start === 0 };
    parts.push({ text: payload.messages.map(readable).join("\n\n"), payload });
  }
  return parts;
}

function readable(message: OutgoingMessage): string {
  return message.type === "text" ? message.text : message.originalContentUrl;
}
