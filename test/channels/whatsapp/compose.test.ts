import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chat, Choice, Reply } from "../../../channels/message.ts";
import { whatsapp } from "../../../channels/whatsapp/index.ts";
import { complaintsOf } from "../../../src/simulator/platforms/whatsapp-rules.ts";
import { settings } from "./shop.ts";

const privately: Chat = { ids: ["6591110000"], kind: "private", via: "1" };
const inGroup: Chat = { ids: ["Y2FwaQ"], kind: "group", via: "1" };

const compose = (reply: Reply, chat = privately) => whatsapp.open("", settings).compose(reply, chat);
const payloads = (reply: Reply, chat = privately) => compose(reply, chat).map(({ payload }) => payload);
const choices = (...titles: string[]): Choice[] => titles.map((title, index) => ({ data: `m1.${index}`, title }));
const long = (length: number) =>
  "Word and word. "
    .repeat(Math.ceil(length / 15))
    .slice(0, length)
    .trim();

describe("a reply on WhatsApp", () => {
  it("of words is one text", () => {
    expect(compose({ text: " Orders take 2 to 4 days. " })).toEqual([
      { text: "Orders take 2 to 4 days.", payload: { type: "text", text: { body: "Orders take 2 to 4 days." } } },
    ]);
  });

  // Case 16
  it("of more than 4096 units is cut at a paragraph", () => {
    const parts = compose({ text: `${long(3000)}\n\n${long(3000)}` });
    expect(parts.map(({ text }) => text)).toEqual([long(3000), long(3000)]);
  });

  it.each([
    [4096, 1],
    [4097, 2],
  ])("of %i units takes %i messages", (length, count) => {
    expect(compose({ text: "x".repeat(length) })).toHaveLength(count);
  });

  it("quotes with its first part alone", () => {
    const [first, second] = payloads({ text: long(5000), quote: "wamid.theirs" });
    expect(first).toMatchObject({ context: { message_id: "wamid.theirs" } });
    expect(second).not.toHaveProperty("context");
  });

  it("without any words still says something", () => {
    expect(payloads({ text: " \n" })).toEqual([{ type: "text", text: { body: "…" } }]);
  });

  it("with up to three short options has buttons", () => {
    expect(payloads({ text: "Did that help?", choices: choices("Yes", "No", "Talk to a person") })).toEqual([
      {
        type: "interactive",
        interactive: {
          type: "button",
          body: { text: "Did that help?" },
          action: {
            buttons: [
              { type: "reply", reply: { id: "m1.0", title: "Yes" } },
              { type: "reply", reply: { id: "m1.1", title: "No" } },
              { type: "reply", reply: { id: "m1.2", title: "Talk to a person" } },
            ],
          },
        },
      },
    ]);
  });

  // Case 15
  it("with four options has a list behind a button", () => {
    expect(
      payloads({ text: "About what?", choicesLabel: "Choose a topic", choices: choices("A", "B", "C", "D") }),
    ).toEqual([
      {
        type: "interactive",
        interactive: {
          type: "list",
          body: { text: "About what?" },
          action: {
            button: "Choose a topic",
            sections: [
              {
                rows: [
                  { id: "m1.0", title: "A" },
                  { id: "m1.1", title: "B" },
                  { id: "m1.2", title: "C" },
                  { id: "m1.3", title: "D" },
                ],
              },
            ],
          },
        },
      },
    ]);
  });

  it.each([
    ["a title of 21 units", choices("Twenty-one units long", "No")],
    ["two titles alike", choices("Size", "Size")],
  ])("has a list even for few options with %s", (_, options) => {
    expect(payloads({ text: "Which?", choices: options })).toMatchObject([{ interactive: { type: "list" } }]);
  });

  it("lists titles that had to be cut in the row and in the text, whole", () => {
    const [part] = compose({ text: "Which?", choices: choices("How long does shipping take?", "Returns") });
    expect(part?.text).toBe("Which?\n\n1. How long does shipping take?\n2. Returns");
    expect(part?.payload).toMatchObject({
      interactive: {
        action: {
          sections: [
            {
              rows: [
                { id: "m1.0", title: "How long does shipping…", description: "How long does shipping take?" },
                { id: "m1.1", title: "Returns" },
              ],
            },
          ],
        },
      },
    });
  });

  // Case 15
  it("never cuts a title inside an emoji", () => {
    const family = "👨‍👩‍👧‍👦";
    const [part] = payloads({ text: "Who?", choices: choices(family.repeat(4), "Me") });
    expect(part).toMatchObject({
      interactive: { action: { sections: [{ rows: [{ title: `${family.repeat(2)}…` }, { title: "Me" }] }] } },
    });
  });

  // Case 15
  it("with eleven options has them numbered in the text", () => {
    const titles = Array.from({ length: 11 }, (_, index) => `Topic ${index + 1}`);
    const [part, ...more] = compose({ text: "About what?", choices: choices(...titles) });
    expect(more).toEqual([]);
    expect(part?.payload).toMatchObject({ type: "text" });
    expect(part?.text).toBe(`About what?\n\n${titles.map((title, index) => `${index + 1}. ${title}`).join("\n")}`);
  });

  it("has its options numbered in a group, which takes no buttons", () => {
    expect(payloads({ text: "Help?", choices: choices("Yes", "No") }, inGroup)).toEqual([
      { type: "text", text: { body: "Help?\n\n1. Yes\n2. No" } },
    ]);
  });

  it("too long for buttons sends the beginning ahead", () => {
    const text = `${long(3000)}\n\n${long(900)}`;
    const parts = compose({ text, choices: choices("Yes", "No") });
    expect(parts.map(({ text }) => text)).toEqual([long(3000), long(900)]);
    expect(parts.map(({ payload }) => payload)).toMatchObject([{ type: "text" }, { interactive: { type: "button" } }]);
  });

  it.each([
    [1024, ["interactive"]],
    [1025, ["text", "interactive"]],
  ])("of %i units with buttons is sent as %o", (length, types) => {
    const parts = payloads({ text: "x".repeat(length), choices: choices("Yes", "No") });
    expect(parts).toMatchObject(types.map((type) => ({ type })));
  });

  it.each([
    [1024, ["image"]],
    [1025, ["image", "text"]],
  ])("of %i units with an image is sent as %o", (length, types) => {
    const media = { kind: "image", url: "https://shop.example/i.png" } as const;
    expect(payloads({ text: "x".repeat(length), media })).toMatchObject(types.map((type) => ({ type })));
  });

  it.each([
    [24, undefined],
    [25, "x".repeat(25)],
    [72, "x".repeat(72)],
    [73, `${"x".repeat(71)}…`],
  ])("describes a row whose title has %i units by %s", (length, description) => {
    const [part] = payloads({ text: "Which?", choices: choices("x".repeat(length), "Returns") });
    const row = {
      id: "m1.0",
      title: length > 24 ? `${"x".repeat(23)}…` : "x".repeat(24),
      ...(description && { description }),
    };
    expect(part).toMatchObject({ interactive: { action: { sections: [{ rows: [row, {}] }] } } });
    const rows = JSON.stringify(part).match(/"description"/g) ?? [];
    expect(rows).toHaveLength(description ? 1 : 0);
  });

  it.each([
    ["image", "image"],
    ["video", "video"],
    ["file", "document"],
  ] as const)("with a %s is one captioned %s", (kind, type) => {
    const media = { kind, url: "https://shop.example/size-chart" };
    expect(compose({ text: "Here it is.", media })).toEqual([
      { text: "Here it is.", payload: { type, [type]: { link: media.url, caption: "Here it is." } } },
    ]);
  });

  it("names a document's file", () => {
    const media = { kind: "file", url: "https://shop.example/x", fileName: "sizes.pdf" } as const;
    expect(payloads({ text: "", media })).toEqual([
      { type: "document", document: { link: "https://shop.example/x", filename: "sizes.pdf" } },
    ]);
    expect(compose({ text: "", media })[0]?.text).toBe("sizes.pdf");
  });

  it.each([
    ["audio, which has no caption", { kind: "audio", url: "https://shop.example/a.mp3" }, "Listen.", undefined],
    ["words too long for a caption", { kind: "image", url: "https://shop.example/i.png" }, "x".repeat(1025), undefined],
    ["options", { kind: "image", url: "https://shop.example/i.png" }, "This?", choices("Yes", "No")],
  ] as const)("sends the file first with %s", (_, media, text, options) => {
    const parts = compose({ text, media, ...(options && { choices: [...options] }) });
    expect(parts.map(({ text }) => text)).toEqual([media.url, text]);
    expect(parts[0]?.payload).toEqual({ type: media.kind, [media.kind]: { link: media.url } });
  });
});

describe("whatever a reply says", () => {
  const piece = fc.constantFrom(
    "👨‍👩‍👧‍👦",
    "น้ำ",
    "नमस्ते",
    "한국",
    "配送",
    "。",
    ". ",
    " ",
    "\n\n",
    "a",
    "word ",
    "*bold*",
    "\u200b1",
  );
  const words = (maxLength: number) => fc.array(piece, { maxLength }).map((pieces) => pieces.join(""));
  const longText = fc.tuple(words(200), fc.integer({ min: 1, max: 12 })).map(([text, times]) => text.repeat(times));
  const title = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(words(60), fc.constant("?")).map((pieces) => pieces.join("")) },
    { weight: 1, arbitrary: words(2) },
  );
  const choice = fc.record({ data: fc.stringMatching(/^[A-Za-z0-9._-]{1,32}$/), title });
  const reply: fc.Arbitrary<Reply> = fc.record(
    {
      text: longText,
      choices: fc.array(choice, { maxLength: 13 }),
      choicesLabel: words(12),
      quote: fc.constant("wamid.theirs"),
      media: fc.record({
        kind: fc.constantFrom("image" as const, "video" as const, "audio" as const, "file" as const),
        url: fc.webUrl(),
      }),
    },
    { requiredKeys: ["text"] },
  );
  const recipients = { private: { to: "6591110000" }, group: { recipient_type: "group", to: "Y2FwaQ" } };

  it("WhatsApp takes every part of it", () => {
    fc.assert(
      fc.property(reply, fc.constantFrom(privately, inGroup), (said, chat) => {
        const parts = compose(said, chat);
        expect(parts.length).toBeGreaterThan(0);
        for (const { payload, text } of parts) {
          expect(text).not.toBe("");
          const body = { messaging_product: "whatsapp", ...recipients[chat.kind], ...(payload as object) };
          expect(complaintsOf(body)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("none of its words are lost, and no option's title", () => {
    const plain = (text: string) => text.replace(/\s/g, "");
    fc.assert(
      fc.property(longText, fc.array(choice, { maxLength: 13 }), (text, options) => {
        const parts = compose({ text, choices: options });
        const shown = plain(parts.map((part) => part.text + titlesIn(part.payload)).join(""));
        expect(shown).toContain(plain(text));
        for (const { title } of options) expect(shown).toContain(plain(title));
      }),
      { numRuns: 300 },
    );
  });
});

/** The titles on buttons and rows. */
function titlesIn(payload: unknown): string {
  return (
    JSON.stringify(payload)
      .match(/"title":"[^"]*"/g)
      ?.join("") ?? ""
  );
}
