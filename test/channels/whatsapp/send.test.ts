import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ChannelError, type Delivery } from "../../../channels/channel.ts";
import type { Chat } from "../../../channels/message.ts";
import { answerWith, arun, mei, openShop, type Shop, settings, webhookUrl } from "./shop.ts";

let shop: Shop;

beforeEach(async () => {
  shop = openShop();
  await shop.meta.act(mei, { kind: "text", text: "Hi" }, webhookUrl);
  await shop.meta.act(arun, { kind: "text", text: "Hi" }, webhookUrl);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const key = "3b1f6a3e-6c5e-4c0f-9d0e-0e9c4f0b7a11";

function delivery(chat: Chat, text = "Orders take 2 to 4 days."): Delivery {
  const [part] = shop.channel.compose({ text }, chat);
  if (!part) throw new Error("A reply has at least one part.");
  return { part, chat, key, attempt: 1, now: new Date(shop.clock.now) };
}

async function failure(action: Promise<unknown> | undefined): Promise<ChannelError> {
  const error = await action?.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ChannelError)) throw new Error("Expected a ChannelError.");
  return error;
}

const refused = (code: number, status = 400, headers: Record<string, string> = {}) =>
  answerWith(() =>
    Response.json({ error: { message: `(#${code}) secret`, code, fbtrace_id: "A" } }, { status, headers }),
  );

describe("a message", () => {
  it("goes to the phone number where it is known, with the delivery's key", async () => {
    const { messageIds } = await shop.channel.send(delivery(shop.chat));
    const call = shop.meta.calls.at(-1);
    expect(call).toMatchObject({ method: "POST", path: `/${shop.chat.via}/messages`, status: 200, problems: [] });
    expect(call?.body).toEqual({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: "6591110000",
      type: "text",
      text: { body: "Orders take 2 to 4 days." },
      biz_opaque_callback_data: key,
    });
    expect(shop.meta.screen("mei").bubbles.at(-1)).toMatchObject({
      id: messageIds[0],
      text: "Orders take 2 to 4 days.",
    });
  });

  // Case 7
  it("goes to the user id of who hides the number", async () => {
    await shop.channel.send(delivery({ ...shop.chat, ids: ["IN.7778889990001112"] }));
    const body = shop.meta.calls.at(-1)?.body;
    expect(body).toMatchObject({ recipient: "IN.7778889990001112" });
    expect(body).not.toHaveProperty("to");
    expect(shop.meta.screen("arun").bubbles.at(-1)?.from).toBe("shop");
  });

  it("goes to a group by the group's id", async () => {
    answerWith(() => Response.json({ messages: [{ id: "wamid.g" }] }));
    await shop.channel.send(delivery({ ids: ["Y2FwaQ"], kind: "group", via: "1" }));
    const [, init] = vi.mocked(fetch).mock.calls.at(-1) ?? [];
    expect(JSON.parse(String(init?.body))).toMatchObject({ recipient_type: "group", to: "Y2FwaQ" });
  });

  // Case 19
  it("whose answer was lost is known again by the key in its status", async () => {
    vi.restoreAllMocks();
    const { channel, meta, chat } = openShop();
    await meta.act(mei, { kind: "text", text: "Hi" }, webhookUrl);
    await channel.send(delivery(chat));
    const receipts = await meta.receipts?.(webhookUrl);
    const { events } = channel.parse(await receipts?.json());
    expect(events.map(({ content }) => content)).toEqual(
      ["sent", "delivered", "read"].map((status) => ({ kind: "status", messageId: expect.any(String), status, key })),
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ["names no number of the shop", { ids: ["6591110000"], kind: "private" }, "refused"],
    ["has no id that WhatsApp knows", { ids: ["someone"], kind: "private", via: "1" }, "unreachable"],
  ] as const)("is never sent when its chat %s", async (_, chat, code) => {
    const calls = shop.meta.calls.length;
    expect(await failure(shop.channel.send(delivery({ ...chat, ids: [...chat.ids] })))).toMatchObject({ code });
    expect(shop.meta.calls).toHaveLength(calls);
  });
});

describe("Meta's no", () => {
  const table: [string, number[]][] = [
    ["throttled", [4, 17, 32, 613, 80007, 130429, 131056, 131048]],
    ["unavailable", [1, 2, 131000, 131016, 131057, 133004]],
    ["window-closed", [131047]],
    ["unreachable", [131026, 131021, 131030, 131050, 130472, 130497, 131052]],
    ["refused", [100, 131008, 131009, 131049, 131051, 131053, 132000, 132001, 132015]],
    ["account", [0, 190, 3, 10, 33, 200, 250, 299, 131005, 133010, 368, 131031, 131037, 131042, 131045]],
  ];

  it.each(table.flatMap(([code, numbers]) => numbers.map((number) => [number, code] as const)))(
    "%i means %s, whatever the HTTP status",
    async (number, code) => {
      for (const status of [400, 403, 500]) {
        // Only codes that are not in the table are judged by their status.
        if (status === 500 && number >= 132000 && number < 133000) continue;
        refused(number, status);
        expect(await failure(shop.channel.send(delivery(shop.chat)))).toMatchObject({
          code,
          platformCode: String(number),
        });
      }
    },
  );

  it.each([
    [400, "refused"],
    [404, "refused"],
    [429, "throttled"],
    [500, "unavailable"],
    [503, "unavailable"],
  ])("with an unknown code is judged by HTTP %i: %s", async (status, code) => {
    refused(987654, status);
    expect(await failure(shop.channel.send(delivery(shop.chat)))).toMatchObject({ code, platformCode: "987654" });
  });

  it("without any code is judged by the HTTP status", async () => {
    answerWith(() => new Response("<html>Bad gateway</html>", { status: 502 }));
    expect(await failure(shop.channel.send(delivery(shop.chat)))).toMatchObject({
      code: "ambiguous",
      platformCode: "HTTP 502",
    });
  });

  // Case 18
  it("of the pair limit waits six seconds, or longer if Meta says so", async () => {
    shop.meta.trouble = "throttled";
    expect((await failure(shop.channel.send(delivery(shop.chat)))).retryAfterSeconds).toBe(6);
    refused(131056, 429, { "retry-after": "30" });
    expect((await failure(shop.channel.send(delivery(shop.chat)))).retryAfterSeconds).toBe(30);
    refused(131056, 429, { "retry-after": "1" });
    expect((await failure(shop.channel.send(delivery(shop.chat)))).retryAfterSeconds).toBe(6);
  });

  it("for complaints about us waits an hour", async () => {
    refused(131048);
    expect((await failure(shop.channel.send(delivery(shop.chat)))).retryAfterSeconds).toBe(3600);
  });

  // Case 17
  it("comes 24 hours after the customer's last message", async () => {
    shop.clock.now += 24 * 3600 * 1000;
    await shop.channel.send(delivery(shop.chat));
    shop.clock.now += 1000;
    expect(await failure(shop.channel.send(delivery(shop.chat)))).toMatchObject({
      code: "window-closed",
      platformCode: "131047",
    });
  });

  // Case 18
  it("comes to a wrong token, which neither the error nor its message repeats", async () => {
    vi.restoreAllMocks();
    const { channel, chat } = openShop({ ACCESS_TOKEN: "EAAwrong" });
    const error = await failure(channel.send(delivery(chat, "secret words")));
    expect(error).toMatchObject({ code: "account", platformCode: "190" });
    expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/EAA|meta\.example|secret words/);
  });

  it("is told from silence, after which the message may have arrived", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new DOMException("too late", "TimeoutError"));
    expect(await failure(shop.channel.send(delivery(shop.chat)))).toMatchObject({
      code: "ambiguous",
      platformCode: "TimeoutError",
    });
  });

  it("is told from Meta's own trouble, in which nothing arrives", async () => {
    shop.meta.trouble = "failing";
    expect(await failure(shop.channel.send(delivery(shop.chat)))).toMatchObject({ code: "unavailable" });
    expect(shop.meta.screen("mei").bubbles).toHaveLength(1);
  });
});

describe("a customer who waits", () => {
  it("sees the message read and an answer being typed, until it comes or 25 seconds are over", async () => {
    const readToken = shop.meta.screen("mei").bubbles[0]?.id ?? "";
    await shop.channel.show?.({ chat: shop.chat, readToken, typing: true });
    expect(shop.meta.calls.at(-1)).toMatchObject({ status: 200, problems: [] });
    expect(shop.meta.screen("mei")).toMatchObject({ bubbles: [{ read: true }], typing: true });
    shop.clock.now += 25_000;
    expect(shop.meta.screen("mei").typing).toBe(false);
  });

  it("sees the message read alone", async () => {
    const readToken = shop.meta.screen("mei").bubbles[0]?.id ?? "";
    await shop.channel.show?.({ chat: shop.chat, readToken, typing: false });
    expect(shop.meta.screen("mei")).toMatchObject({ bubbles: [{ read: true }], typing: false });
  });

  it("sees nothing without a message to mark", async () => {
    const calls = shop.meta.calls.length;
    await shop.channel.show?.({ chat: shop.chat, typing: true });
    expect(shop.meta.calls).toHaveLength(calls);
  });

  it("sees nothing when Meta does not know the message", async () => {
    const shown = shop.channel.show?.({ chat: shop.chat, readToken: "wamid.unknown", typing: true });
    expect(await failure(shown)).toMatchObject({ code: "refused" });
  });
});

it("the API base may end in a slash or not", async () => {
  vi.restoreAllMocks();
  const { channel, meta, chat } = openShop({ API_BASE: settings.API_BASE.replace(/\/$/, "") });
  await meta.act(mei, { kind: "text", text: "Hi" }, webhookUrl);
  expect((await channel.send(delivery(chat))).messageIds).toHaveLength(1);
});
