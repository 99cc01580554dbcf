import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Part } from "../../../channels/channel.ts";
import type { Chat, Choice, Reply } from "../../../channels/message.ts";
import { mali, openBot, start, webhookUrl } from "./bot.ts";

const chat: Chat = { ids: [mali.id], kind: "private" };
const pdf = "https://shop.example/prices.pdf";

const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, index) => ({ data: `m1.${index}`, title: `Option ${index + 1}` }));

function parameters(part: Part | undefined): Record<string, unknown> {
  if (!part) throw new Error("Expected a part.");
  return (part.payload as { parameters: Record<string, unknown> }).parameters;
}

function buttons(part: Part | undefined): { text: string; callback_data: string }[][] {
  const markup = parameters(part).reply_markup as { inline_keyboard: { text: string; callback_data: string }[][] };
  return markup.inline_keyboard;
}

describe("a reply", () => {
  const { channel } = openBot();

  it("of one text is one plain message without a preview of its links", () => {
    expect(channel.compose({ text: "See https://shop.example" }, chat)).toEqual([
      {
        text: "See https://shop.example",
        payload: {
          method: "sendMessage",
          parameters: { text: "See https://shop.example", link_preview_options: { is_disabled: true } },
        },
      },
    ]);
  });

  // Case 15
  it("goes out as it is when it looks like markup", () => {
    const text = "5 _stars_ *really* [link](x) <b>bold & bare</b> `code` \\ .!";
    const [part] = channel.compose({ text }, chat);
    expect(parameters(part)).toEqual({ text, link_preview_options: { is_disabled: true } });
  });

  // Case 16
  it("of 9,000 characters is split between words, with the options on the last message and the quote on the first", () => {
    const text = "free shipping 👨‍👩‍👧‍👦 ".repeat(400).trim();
    expect(text.length).toBeGreaterThan(9000);
    const parts = channel.compose({ text, choices: choices(2), quote: "2001" }, chat);
    expect(parts.length).toBe(Math.ceil(text.length / 4096));
    expect(parts.map((part) => part.text).join(" ")).toBe(text);
    expect(parts.map((part) => "reply_markup" in parameters(part))).toEqual([false, false, true]);
    expect(parts.map((part) => parameters(part).reply_parameters)).toEqual([
      { message_id: 2001, allow_sending_without_reply: true },
      undefined,
      undefined,
    ]);
  });

  it("of 4,096 characters is one message, of one more it is two", () => {
    expect(channel.compose({ text: "x".repeat(4096) }, chat)).toHaveLength(1);
    expect(channel.compose({ text: "x".repeat(4097) }, chat).map(({ text }) => text.length)).toEqual([4096, 1]);
  });

  it("with something else than a message's number to quote goes out without a quote", () => {
    for (const quote of ["", "abc", "-1", "0", "1.5", "9".repeat(30)]) {
      expect(parameters(channel.compose({ text: "Yes", quote }, chat)[0])).not.toHaveProperty("reply_parameters");
    }
  });

  it("with eight options has a button a row, and its text says nothing twice", () => {
    const [part, ...more] = channel.compose({ text: "Which one?", choices: choices(8) }, chat);
    expect(more).toEqual([]);
    expect(part?.text).toBe("Which one?");
    expect(buttons(part)).toEqual(choices(8).map(({ title, data }) => [{ text: title, callback_data: data }]));
  });

  it("with nine options writes them out with numbers", () => {
    const [part] = channel.compose({ text: "Which one?", choices: choices(9) }, chat);
    expect(part?.text).toMatch(/^Which one\?\n\n1\. Option 1\n2\. Option 2\n.*9\. Option 9$/s);
    expect(parameters(part)).not.toHaveProperty("reply_markup");
  });

  it("with a title too long for a button shows it cut there and whole in the text", () => {
    const title = "How long does the shipping of a very large parcel to the outer islands take?";
    const [part] = channel.compose({ text: "Which one?", choices: [...choices(1), { data: "m1.1", title }] }, chat);
    expect(part?.text).toBe(`Which one?\n\n1. Option 1\n2. ${title}`);
    expect(buttons(part)[1]?.[0]?.text).toMatch(/^How long does the shipping .*…$/);
    expect(buttons(part)[1]?.[0]?.text.length).toBeLessThanOrEqual(64);
  });

  // Case 7
  it("counts an option's data in bytes, and writes the options out when one is too long", () => {
    const fits = { data: `${"ส".repeat(21)}x`, title: "Fits" };
    const isTooLong = { data: `${"ส".repeat(21)}xy`, title: "Is too long" };
    expect(buttons(channel.compose({ text: "Which?", choices: [fits] }, chat)[0])).toHaveLength(1);
    const [part] = channel.compose({ text: "Which?", choices: [fits, isTooLong] }, chat);
    expect(part?.text).toBe("Which?\n\n1. Fits\n2. Is too long");
    expect(parameters(part)).not.toHaveProperty("reply_markup");
  });

  it.each([
    ["image", "https://shop.example/tea.jpg", "sendPhoto", "photo"],
    ["video", "https://shop.example/tea.mp4", "sendVideo", "video"],
    ["audio", "https://shop.example/tea.mp3", "sendAudio", "audio"],
    ["file", pdf, "sendDocument", "document"],
  ] as const)("with a %s is one message with the text below it", (kind, url, method, field) => {
    const parts = channel.compose({ text: "Here", media: { kind, url }, choices: choices(1) }, chat);
    expect(parts.map(({ payload }) => payload)).toMatchObject([
      { method, parameters: { [field]: url, caption: "Here" } },
    ]);
    expect(buttons(parts[0])).toHaveLength(1);
  });

  it("with media and more text than a caption takes sends the text after it", () => {
    const text = "Prices go up. ".repeat(80).trim();
    const parts = channel.compose(
      { text, media: { kind: "file", url: pdf, fileName: "prices.pdf" }, choices: choices(1) },
      chat,
    );
    expect(parts.map((part) => part.text)).toEqual(["[file, prices.pdf]", text]);
    expect(parts.map((part) => "reply_markup" in parameters(part))).toEqual([false, true]);
    expect(parameters(parts[0])).toEqual({ document: pdf });
  });

  it("with media has up to 1,024 characters below it", () => {
    const media = { kind: "file", url: pdf } as const;
    expect(channel.compose({ text: "x".repeat(1024), media }, chat)).toHaveLength(1);
    expect(channel.compose({ text: "x".repeat(1025), media }, chat)).toHaveLength(2);
  });

  it("with a file that Telegram would not fetch gives its link instead", () => {
    const url = "https://shop.example/prices.xlsx";
    const parts = channel.compose({ text: "Here:", media: { kind: "file", url } }, chat);
    expect(parts.map((part) => part.text)).toEqual([`Here:\n\n${url}`]);
  });

  it.each([
    [{ text: "" }, "…"],
    [{ text: " \n\u200b" }, "…"],
    [{ text: "", choices: choices(1), choicesLabel: "Choose" }, "Choose"],
    [
      { text: "", choices: choices(9) },
      `${choices(9)
        .map(({ title }, index) => `${index + 1}. ${title}`)
        .join("\n")}`,
    ],
  ])("without words still has something to show: %j", (reply, text) => {
    expect(channel.compose(reply, chat).map((part) => part.text)).toEqual([text]);
  });
});

describe("any reply at all", () => {
  const piece = fc.constantFrom(
    "👨‍👩‍👧‍👦",
    "🇹🇭",
    "น้ำ",
    "नमस्ते",
    "配送",
    "\ud83d",
    "\u200b",
    "\u0000",
    "<b>",
    "_*[",
    ". ",
    " ",
    "\n\n",
    "word",
  );
  const words = (maxLength: number) =>
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.array(piece, { maxLength, size: "max" }).map((pieces) => pieces.join("")),
    );
  const url = fc.constantFrom(
    "https://shop.example/a.jpg",
    pdf,
    "https://shop.example/a.docx",
    "https://shop.example/a",
  );
  const reply: fc.Arbitrary<Reply> = fc.record(
    {
      text: fc.oneof(words(30), words(3000)),
      choices: fc.array(fc.record({ data: words(12), title: words(40) }), { maxLength: 12 }),
      choicesLabel: words(5),
      media: fc.record(
        { kind: fc.constantFrom("image", "video", "audio", "file"), url, fileName: words(5) },
        { requiredKeys: ["kind", "url"] },
      ),
      quote: fc.oneof(fc.string(), fc.nat().map(String)),
    },
    { requiredKeys: ["text"] },
  );

  it("is taken by Telegram, part by part, and every visible word arrives", async () => {
    const { channel, fake } = openBot();
    await fake.act(mali, { kind: "open" }, webhookUrl);
    await fc.assert(
      fc.asyncProperty(reply, async (reply) => {
        const before = fake.screen(mali.id).bubbles.length;
        const calls = fake.calls.length;
        const parts = channel.compose(reply, chat);
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) await channel.send({ part, chat, key: "k", attempt: 1, now: new Date(start) });
        expect(fake.calls.slice(calls).flatMap(({ problems }) => problems)).toEqual([]);
        const shown = fake
          .screen(mali.id)
          .bubbles.slice(before)
          .map(({ text }) => text)
          .join("");
        expect(visible(shown)).toContain(visible(reply.text));
        const options = fake
          .screen(mali.id)
          .bubbles.slice(before)
          .flatMap((bubble) => bubble.options?.items ?? []);
        if (options.length > 0)
          expect(options.map(({ data }) => data)).toEqual(reply.choices?.map(({ data }) => data.toWellFormed()));
      }),
      { numRuns: 300 },
    );
  });

  function visible(text: string): string {
    return text.toWellFormed().replace(/[\s\p{C}\p{Z}]/gu, "");
  }
});
