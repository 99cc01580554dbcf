/** Who speaks: the bot, the desk, the shop's people on their phone. Never two at once, and nothing said is lost. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failuresOf } from "../../src/failures/index.ts";
import { say } from "../../src/voice/index.ts";
import { mei } from "../desk.ts";
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

const question = "How long does shipping take?";
const wish = "I want to talk to a human";

async function later(seconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + seconds * 1000);
  await shop.settle();
}

describe("an agent", () => {
  it("who takes over while the bot's answer waits for the platform is not talked over", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const customer = shop.customer("telegram");
    await customer.says(wish);
    await shop.request(shop.desk.closes());
    await shop.settle();
    const before = customer.answers.length;
    shop.platforms.telegram.trouble = "failing";
    await customer.says(question);
    await customer.says(wish);
    await shop.request(shop.desk.says("Mei here."));
    shop.platforms.telegram.trouble = "none";
    for (let minute = 0; minute < 3; minute += 1) await later(60);
    const said = customer.answers.slice(before).map(({ text }) => text);
    expect(said).toContain("Mei here.");
    expect(said.some((text) => text.includes("delivery to"))).toBe(false);
  });

  it("speaks once, however often the desk repeats it", async () => {
    const customer = shop.customer("line");
    await customer.says(wish);
    const before = customer.answers.length;
    for (let round = 0; round < 3; round += 1)
      expect((await shop.request(shop.desk.says("Hello", "msg_same"))).status).toBe(200);
    await shop.settle();
    expect(customer.answers.slice(before).map(({ text }) => text)).toEqual(["Hello"]);
  });

  it("who writes a note is not heard by the customer", async () => {
    const customer = shop.customer("line");
    await customer.says(wish);
    const before = customer.answers.length;
    await shop.request(
      shop.desk.request("agent.note", { case: { id: shop.desk.case.id }, note: { id: "n1", text: "VIP" }, agent: mei }),
    );
    await shop.settle();
    expect(customer.answers).toHaveLength(before);
    await customer.says("hello?");
    expect(shop.desk.case.transcript.map(({ author, text }) => `${author} ${text}`)).toContain("note VIP");
  });

  it("who takes the case is announced by name, once", async () => {
    const customer = shop.customer("whatsapp");
    await customer.says(wish);
    const assigned = () => shop.desk.request("case.assigned", { case: { id: shop.desk.case.id }, agent: mei });
    await shop.request(assigned());
    await shop.request(assigned());
    await shop.settle();
    expect(customer.answers.filter(({ text }) => text === say("en", "agentJoined", { agent: "Mei" }))).toHaveLength(1);
  });

  it("whose words overtake the closing of the case is still heard, and then the bot answers again", async () => {
    const customer = shop.customer("telegram");
    await customer.says(wish);
    const late = shop.desk.says("One last thing.");
    await shop.request(shop.desk.closes());
    await shop.request(late);
    await shop.settle();
    expect(customer.answers.map(({ text }) => text)).toContain("One last thing.");
    expect(await customer.says(question)).toContain("delivery to");
  });

  it("who writes after WhatsApp's 24 hours is told so, and the customer gets nothing", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const customer = shop.customer("whatsapp");
    await customer.says(wish);
    const before = customer.answers.length;
    await later(25 * 60 * 60);
    await shop.request(shop.desk.says("Sorry for the wait", "msg_late"));
    await shop.settle();
    expect(customer.answers).toHaveLength(before);
    expect(shop.desk.events.at(-1)).toMatchObject({
      type: "case.updated",
      data: { change: { kind: "undelivered", code: "window-closed" } },
    });
  });

  it("of a case that nobody knows gets a reason, and the words are kept", async () => {
    const response = await shop.request(
      shop.desk.request("agent.message", {
        case: { id: `${"0".repeat(64)}-1` },
        message: { id: "1", text: "x" },
        agent: mei,
      }),
    );
    expect(await response.json()).toEqual({ status: "kept", reason: "data.case.id: no such case" });
  });
});

describe("a case", () => {
  it("is one, however often the customer asks for a person", async () => {
    const customer = shop.customer("line");
    await customer.says(wish);
    await customer.says(wish);
    expect(shop.desk.types()).toEqual(["case.opened", "case.message"]);
  });

  it("tells the desk when the customer takes a message back, edits one, or blocks the shop", async () => {
    const customer = shop.customer("line");
    await customer.says(wish);
    const { id } = shop.desk.case.transcript[0] ?? { id: "" };
    await shop.request(
      await lineWebhook([lineEvent(shop.people.line.id, { type: "unsend", unsend: { messageId: id } })]),
    );
    await shop.settle();
    expect(shop.desk.events.at(-1)).toMatchObject({ data: { change: { kind: "deleted", message_id: id } } });
    expect(shop.desk.case.transcript[0]).toMatchObject({ kind: "deleted", text: "" });
    await shop.request(await lineWebhook([lineEvent(shop.people.line.id, { type: "unfollow" })]));
    await shop.settle();
    expect(shop.desk.events.at(-1)).toMatchObject({ data: { change: { kind: "blocked" } } });
    await shop.request(shop.desk.says("Are you there?", "msg_blocked"));
    await shop.settle();
    expect(shop.desk.events.at(-1)).toMatchObject({ data: { change: { kind: "undelivered", code: "unreachable" } } });
  });

  it("forgets a question for follow-ups when the customer takes it back", async () => {
    const customer = shop.customer("line");
    await customer.says("how long is shipping?");
    expect(await shop.stored("SELECT count(*) FROM state WHERE json LIKE '%how long is shipping%'")).toBe("1");
    const messageId = String(await shop.stored("SELECT message_id FROM transcript WHERE author = 'customer'"));
    await shop.request(await lineWebhook([lineEvent(shop.people.line.id, { type: "unsend", unsend: { messageId } })]));
    await shop.settle();
    expect(await shop.stored("SELECT count(*) FROM state WHERE json LIKE '%how long is shipping%'")).toBe("0");
  });

  it("ignores an edit that is older than the one known", async () => {
    const customer = shop.customer("telegram");
    await customer.says("my parcel is wet");
    const messageId = Number(await shop.stored("SELECT message_id FROM transcript WHERE author = 'customer'"));
    const chat = { id: Number(shop.people.telegram.id), type: "private", first_name: "A" };
    const from = { id: chat.id, is_bot: false, first_name: "A" };
    const edit = (update: number, date: number, text: string) =>
      shop.request(
        telegramWebhook({
          update_id: 900000 + update,
          edited_message: { message_id: messageId, date: 1, edit_date: date, chat, from, text },
        }),
      );
    const now = Math.floor(Date.now() / 1000);
    await edit(1, now + 20, "my parcel is very wet");
    await edit(2, now + 10, "my parcel is damp");
    await shop.settle();
    await customer.says(wish);
    expect(shop.desk.case.transcript[0]?.text).toBe("my parcel is very wet");
  });
});

describe("the shop's people on their own phone", () => {
  it("silence the bot for the configured hours, and what they write is known", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const customer = shop.customer("whatsapp");
    await customer.says("hello");
    const before = customer.answers.length;
    const echo = {
      from: "6560001111",
      to: shop.people.whatsapp.phone,
      id: "wamid.echo",
      timestamp: String(Math.floor(Date.now() / 1000)),
      type: "text",
      text: { body: "Hi, Ah Meng from the shop" },
    };
    await shop.request(await whatsappWebhook({ message_echoes: [echo] }, "smb_message_echoes"));
    await customer.says(question);
    expect(customer.answers).toHaveLength(before);
    await later(5 * 60 * 60);
    await customer.says(question);
    expect(customer.answers).toHaveLength(before + 1);
    await customer.says(wish);
    expect(shop.desk.case.transcript.map(({ author }) => author)).toContain("phone");
  });
});

describe("without a helpdesk", () => {
  it("nobody is promised a person, the case is kept and comes to the desk once there is one", async () => {
    const settings = env as unknown as Record<string, string>;
    const url = settings.HELPDESK_WEBHOOK_URL ?? "";
    settings.HELPDESK_WEBHOOK_URL = "";
    try {
      const customer = shop.customer("line");
      expect(await customer.says(wish)).toContain(say("en", "noPersonHere"));
      expect(customer.options).toEqual([]);
      expect(await customer.says(question)).toContain("delivery to");
      const health = await (await shop.request(new Request("https://frontdesk.test/healthz"))).json();
      expect(health).toMatchObject({ helpdesk: { status: "no desk connected" }, failures: { case: 1 } });
    } finally {
      settings.HELPDESK_WEBHOOK_URL = url;
    }
    const [kept] = await failuresOf(env).list(1);
    const headers = { authorization: `Basic ${btoa("x:operator-password")}` };
    await shop.request(
      new Request(`https://frontdesk.test/api/failures/${kept?.id}/replay`, { method: "POST", headers }),
    );
    await shop.settle();
    expect(shop.desk.types()).toEqual(["case.opened"]);
  });
});

describe("an operator's page", () => {
  it.each([
    ["without a password", {}, 401],
    ["with a wrong one", { authorization: `Basic ${btoa("x:wrong")}` }, 401],
    ["with something that is no base64", { authorization: "Basic %%%" }, 401],
    ["with the right one", { authorization: `Basic ${btoa("x:operator-password")}` }, 200],
  ])("%s answers %s", async (_, headers, status) => {
    expect((await shop.request(new Request("https://frontdesk.test/api/failures", { headers }))).status).toBe(status);
  });
});

describe("a status of WhatsApp's", () => {
  const ourMessage = () => {
    const call = shop.platforms.whatsapp.calls.findLast(({ body }) => "recipient_type" in (body as object));
    return (call?.body as { biz_opaque_callback_data: string } | undefined)?.biz_opaque_callback_data ?? "";
  };
  const status = (state: string, id: string, key: string, extra = {}) =>
    whatsappWebhook({
      statuses: [
        {
          id,
          status: state,
          timestamp: "1795366653",
          recipient_id: shop.people.whatsapp.phone,
          biz_opaque_callback_data: key,
          ...extra,
        },
      ],
    });

  it("alone is answered by nobody", async () => {
    const response = await shop.request(await status("delivered", "wamid.x", "none"));
    expect(response.status).toBe(200);
    expect(await shop.outcomes()).toEqual({});
    expect(shop.platforms.whatsapp.calls).toEqual([]);
  });

  it("that names our message after a time-out keeps it from being sent twice", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const customer = shop.customer("whatsapp");
    vi.spyOn(AbortSignal, "timeout").mockImplementation(() =>
      AbortSignal.abort(new DOMException("late", "TimeoutError")),
    );
    await customer.says(question);
    const calls = () => shop.platforms.whatsapp.calls.filter(({ body }) => "recipient_type" in (body as object)).length;
    vi.mocked(AbortSignal.timeout).mockRestore();
    const key = await shop.stored("SELECT key FROM outbox WHERE lane = 'customer'");
    await shop.request(await status("sent", "wamid.confirmed", key));
    const before = calls();
    await later(120);
    expect(calls()).toBe(before);
  });

  it("that calls a message undeliverable is told to the desk, and nothing is sent again", async () => {
    const customer = shop.customer("whatsapp");
    await customer.says(wish);
    const before = customer.answers.length;
    const sent = await shop.stored("SELECT message_id FROM outbox WHERE lane = 'customer' AND state = 'sent'");
    await shop.request(
      await status("failed", sent, ourMessage(), { errors: [{ code: 131026, title: "Message undeliverable" }] }),
    );
    await shop.settle();
    expect(shop.desk.events.at(-1)).toMatchObject({
      type: "case.updated",
      data: { change: { kind: "undelivered", code: "unreachable" } },
    });
    expect(customer.answers).toHaveLength(before);
  });
});
