import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content, Inbound } from "../../../channels/message.ts";
import { parse } from "../../../channels/telegram/parse.ts";
import { languageTag } from "../../../channels/telegram/people.ts";
import changes from "./fixtures/changes.json" with { type: "json" };
import groups from "./fixtures/groups.json" with { type: "json" };
import ignored from "./fixtures/ignored.json" with { type: "json" };
import privateMessages from "./fixtures/private-messages.json" with { type: "json" };
import service from "./fixtures/service.json" with { type: "json" };
import taps from "./fixtures/taps.json" with { type: "json" };
import unsupported from "./fixtures/unsupported-messages.json" with { type: "json" };

const now = new Date("2026-11-22T03:00:00Z");
const sent = new Date("2026-11-22T02:00:00Z");
const bot = { account: "th", botId: 7100000001, now };
const mali = { id: "5501234567", name: "Mali Srisuk", username: "mali_s", language: "th" };
const privateChat = { ids: ["5501234567"], kind: "private" };
const supergroup = { ids: ["-1001987654321"], kind: "group" };

/** The one event in an update; fails if it holds none or something unreadable. */
function eventIn(update: unknown): Inbound {
  const { events, unreadable } = parse(update, bot);
  expect(unreadable).toEqual([]);
  const [event, ...more] = events;
  if (!event || more.length > 0) throw new Error(`Expected one event, found ${events.length}.`);
  return event;
}

describe("a private message", () => {
  it("comes with its chat, its author, its time and what is needed to quote it", () => {
    expect(eventIn(privateMessages.text)).toEqual({
      id: "870100001",
      channel: "telegram",
      account: "th",
      chat: privateChat,
      sender: mali,
      sentAt: sent,
      content: { kind: "text", text: "ค่าส่งกี่บาทคะ" },
      messageId: "2001",
      tokens: { quote: "2001" },
    });
  });

  it("names the message it answers", () => {
    expect(eventIn(privateMessages.reply)).toMatchObject({ messageId: "2003", repliesTo: "2002" });
  });

  const file = (name: string) => `AgACAgUAAxkBAAIB${name}`;

  it.each<[keyof typeof privateMessages, Content]>([
    // Case 5
    ["start", { kind: "follow", returning: false }],
    ["startInCapitals", { kind: "follow", returning: false }],
    ["startWithPayload", { kind: "follow", returning: false, payload: "order_HG-20261122" }],
    ["startWithNameAndPayload", { kind: "follow", returning: false, payload: "spring-sale" }],
    ["startWithWords", { kind: "text", text: "/start where is my parcel?" }],
    ["otherCommand", { kind: "text", text: "/help" }],
    // Case 9
    [
      "photo",
      {
        kind: "image",
        media: { ref: file("y"), mimeType: "image/jpeg", sizeBytes: 152331 },
        caption: "It arrived broken",
      },
    ],
    ["hugePhoto", { kind: "image", media: { ref: file("y2"), mimeType: "image/jpeg", sizeBytes: 19922944 } }],
    [
      "video",
      {
        kind: "video",
        media: {
          ref: file("video"),
          mimeType: "video/mp4",
          fileName: "unboxing.mp4",
          sizeBytes: 26214400,
          durationSeconds: 64,
        },
        caption: "See for yourself",
      },
    ],
    ["livePhoto", { kind: "image", media: { ref: file("lpy"), mimeType: "image/jpeg", sizeBytes: 90211 } }],
    [
      "voice",
      { kind: "voice", media: { ref: file("voice"), mimeType: "audio/ogg", sizeBytes: 28112, durationSeconds: 7 } },
    ],
    [
      "audio",
      {
        kind: "audio",
        media: {
          ref: file("audio"),
          mimeType: "audio/mpeg",
          fileName: "jingle.mp3",
          sizeBytes: 3211264,
          durationSeconds: 201,
        },
      },
    ],
    [
      "videoNote",
      { kind: "video", media: { ref: file("note"), mimeType: "video/mp4", sizeBytes: 811233, durationSeconds: 9 } },
    ],
    [
      "animation",
      {
        kind: "video",
        media: {
          ref: file("gif"),
          mimeType: "video/mp4",
          fileName: "giphy.mp4",
          sizeBytes: 112233,
          durationSeconds: 2,
        },
      },
    ],
    [
      "document",
      {
        kind: "file",
        media: { ref: file("doc"), mimeType: "application/pdf", fileName: "receipt.pdf", sizeBytes: 88123 },
      },
    ],
    [
      "sticker",
      {
        kind: "sticker",
        emoji: "🙏",
        keywords: [],
        media: { ref: file("stick"), mimeType: "image/webp", sizeBytes: 14212 },
      },
    ],
    [
      "animatedSticker",
      {
        kind: "sticker",
        keywords: [],
        media: { ref: file("anim"), mimeType: "application/x-tgsticker", sizeBytes: 9001 },
      },
    ],
    ["location", { kind: "location", latitude: 13.7563, longitude: 100.5018 }],
    [
      "venue",
      {
        kind: "location",
        latitude: 22.2855,
        longitude: 114.1577,
        name: "Star Ferry Pier",
        address: "Central, Hong Kong",
      },
    ],
    ["contact", { kind: "contact", name: "Somchai Jaidee", phones: ["+66812345678"], emails: ["somchai@example.com"] }],
    ["edited", { kind: "edit", messageId: "2028", text: "ค่าส่งไปเชียงใหม่กี่บาทคะ" }],
    ["editedCaption", { kind: "edit", messageId: "2029", text: "Two are broken" }],
    ["editedLiveLocation", { kind: "edit", messageId: "2030" }],
  ])("of the kind %s is read", (name, content) => {
    expect(eventIn(privateMessages[name]).content).toEqual(content);
  });

  it.each(Object.entries(unsupported))("that is a %s is told by Telegram's own name for it", (type, update) => {
    expect(eventIn(update).content).toEqual({ kind: "unsupported", type });
  });

  // Case 8
  it("that is part of an album names the album", () => {
    expect(eventIn(privateMessages.album).albumId).toBe("13851298123456789");
  });

  // Case 10
  it("that was edited is dated by the edit", () => {
    expect(eventIn(privateMessages.edited).sentAt).toEqual(new Date("2026-11-22T02:00:40Z"));
  });

  it("without an id of its own cannot be quoted", () => {
    const { message } = privateMessages.text;
    const event = eventIn({ update_id: 1, message: { ...message, message_id: 0 } });
    expect(event).not.toHaveProperty("messageId");
    expect(event).not.toHaveProperty("tokens");
  });

  // Case 2: whether an id was seen before is not the parser's question.
  it("is read whatever its update's number", () => {
    expect(eventIn({ ...privateMessages.text, update_id: 3 }).id).toBe("3");
  });

  // Case 17
  it.each<[keyof typeof privateMessages, string | undefined]>([
    ["languageBrazil", "pt-BR"],
    ["languageHans", "zh-Hans"],
    ["languageMissing", undefined],
  ])("of the kind %s has its author's language in the usual case", (name, language) => {
    expect(eventIn(privateMessages[name]).sender.language).toBe(language);
  });

  it.each([
    ["zh-hant-hk", "zh-Hant-HK"],
    ["EN", "en"],
    ["es-419", "es-419"],
    ["", undefined],
    ["klingon language", undefined],
  ])("in the language %j is tagged %j", (code, tag) => {
    expect(languageTag(code)).toBe(tag);
  });
});

describe("a group's message", () => {
  it.each<[keyof typeof groups, boolean, Content]>([
    ["mention", true, { kind: "text", text: "Hi 👋🏽 where is HG-20261122?" }],
    ["mentionInCapitals", true, { kind: "text", text: "open today?" }],
    ["onlyMention", true, { kind: "text", text: "@harbour_goods_bot" }],
    ["mentionOfAPerson", false, { kind: "text", text: "@mali_s look" }],
    ["textMention", true, { kind: "text", text: "👨‍👩‍👧‍👦 สวัสดีครับ" }],
    ["textMentionOfAPerson", false, { kind: "text", text: "Ken, look" }],
    ["command", true, { kind: "text", text: "/track HG-20261122" }],
    ["commandForNobody", false, { kind: "text", text: "/track" }],
    ["start", true, { kind: "follow", returning: false, payload: "team-42" }],
    ["bareStart", false, { kind: "text", text: "/start" }],
    ["startForSomeoneElse", false, { kind: "text", text: "/start@quizmaster" }],
    ["replyToUs", true, { kind: "text", text: "HG-20261122" }],
    ["replyToAPerson", false, { kind: "text", text: "Me" }],
    ["editedMention", true, { kind: "edit", messageId: "2070", text: "open on Sunday?" }],
    ["entityOutOfBounds", false, { kind: "text", text: "ask @harbour_goods_bot" }],
  ])("of the kind %s is for us: %s", (name, mentioned, content) => {
    expect(eventIn(groups[name])).toMatchObject({ chat: { kind: "group" }, mentioned, content });
  });

  it("can mention us in a caption", () => {
    const event = eventIn(groups.captionMention);
    expect(event).toMatchObject({ chat: supergroup, mentioned: true, content: { caption: "this one?" } });
  });

  // Case 12
  it.each(["migrateTo", "migrateFrom"] as const)("tells in both chats of the group's new id (%s)", (name) => {
    expect(eventIn(groups[name])).toMatchObject({
      chat: { ids: ["-1002012345678", "-4012345678"], kind: "group" },
      sender: {},
      content: { kind: "identity", previous: "-4012345678", current: "-1002012345678" },
    });
  });
});

describe("a tap", () => {
  // Case 6
  it.each<[keyof typeof taps, Content]>([
    ["onAButton", { kind: "choice", data: "m3.1", title: "Shipping cost", messageId: "2074" }],
    ["onAMessageThatIsGone", { kind: "choice", data: "m1.0", messageId: "1500" }],
    ["withoutMessage", { kind: "choice", data: "m1.0" }],
    ["withForgedData", { kind: "choice", data: "DROP TABLE", messageId: "2074" }],
    ["onAGame", { kind: "service", type: "callback_query" }],
  ])("%s can be settled, and is dated now", (name, content) => {
    const event = eventIn(taps[name]);
    expect(event).toMatchObject({ chat: privateChat, sender: mali, sentAt: now, tokens: { tap: "4382000000000001" } });
    expect(event.content).toEqual(content);
  });

  it("in a group is for us", () => {
    expect(eventIn(taps.inAGroup)).toMatchObject({ chat: supergroup, mentioned: true, content: { data: "m3.0" } });
  });
});

describe("what happens around messages", () => {
  it.each<[keyof typeof changes, Content]>([
    // Case 11
    ["blocked", { kind: "unfollow" }],
    ["unblocked", { kind: "follow", returning: true }],
    ["reaction", { kind: "reaction", messageId: "2040", emoji: "❤" }],
    ["reactionTakenBack", { kind: "reaction", messageId: "2040" }],
  ])("is an event: %s", (name, content) => {
    expect(eventIn(changes[name])).toMatchObject({ chat: privateChat, sender: mali, sentAt: sent });
    expect(eventIn(changes[name]).content).toEqual(content);
  });

  it.each(Object.entries(service))("needs no answer: %s", (type, update) => {
    const expected = type === "sender_chat_without_from" ? "sender_chat" : type;
    expect(eventIn(update).content).toEqual({ kind: "service", type: expected });
  });

  // Cases 13 and 19
  it.each(Object.entries(ignored))("does not concern us: %s", (_, update) => {
    expect(parse(update, bot)).toEqual({ events: [], unreadable: [], notices: [] });
  });

  it.each(["business_connection_id", "guest_query_id"])("does not concern us when a message bears a %s", (field) => {
    const { message } = privateMessages.text;
    const foreign = { ...message, [field]: "x" };
    expect(parse({ update_id: 1, message: foreign }, bot).events).toEqual([]);
    expect(
      parse({ update_id: 1, callback_query: { ...taps.onAButton.callback_query, message: foreign } }, bot).events,
    ).toEqual([]);
  });
});

describe("a body that is no update", () => {
  const { message } = privateMessages.text;

  it.each<[unknown, string]>([
    ["hello", "body: expected an object"],
    [[], "body: expected an object"],
    [{}, "update_id: expected a whole number"],
    [{ update_id: "7" }, "update_id: expected a whole number"],
    [{ update_id: 7, message: "hello" }, "message: expected an object"],
    [{ update_id: 7, message: {} }, "message.chat: expected id and type"],
    [{ update_id: 7, message: { ...message, date: "today" } }, "message.date: expected Unix time"],
    [{ update_id: 7, message: { ...message, date: Number.MAX_SAFE_INTEGER } }, "message.date: expected Unix time"],
    [{ update_id: 7, message: { ...message, text: 7 } }, "message.text: expected what Telegram documents"],
    [
      { update_id: 7, message: { ...message, text: undefined, photo: [] } },
      "message.photo: expected what Telegram documents",
    ],
    [
      { update_id: 7, edited_message: { ...message, message_id: 0 } },
      "edited_message.message_id: expected a whole number above zero",
    ],
    [{ update_id: 7, callback_query: { from: { id: 1 } } }, "callback_query.id: expected a string"],
    [{ update_id: 7, callback_query: { id: "1" } }, "callback_query.from.id: expected a whole number"],
    [
      { update_id: 7, callback_query: { id: "1", from: { id: 1 }, message: {} } },
      "callback_query.message.chat: expected id and type",
    ],
    [
      { update_id: 7, message_reaction: { chat: message.chat, date: 1, user: { id: 1 } } },
      "message_reaction.message_id: expected a whole number above zero",
    ],
  ])("is kept with the place that is wrong: %j", (body, reason) => {
    expect(parse(body, bot)).toEqual({ events: [], unreadable: [{ reason }], notices: [] });
  });
});

describe("any JSON at all", () => {
  const fixtures: unknown[] = [privateMessages, unsupported, service, ignored, groups, taps, changes].flatMap((file) =>
    Object.values(file),
  );

  /** Whatever it holds, an event can be stored, addressed and dated. */
  function expectSound(body: unknown): void {
    const { events, unreadable } = parse(body, bot);
    expect(events.length + unreadable.length).toBeLessThanOrEqual(1);
    for (const event of events) {
      expect(event.id).toMatch(/^-?\d+$/);
      expect(event.chat.ids.every((id) => /^-?\d+$/.test(id))).toBe(true);
      expect(Number.isNaN(event.sentAt.getTime())).toBe(false);
      expect(() => structuredClone(event)).not.toThrow();
    }
  }

  it("is read or refused, never thrown at", () => {
    fc.assert(fc.property(fc.jsonValue(), expectSound));
  });

  it("in any field of an update is read or refused", () => {
    const kinds = fc.constantFrom("message", "edited_message", "callback_query", "message_reaction", "my_chat_member");
    fc.assert(fc.property(kinds, fc.jsonValue(), (kind, value) => expectSound({ update_id: 1, [kind]: value })));
  });

  it("in the place of any part of a real update is read or refused", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(), fc.jsonValue(), (fixture, choice, value) => {
        const places = placesIn(fixture);
        expectSound(replaced(fixture, places[choice % places.length] ?? [], value));
      }),
      { numRuns: 1000 },
    );
  });

  function placesIn(value: unknown, path: string[] = []): string[][] {
    if (typeof value !== "object" || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
  }

  function replaced(value: unknown, [key, ...rest]: string[], replacement: unknown): unknown {
    if (key === undefined) return replacement;
    if (Array.isArray(value))
      return value.map((item, index) => (String(index) === key ? replaced(item, rest, replacement) : item));
    const object = value as Record<string, unknown>;
    return { ...object, [key]: replaced(object[key], rest, replacement) };
  }
});
