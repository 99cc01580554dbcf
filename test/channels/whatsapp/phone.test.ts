import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Inbound, Reply } from "../../../channels/message.ts";
import type { Action, Person } from "../../../src/simulator/platforms/platform.ts";
import { fakeWhatsapp } from "../../../src/simulator/platforms/whatsapp.ts";
import { complaintsOf } from "../../../src/simulator/platforms/whatsapp-rules.ts";
import { arun, mei, openShop, type Shop, settings, webhookUrl } from "./shop.ts";

let shop: Shop;

beforeEach(() => {
  shop = openShop();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the shop learns when someone does something on the phone. */
async function hears(person: Person, action: Action): Promise<Inbound[]> {
  const request = await shop.meta.act(person, action, webhookUrl);
  const body = new Uint8Array(await request.arrayBuffer());
  expect(await shop.channel.verify({ headers: request.headers, body })).toBe(true);
  const { events, unreadable } = shop.channel.parse(JSON.parse(new TextDecoder().decode(body)));
  expect(unreadable).toEqual([]);
  return events;
}

async function answers(event: Inbound | undefined, reply: Reply): Promise<void> {
  if (!event) throw new Error("Nobody wrote.");
  for (const part of shop.channel.compose(reply, event.chat)) {
    await shop.channel.send({
      part,
      chat: event.chat,
      key: crypto.randomUUID(),
      attempt: 1,
      now: new Date(shop.clock.now),
    });
  }
}

describe("a customer's phone", () => {
  it.each<[Action, object]>([
    [
      { kind: "text", text: "ค่าส่งกี่บาท", quotes: "wamid.x" },
      { content: { kind: "text", text: "ค่าส่งกี่บาท" }, repliesTo: "wamid.x" },
    ],
    [
      { kind: "image", url: "data:,x", mimeType: "image/jpeg", caption: "Look" },
      { content: { kind: "image", caption: "Look" } },
    ],
    [{ kind: "voice", url: "data:,x", mimeType: "audio/ogg" }, { content: { kind: "voice" } }],
    [{ kind: "video", url: "data:,x", mimeType: "video/mp4" }, { content: { kind: "video" } }],
    [
      { kind: "file", url: "data:,x", mimeType: "application/pdf", fileName: "a.pdf" },
      { content: { kind: "file", media: { fileName: "a.pdf" } } },
    ],
    [{ kind: "sticker", emoji: "🙏" }, { content: { kind: "sticker" } }],
    [
      { kind: "location", latitude: 1.2, longitude: 103.8, title: "Home" },
      { content: { kind: "location", name: "Home" } },
    ],
    [
      { kind: "reaction", bubbleId: "wamid.x", emoji: "👍" },
      { content: { kind: "reaction", messageId: "wamid.x", emoji: "👍" } },
    ],
    [{ kind: "open" }, { content: { kind: "follow", returning: false } }],
    [{ kind: "unsend", bubbleId: "wamid.x" }, { content: { kind: "deletion", messageId: "wamid.x" } }],
  ])("tells the shop of %o", async (action, event) => {
    expect(await hears(mei, action)).toMatchObject([{ ...event, chat: shop.chat, sender: { name: "Mei Lin" } }]);
  });

  it("tells of a hidden number nothing but the user id", async () => {
    const [event] = await hears(arun, { kind: "text", text: "Hi" });
    expect(event?.chat.ids).toEqual(["IN.7778889990001112"]);
    expect(event?.sender).not.toHaveProperty("phone");
  });

  // Case 8
  it("goes on with the same chat when the number is hidden later", async () => {
    const [before] = await hears(mei, { kind: "text", text: "Hi" });
    const { phone: _, ...hidden } = mei;
    const [after] = await hears(hidden, { kind: "text", text: "Hi again" });
    expect(after?.chat.ids).toEqual(before?.chat.ids.slice(0, 1));
    await answers(after, { text: "Welcome back" });
    expect(shop.meta.screen("mei").bubbles.map(({ text }) => text)).toEqual(["Hi", "Hi again", "Welcome back"]);
  });

  it.each([
    ["buttons", ["Yes", "No"]],
    ["list", ["One", "Two", "Three", "Four"]],
  ])("shows %s, and a tap comes back as the choice", async (style, titles) => {
    const [event] = await hears(mei, { kind: "text", text: "Hi" });
    await answers(event, { text: "Which?", choices: titles.map((title, index) => ({ data: `m1.${index}`, title })) });
    const bubble = shop.meta.screen("mei").bubbles.at(-1);
    expect(bubble?.options).toMatchObject({ style, items: titles.map((title) => ({ title })) });
    const tap = await hears(mei, { kind: "tap", bubbleId: bubble?.id ?? "", data: "m1.1", title: titles[1] ?? "" });
    expect(tap[0]?.content).toEqual({ kind: "choice", data: "m1.1", title: titles[1], messageId: bubble?.id });
  });

  it("shows files, and what an answer quotes", async () => {
    const [event] = await hears(mei, { kind: "text", text: "Size chart?" });
    await answers(event, {
      text: "Here.",
      media: { kind: "file", url: "https://shop.example/sizes.pdf", fileName: "sizes.pdf" },
      quote: event?.tokens?.quote ?? "",
    });
    expect(shop.meta.screen("mei").bubbles.at(-1)).toMatchObject({
      text: "Here.",
      quotes: event?.id,
      media: { kind: "file", url: "https://shop.example/sizes.pdf", fileName: "sizes.pdf" },
    });
  });

  // Case 20
  it("that blocks the shop tells it nothing; what is sent then fails, until the customer writes again", async () => {
    const [event] = await hears(mei, { kind: "text", text: "Hi" });
    expect(await hears(mei, { kind: "block" })).toEqual([]);
    await answers(event, { text: "Still there?" });
    const receipts = await shop.meta.receipts?.(webhookUrl);
    expect(shop.channel.parse(await receipts?.json()).events).toMatchObject([
      {
        chat: { ids: ["6591110000"] },
        content: { status: "failed", failure: { code: "131026", reason: "unreachable" } },
      },
    ]);
    expect(await shop.meta.receipts?.(webhookUrl)).toBeUndefined();
    await hears(mei, { kind: "text", text: "Back" });
    await answers(event, { text: "Welcome back" });
    expect(shop.meta.screen("mei").bubbles.map(({ text }) => text)).toEqual(["Hi", "Back", "Welcome back"]);
  });
});

describe("the played Meta", () => {
  const to = { messaging_product: "whatsapp", to: "6591110000" };
  const button = (id: string, title: string) => ({ type: "reply", reply: { id, title } });
  const interactive = (content: object) => ({
    ...to,
    type: "interactive",
    interactive: { body: { text: "Which?" }, ...content },
  });
  const buttons = (...list: object[]) => interactive({ type: "button", action: { buttons: list } });
  const rows = (...list: object[]) =>
    interactive({ type: "list", action: { button: "Open", sections: [{ rows: list }] } });

  it.each<[string, object, number]>([
    ["a message to nobody", { messaging_product: "whatsapp", type: "text", text: { body: "Hi" } }, 100],
    ["a user id as a number", { ...to, to: "SG.1", type: "text", text: { body: "Hi" } }, 131009],
    [
      "a number as a user id",
      { messaging_product: "whatsapp", recipient: "6591110000", type: "text", text: { body: "Hi" } },
      131009,
    ],
    ["another product", { ...to, messaging_product: "messenger", type: "text", text: { body: "Hi" } }, 100],
    ["a type that is none", { ...to, type: "hologram", hologram: {} }, 100],
    ["a member that is none", { ...to, type: "text", text: { body: "Hi" }, title: "x" }, 100],
    ["no text", { ...to, type: "text" }, 131008],
    ["an empty text", { ...to, type: "text", text: { body: " " } }, 100],
    ["a text of 4097 units", { ...to, type: "text", text: { body: "x".repeat(4097) } }, 100],
    [
      "callback data of 513 units",
      { ...to, type: "text", text: { body: "Hi" }, biz_opaque_callback_data: "x".repeat(513) },
      131009,
    ],
    ["a file without an address", { ...to, type: "image", image: {} }, 100],
    ["a file at no web address", { ...to, type: "image", image: { link: "ftp://x.example" } }, 100],
    ["a captioned sound", { ...to, type: "audio", audio: { link: "https://x.example", caption: "x" } }, 100],
    [
      "a caption of 1025 units",
      { ...to, type: "image", image: { link: "https://x.example", caption: "x".repeat(1025) } },
      131009,
    ],
    ["no button", buttons(), 131009],
    ["four buttons", buttons(...["a", "b", "c", "d"].map((id) => button(id, id))), 131009],
    ["two buttons with one id", buttons(button("a", "A"), button("a", "B")), 131009],
    ["two buttons with one title", buttons(button("a", "A"), button("b", "A")), 131009],
    ["a button title of 21 units", buttons(button("a", "x".repeat(21))), 131009],
    ["a button without a title", buttons(button("a", "")), 131009],
    ["a button id of 257 units", buttons(button("x".repeat(257), "A")), 131009],
    ["a button id with a space behind", buttons(button("a ", "A")), 131009],
    ["no row", rows(), 131009],
    ["eleven rows", rows(...Array.from({ length: 11 }, (_, index) => ({ id: `${index}`, title: "x" }))), 131009],
    ["two rows with one id", rows({ id: "a", title: "A" }, { id: "a", title: "B" }), 131009],
    ["a row title of 25 units", rows({ id: "a", title: "x".repeat(25) }), 131009],
    ["a row description of 73 units", rows({ id: "a", title: "A", description: "x".repeat(73) }), 131009],
    ["a row id of 201 units", rows({ id: "x".repeat(201), title: "A" }), 131009],
    [
      "a list button of 21 units",
      interactive({
        type: "list",
        action: { button: "x".repeat(21), sections: [{ rows: [{ id: "a", title: "A" }] }] },
      }),
      131009,
    ],
    [
      "two sections without titles",
      interactive({
        type: "list",
        action: { button: "x", sections: [{ rows: [{ id: "a", title: "A" }] }, { rows: [{ id: "b", title: "B" }] }] },
      }),
      131008,
    ],
    [
      "an interactive body of 1025 units",
      {
        ...buttons(button("a", "A")),
        interactive: { type: "button", body: { text: "x".repeat(1025) }, action: { buttons: [button("a", "A")] } },
      },
      131009,
    ],
    ["buttons in a group", { ...buttons(button("a", "A")), recipient_type: "group", to: "Y2FwaQ" }, 131051],
  ])("refuses %s", async (_, body, code) => {
    await hears(mei, { kind: "text", text: "Hi" });
    expect(complaintsOf(body).map((complaint) => complaint.code)).toContain(code);
    const path = `/${shop.meta.account.phoneNumberId}/messages`;
    const headers = { authorization: "Bearer EAAtokenOfTheTests" };
    const request = new Request("https://meta.example/", { method: "POST", headers, body: JSON.stringify(body) });
    const response = await shop.meta.handle(request, path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { type: "OAuthException", code: expect.any(Number) } });
    expect(shop.meta.calls.at(-1)?.problems).not.toEqual([]);
  });

  it("keeps silent until the caller gives up, and takes nothing", async () => {
    await hears(mei, { kind: "text", text: "Hi" });
    shop.meta.trouble = "silent";
    const giveUp = new AbortController();
    const body = JSON.stringify({ ...to, type: "text", text: { body: "Hello" } });
    const request = new Request("https://meta.example/", { method: "POST", body, signal: giveUp.signal });
    const answer = shop.meta.handle(request, `/${shop.meta.account.phoneNumberId}/messages`);
    giveUp.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    expect(shop.meta.screen("mei").bubbles).toHaveLength(1);
  });

  // Case 19
  it("can take a message and lose only the answer; the status then brings the key back", async () => {
    const meta = fakeWhatsapp(settings, { takesBeforeSilence: true });
    await meta.act(mei, { kind: "text", text: "Hi" }, webhookUrl);
    meta.trouble = "silent";
    const message = { ...to, type: "text", text: { body: "Hello" }, biz_opaque_callback_data: "key" };
    const request = new Request("https://meta.example/", {
      method: "POST",
      headers: { authorization: `Bearer ${settings.ACCESS_TOKEN}` },
      body: JSON.stringify(message),
      signal: AbortSignal.abort(new Error("enough")),
    });
    await expect(meta.handle(request, `/${meta.account.phoneNumberId}/messages`)).rejects.toThrow("enough");
    const receipts = await meta.receipts?.(webhookUrl);
    expect(shop.channel.parse(await receipts?.json()).events[0]?.content).toMatchObject({ status: "sent", key: "key" });
  });

  it("calls a webhook before it takes it, where it has a way into the world", async () => {
    let answer = "";
    const meta = fakeWhatsapp(settings, {
      fetch: async ({ url }) => new Response(answer || new URL(url).searchParams.get("hub.challenge")),
    });
    const subscribe = () => {
      const body = JSON.stringify({ override_callback_uri: webhookUrl, verify_token: settings.VERIFY_TOKEN });
      const headers = { authorization: `Bearer ${settings.ACCESS_TOKEN}` };
      const request = new Request("https://meta.example/", { method: "POST", headers, body });
      return meta.handle(request, `/${meta.account.businessAccountId}/subscribed_apps`);
    };
    expect((await subscribe()).status).toBe(200);
    answer = "Welcome";
    expect(await (await subscribe()).json()).toMatchObject({ error: { code: 2200 } });
  });
});
