/**
 * The customers' phones: who is a friend, what stands in each chat, and the tokens LINE has given out for it. Quick replies
 * are shown below the newest bubble alone; everything older has lost them.
 */

import { token } from "./line-webhook.ts";
import type { Action, Bubble, Person } from "./platform.ts";

/** A chat as LINE knows it. */
export interface Phone {
  readonly userId: string;
  readonly person: Person;
  readonly bubbles: Bubble[];
  blocked: boolean;
  typingUntil: number;
  /** Full titles of the quick replies that were offered, by their data. */
  readonly displayTexts: Map<string, string>;
  /** The bubble that each token quotes. */
  readonly quoteTokens: Map<string, string>;
  /** The newest bubble that each token marks as read. */
  readonly readTokens: Map<string, string>;
}

export interface Phones {
  of(person: Person): Phone;
  byPerson(personId: string): Phone | undefined;
  byUser(userId: string): Phone | undefined;
  all(): Iterable<Phone>;
}

/** All phones that ever wrote to the account. */
export function linePhones(): Phones {
  const phones = new Map<string, Phone>();
  return {
    of(person) {
      const userId = userIdOf(person.id);
      const known = phones.get(userId);
      if (known) return known;
      const phone: Phone = {
        userId,
        person,
        bubbles: [],
        blocked: false,
        typingUntil: 0,
        displayTexts: new Map(),
        quoteTokens: new Map(),
        readTokens: new Map(),
      };
      phones.set(userId, phone);
      return phone;
    },
    byPerson: (personId) => phones.get(userIdOf(personId)),
    byUser: (userId) => phones.get(userId),
    all: () => phones.values(),
  };
}

/** Shows a bubble, ends the dots, and gives out the token by which the bubble can be quoted. */
export function showBubble(phone: Phone, bubble: Bubble): string {
  phone.bubbles.push(bubble);
  phone.typingUntil = 0;
  const quoteToken = token(32);
  phone.quoteTokens.set(quoteToken, bubble.id);
  return quoteToken;
}

/** Takes back what the person had sent. */
export function unsendBubble(phone: Phone, bubbleId: string): void {
  const index = phone.bubbles.findIndex(({ id }) => id === bubbleId);
  if (index >= 0) phone.bubbles.splice(index, 1);
}

/** What the person sees now. */
export function screenOf(phone: Phone | undefined, now: number): { bubbles: readonly Bubble[]; typing: boolean } {
  const bubbles = phone?.bubbles ?? [];
  return {
    bubbles: bubbles.map((bubble, index) => {
      const { options, ...rest } = bubble;
      return options && index === bubbles.length - 1 ? bubble : rest;
    }),
    typing: (phone?.typingUntil ?? 0) > now,
  };
}

/** One of our message objects as a bubble, its quick replies as chips. */
export function shopBubble(phone: Phone, message: Record<string, unknown>, id: string, at: number): Bubble {
  const items = chips(message, phone);
  const media = mediaOf(message);
  const quotes = phone.quoteTokens.get(String(message.quoteToken));
  return {
    id,
    from: "shop",
    at,
    text: String(message.text ?? message.altText ?? ""),
    ...(items.length > 0 && { options: { style: "chips", items } }),
    ...(media && { media }),
    ...(quotes && { quotes }),
  };
}

/** What leaves a bubble in the chat. */
export type Visible = Exclude<Action, { kind: "open" | "block" | "unsend" | "reaction" }>;

/** What the person said, as it looks in the chat. */
export function customerBubble(action: Visible, id: string, at: number): Bubble {
  const bubble = { id, from: "customer", at, text: "" } as const;
  switch (action.kind) {
    case "text":
      return { ...bubble, text: action.text, ...(action.quotes && { quotes: action.quotes }) };
    case "image":
    case "voice":
    case "video":
    case "file":
      return {
        ...bubble,
        media: { kind: action.kind, url: action.url, ...(action.fileName && { fileName: action.fileName }) },
      };
    case "sticker":
      return { ...bubble, text: action.emoji, media: { kind: "sticker" } };
    case "location":
      return { ...bubble, text: action.title ?? "", media: { kind: "location" } };
    case "tap":
      return { ...bubble, text: action.title };
    default:
      return action satisfies never;
  }
}

function chips(message: Record<string, unknown>, phone: Phone): { data: string; title: string }[] {
  const items = (message.quickReply as { items?: { action: Record<string, string> }[] } | undefined)?.items ?? [];
  return items.map(({ action }) => {
    const data = action.data ?? "";
    const title = action.label ?? "";
    phone.displayTexts.set(data, action.displayText ?? title);
    return { data, title };
  });
}

function mediaOf(message: Record<string, unknown>): Bubble["media"] {
  const { type, originalContentUrl: url } = message;
  if (type !== "image" && type !== "video" && type !== "audio") {
    return type === "sticker" || type === "location" ? { kind: type } : undefined;
  }
  return { kind: type, ...(typeof url === "string" && { url }) };
}

/** LINE's ids are a letter and 32 hexadecimal digits. An id that is none is turned into one, always the same. */
function userIdOf(personId: string): string {
  if (/^U[0-9a-f]{32}$/.test(personId)) return personId;
  const digits = [1, 2, 3, 4].map((seed) => {
    let hash = Math.imul(0x811c9dc5, seed);
    for (const char of personId) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  return `U${digits.join("")}`;
}
