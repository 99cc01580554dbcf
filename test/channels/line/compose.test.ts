import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { line } from "../../../channels/line/index.ts";
import type { Chat, Choice, Reply } from "../../../channels/message.ts";
import { lineAccount, mei, settings } from "./account.ts";

const chat: Chat = { ids: ["U1c5ae0b7d2f34968a0b1c2d3e4f50617"], kind: "private" };
const channel = line.open("", settings);

interface Bubble {
  type: string;
  text?: string;
  quoteToken?: string;
  quickReply?: { items: { action: { label: string; data: string; displayText: string } }[] };
}

/** The message objects of each part. */
function composed(reply: Reply): Bubble[][] {
  return channel.compose(reply, chat).map(({ payload }) => (payload as { messages: Bubble[] }).messages);
}

const shipping: Choice = { data: "m1.0", title: "Shipping" };
const returns: Choice = { data: "m1.1", title: "How do I send something back?" };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a reply on LINE", () => {
  it("is one bubble", () => {
    expect(composed({ text: "Two to four days." })).toEqual([[{ type: "text", text: "Two to four days." }]]);
  });

  it("offers options as quick replies, and by number and full title in the text", () => {
    const [[bubble] = []] = composed({ text: "Which one?", choices: [shipping, returns] });
    expect(bubble).toEqual({
      type: "text",
      text: "Which one?\n\n1. Shipping\n2. How do I send something back?",
      quickReply: {
        items: [
          { type: "action", action: { type: "postback", label: "Shipping", data: "m1.0", displayText: "Shipping" } },
          {
            type: "action",
            action: { type: "postback", label: "How do I send somet…", data: "m1.1", displayText: returns.title },
          },
        ],
      },
    });
  });

  it("writes out a single option too, for everyone who reads on a computer", () => {
    const [[bubble] = []] = composed({ text: "No idea.", choices: [shipping] });
    expect(bubble?.text).toBe("No idea.\n\n1. Shipping");
    expect(bubble?.quickReply?.items).toHaveLength(1);
  });

  it("offers the first 13 of more options to tap, and all of them by number", () => {
    const choices = Array.from({ length: 15 }, (_, index) => ({ data: `m1.${index}`, title: `Option ${index + 1}` }));
    const [[bubble] = []] = composed({ text: "Which one?", choices });
    expect(bubble?.quickReply?.items.map(({ action }) => action.data)).toEqual(
      choices.slice(0, 13).map(({ data }) => data),
    );
    expect(bubble?.text).toContain("15. Option 15");
  });

  it("hangs the options on its last bubble, and quotes with its first text alone", () => {
    const [bubbles = []] = composed({ text: "word ".repeat(1500), choices: [shipping], quote: "q" });
    expect(bubbles.map(({ quoteToken }) => quoteToken)).toEqual(["q", undefined]);
    expect(bubbles.map(({ quickReply }) => quickReply?.items.length)).toEqual([undefined, 1]);
  });

  // Case 17
  it("of 5001 characters is two bubbles in one call", () => {
    const [bubbles = [], ...others] = composed({ text: "x".repeat(5001) });
    expect(bubbles.map(({ text }) => text?.length)).toEqual([5000, 1]);
    expect(others).toEqual([]);
  });

  // Case 17
  it("of more than five bubbles is several calls, of which only the first may reply", () => {
    const parts = channel.compose({ text: "x".repeat(5000 * 11), choices: [shipping] }, chat);
    const calls = parts.map(({ payload }) => payload as { messages: Bubble[]; mayReply: boolean });
    expect(calls.map(({ messages }) => messages.length)).toEqual([5, 5, 2]);
    expect(calls.map(({ mayReply }) => mayReply)).toEqual([true, false, false]);
    expect(calls.flatMap(({ messages }) => messages).findIndex(({ quickReply }) => quickReply)).toBe(11);
    expect(parts[2]?.text).toContain("1. Shipping");
  });

  it("shows an image above its text", () => {
    const url = "https://shop.example.com/size-chart.png";
    expect(composed({ text: "Our sizes", media: { kind: "image", url } })).toEqual([
      [
        { type: "image", originalContentUrl: url, previewImageUrl: url },
        { type: "text", text: "Our sizes" },
      ],
    ]);
  });

  it("can be an image alone, which the transcript tells by its address", () => {
    const url = "https://shop.example.com/size-chart.png";
    const [part, ...others] = channel.compose({ text: "", media: { kind: "image", url } }, chat);
    expect(part?.text).toBe(url);
    expect(others).toEqual([]);
  });

  it.each<[NonNullable<Reply["media"]>, string]>([
    [{ kind: "video", url: "https://shop.example.com/a.mp4" }, "See\n\nhttps://shop.example.com/a.mp4"],
    [{ kind: "audio", url: "https://shop.example.com/a.m4a" }, "See\n\nhttps://shop.example.com/a.m4a"],
    [
      { kind: "file", url: "https://shop.example.com/a.pdf", fileName: "Care.pdf" },
      "See\n\nCare.pdf\nhttps://shop.example.com/a.pdf",
    ],
    [{ kind: "image", url: "http://shop.example.com/a.png" }, "See\n\nhttp://shop.example.com/a.png"],
    [{ kind: "image", url: "not an address" }, "See\n\nnot an address"],
  ])("tells the link of what LINE cannot show by link: %o", (media, text) => {
    expect(composed({ text: "See", media })).toEqual([[{ type: "text", text }]]);
  });

  it("is never nothing", () => {
    expect(composed({ text: " \n" })).toEqual([[{ type: "text", text: "…" }]]);
  });
});

describe("whatever the reply", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.lorem({ mode: "sentences", maxCount: 300 }),
    fc.nat(30_000).map(repeated),
  );
  const title = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.lorem(),
    fc.constantFrom("👨‍👩‍👧‍👦".repeat(120), "but why ".repeat(60)),
  );
  const choices = fc.array(fc.record({ data: fc.stringMatching(/^[\w.-]{1,32}$/), title }), { maxLength: 16 });
  const media = fc.record({
    kind: fc.constantFrom("image" as const, "video" as const, "audio" as const, "file" as const),
    url: fc.oneof(
      fc.webUrl(),
      fc.integer({ min: 1900, max: 2100 }).map((length) => `https://shop.example.com/${"a".repeat(length)}`),
      fc.string(),
    ),
  });
  const reply = fc.record({ text, choices, media, quotes: fc.boolean() }, { requiredKeys: ["text"] });

  it("LINE takes every part of it", async () => {
    const account = lineAccount();
    const asked = await account.says("hello");
    await fc.assert(
      fc.asyncProperty(reply, async ({ quotes, ...said }) => {
        const quote = quotes ? { quote: asked.tokens?.quote ?? "" } : {};
        const parts = account.channel.compose({ ...said, ...quote }, asked.chat);
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) {
          await account.channel.send({
            part,
            chat: asked.chat,
            key: crypto.randomUUID(),
            attempt: 1,
            now: account.now(),
          });
        }
      }),
    );
    expect(account.platform.calls.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("no word of it and no title is lost", () => {
    fc.assert(
      fc.property(reply, ({ quotes: _, ...said }) => {
        const shown = channel.compose(said, chat).map(({ text }) => text);
        const letters = shown.join("").replace(/\s/g, "");
        expect(letters).toContain(said.text.replace(/\s/g, ""));
        for (const { title } of said.choices ?? []) expect(letters).toContain(title.replace(/\s/g, ""));
      }),
    );
  });

  it("the customer's screen shows its options below the last bubble", async () => {
    const account = lineAccount();
    const asked = await account.says("hello");
    await account.channel.send(account.answer(asked, { text: "Which one?", choices: [shipping, returns] }));
    expect(account.platform.screen(mei.id).bubbles.at(-1)?.options).toEqual({
      style: "chips",
      items: [
        { data: "m1.0", title: "Shipping" },
        { data: "m1.1", title: "How do I send somet…" },
      ],
    });
  });
});

function repeated(length: number): string {
  return "配送需要二至四天。\n".repeat(length).slice(0, length);
}
