/** Kinds of events and what becomes of them in a conversation, on the platforms where they occur. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Writer } from "../../src/conversation/writer.ts";
import { failuresOf } from "../../src/failures/index.ts";
import { say } from "../../src/voice/index.ts";
import { Shop } from "../shop.ts";
import { lineEvent, lineWebhook, telegramWebhook, whatsappWebhook } from "../signed.ts";

let shop: Shop;
beforeEach(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  shop = await Shop.open();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const platforms = ["whatsapp", "line", "telegram"] as const;
const wish = "I want to talk to a human";
const seconds = () => Math.floor(Date.now() / 1000);

describe.each(platforms)("on %s", (platform) => {
  it("a customer who opens the chat is welcomed once", async () => {
    const customer = shop.customer(platform);
    await customer.does({ kind: "open" });
    expect(customer.answers).toHaveLength(1);
    expect(customer.lastAnswer).toContain("Harbour Goods");
  });

  it("an unclear question gets options, and a tap, a number or a title takes one", async () => {
    const customer = shop.customer(platform);
    await customer.says("qwerty zxcvb");
    expect(customer.options.length + (/\n1\. /.test(customer.lastAnswer) ? 1 : 0)).toBeGreaterThan(0);
    await customer.says("1");
    expect(shop.desk.case.reason).toBe("asked");
  });

  it("the tap on a person's button opens a case, and is settled", async () => {
    const customer = shop.customer(platform);
    await customer.says("qwerty zxcvb");
    await customer.taps(customer.options.at(-1) ?? "");
    expect(shop.desk.types()).toEqual(["case.opened"]);
    expect(shop.problems()).toEqual([]);
    const settled = shop.platforms[platform].calls.filter(({ path }) => path.includes("answerCallbackQuery"));
    expect(settled).toHaveLength(platform === "telegram" ? 1 : 0);
  });

  it("a customer not understood twice goes to a person, who sees both attempts", async () => {
    const customer = shop.customer(platform);
    await customer.says("qwerty zxcvb");
    await customer.says("zxcvb qwerty uiop");
    expect(shop.desk.case.reason).toBe("unknown");
    expect(shop.desk.case.transcript.filter(({ author }) => author === "customer")).toHaveLength(2);
  });

  it.each(["image", "voice"] as const)("a picture or voice note (%s) goes to a person", async (kind) => {
    const customer = shop.customer(platform);
    await customer.does({
      kind,
      url: "data:image/png;base64,iVBORw0KGgo=",
      mimeType: kind === "image" ? "image/png" : "audio/ogg",
    });
    expect(shop.desk.case).toMatchObject({ reason: "media" });
    expect(shop.desk.case.transcript[0]?.kind).toBe(kind);
  });

  it("a sticker is greeted, not refused", async () => {
    const customer = shop.customer(platform);
    await customer.does({ kind: "sticker", emoji: "👋" });
    expect(customer.answers).toHaveLength(1);
    expect(shop.desk.events).toEqual([]);
  });

  it("the platform finds nothing wrong with any of our calls", async () => {
    const customer = shop.customer(platform);
    for (const text of ["hello", "How long does shipping take?", "qwerty zxcvb", "return", wish])
      await customer.says(text);
    expect(shop.platforms[platform].calls.length).toBeGreaterThan(3);
    expect(shop.problems()).toEqual([]);
  });
});

describe("an order number by itself", () => {
  it("goes to a person, who gets it as a detail", async () => {
    await shop.customer("telegram").says("HG-20418836");
    expect(shop.desk.case.details).toMatchObject([{ kind: "order_number", value: "HG-20418836" }]);
  });
});

describe("a LINE customer", () => {
  it("is known by name to the desk", async () => {
    await shop.customer("line").says(wish);
    await shop.customer("line").says("hello?");
    expect(shop.desk.case.customer.name).toBe(shop.people.line.name);
  });

  it("who is a stranger to LINE is served all the same", async () => {
    const event = lineEvent("U99999999999999999999999999999999", {
      type: "message",
      replyToken: "r",
      message: { type: "text", id: "1", quoteToken: "q", text: "ขอคุยกับคน" },
    });
    await shop.request(await lineWebhook([event]));
    await shop.settle();
    expect(shop.desk.case).toMatchObject({ language: "th", customer: { name: null } });
  });
});

describe("an album", () => {
  const image = (index: number, userId: string) =>
    lineEvent(userId, {
      type: "message",
      replyToken: `token-album-${userId}-${index}`,
      message: {
        type: "image",
        id: `album-${userId}-${index}`,
        quoteToken: "q",
        contentProvider: { type: "line" },
        imageSet: { id: `set-${userId}`, index, total: 3 },
      },
    });

  it("gets one answer, and every picture reaches the desk", async () => {
    const { id } = shop.people.line;
    const customer = shop.customer("line");
    await customer.does({ kind: "open" });
    for (const index of [2, 1, 3]) await shop.request(await lineWebhook([image(index, id)]));
    await shop.settle();
    expect(shop.desk.types()).toEqual(["case.opened", "case.message", "case.message"]);
    expect(customer.answers).toHaveLength(2);
  });
});

describe("an option of an earlier time", () => {
  it("is answered with a way on, and settled", async () => {
    const customer = shop.customer("telegram");
    await customer.says("qwerty zxcvb");
    const bubble = customer.answers.at(-1);
    await customer.does({ kind: "tap", bubbleId: bubble?.id ?? "", data: "m999.0", title: "old" });
    expect(customer.lastAnswer).toBe(say("zh-Hant-TW", "menuExpired"));
    expect(
      shop.platforms.telegram.calls.some(({ path, status }) => path.includes("answerCallbackQuery") && status === 200),
    ).toBe(true);
  });

  it("is settled whatever comes of it", async () => {
    const customer = shop.customer("telegram");
    await customer.says(wish);
    const tap = {
      update_id: 777001,
      callback_query: {
        id: "cb1",
        from: { id: Number(shop.people.telegram.id), is_bot: false, first_name: "A" },
        chat_instance: "1",
        data: "forged",
      },
    };
    expect((await shop.request(telegramWebhook(tap))).status).toBe(200);
    await shop.settle();
    expect(shop.platforms.telegram.calls.some(({ path }) => path.includes("answerCallbackQuery"))).toBe(true);
  });
});

describe("a message and a tap at the same moment", () => {
  it("are taken one after the other: one case", async () => {
    const customer = shop.customer("telegram");
    await customer.says("qwerty zxcvb");
    const bubble = customer.answers.at(-1);
    const person = bubble?.options?.items.at(-1);
    const tap = await customer.request({
      kind: "tap",
      bubbleId: bubble?.id ?? "",
      data: person?.data ?? "",
      title: person?.title ?? "",
    });
    const message = await customer.request({ kind: "text", text: wish });
    await Promise.all([shop.request(tap), shop.request(message)]);
    await shop.settle();
    expect(shop.desk.types()).toEqual(["case.opened", "case.message"]);
  });
});

describe("messages that arrive out of order", () => {
  it("stand in the transcript sorted by when they were said", async () => {
    const { phone = "" } = shop.people.whatsapp;
    const said = (id: string, at: number, body: string) =>
      whatsappWebhook({
        contacts: [{ wa_id: phone, profile: { name: "Tan" } }],
        messages: [{ id, from: phone, timestamp: String(at), type: "text", text: { body } }],
      });
    const now = seconds();
    await shop.request(await said("wamid.later", now, wish));
    await shop.request(await said("wamid.earlier", now - 30, "my parcel is wet"));
    await shop.settle();
    expect(shop.desk.case.transcript.filter(({ author }) => author === "customer").map(({ text }) => text)).toEqual([
      "my parcel is wet",
      wish,
    ]);
  });
});

describe("a repeat", () => {
  it("after three days is still known", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const customer = shop.customer("whatsapp");
    const request = await customer.request({ kind: "text", text: "hello" });
    await shop.request(request.clone());
    await shop.settle();
    for (let day = 0; day < 3; day += 1) {
      vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000);
      await shop.settle();
    }
    await shop.request(request.clone());
    await shop.settle();
    expect(customer.answers).toHaveLength(1);
  });
});

describe("an account in trouble", () => {
  const health = async () =>
    (await shop.request(new Request("https://frontdesk.test/healthz"))).json<{
      channels: Record<string, { status: string }>;
    }>();

  it("is not tried again, is red in healthz, still accepts, and is green after a replay", async () => {
    const customer = shop.customer("telegram");
    const { handle } = shop.platforms.telegram;
    let calls = 0;
    shop.platforms.telegram.handle = async () => {
      calls += 1;
      return Response.json({ ok: false, error_code: 401, description: "Unauthorized" }, { status: 401 });
    };
    expect((await customer.does({ kind: "text", text: "hello" })).status).toBe(200);
    expect(calls).toBe(1);
    expect((await health()).channels.telegram).toMatchObject({ status: "broken" });
    shop.platforms.telegram.handle = handle;
    const [failure] = await failuresOf(env).list(1);
    const headers = { authorization: `Basic ${btoa("x:operator-password")}` };
    await shop.request(
      new Request(`https://frontdesk.test/api/failures/${failure?.id}/replay`, { method: "POST", headers }),
    );
    await shop.settle();
    expect(customer.answers).toHaveLength(1);
    expect((await health()).channels.telegram).toEqual({ status: "ok" });
    expect(await failuresOf(env).list(1)).toEqual([]);
  });
});

describe("a customer who has blocked the bot", () => {
  it("is not written to again, and is when they come back", async () => {
    const customer = shop.customer("telegram");
    await customer.says(wish);
    await customer.does({ kind: "block" });
    const before = customer.answers.length;
    await shop.request(shop.desk.says("Are you there?"));
    await shop.settle();
    expect(customer.answers).toHaveLength(before);
    await customer.does({ kind: "open" });
    await shop.request(shop.desk.says("Welcome back"));
    await shop.settle();
    expect(customer.lastAnswer).toBe("Welcome back");
  });
});

describe("a turn that breaks", () => {
  it("is told to the customer, kept for an operator, does not hold up the next message, and can be replayed", async () => {
    const customer = shop.customer("line");
    const broken = vi.spyOn(Writer.prototype, "turn").mockImplementation(() => {
      throw new Error("a fault of our own");
    });
    expect(await customer.says("How long does shipping take?")).toBe(say("en", "trouble"));
    broken.mockRestore();
    expect(await shop.outcomes()).toEqual({ failed: 1 });
    expect(await customer.says("hello")).toContain(say("th", "greeting"));
    const [failure] = await failuresOf(env).list(1);
    expect(failure).toMatchObject({ kind: "turn", account: "line" });
    const headers = { authorization: `Basic ${btoa("x:operator-password")}` };
    await shop.request(
      new Request(`https://frontdesk.test/api/failures/${failure?.id}/replay`, { method: "POST", headers }),
    );
    await shop.settle();
    expect(customer.lastAnswer).toContain("delivery to");
    expect(await shop.outcomes()).toEqual({ answered: 2 });
  });
});
