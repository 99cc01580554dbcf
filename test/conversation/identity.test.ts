/** One customer, several ids: one conversation. */
import { beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../shop.ts";
import { telegramWebhook, whatsappWebhook } from "../signed.ts";

let shop: Shop;
let phone: string;
let scoped: string;
let count = 0;
beforeEach(async () => {
  shop = await Shop.open();
  count += 1;
  phone = `6598${String(count).padStart(6, "0")}`;
  scoped = `SG.Identity${count}`;
});

/** How many conversations heard something (the others only point there). */
async function heard(): Promise<number[]> {
  const outcomes = await Promise.all((await shop.conversations()).map((conversation) => conversation.outcomes()));
  return outcomes.map((found) => Object.values(found).reduce((a, b) => a + b, 0)).filter((n) => n > 0);
}

async function says(ids: { phone?: string; scoped?: string }, text = "hello"): Promise<void> {
  count += 1;
  const message = {
    id: `wamid.identity${count}`,
    timestamp: String(Math.floor(Date.now() / 1000)),
    type: "text",
    text: { body: text },
  };
  const contact = {
    profile: { name: "Tan Wei Ling" },
    ...(ids.phone ? { wa_id: ids.phone } : {}),
    ...(ids.scoped ? { user_id: ids.scoped } : {}),
  };
  const from = { ...(ids.phone ? { from: ids.phone } : {}), ...(ids.scoped ? { from_user_id: ids.scoped } : {}) };
  const response = await shop.request(
    await whatsappWebhook({ contacts: [contact], messages: [{ ...message, ...from }] }),
  );
  expect(response.status).toBe(200);
  await shop.settle();
}

/** What the desk was told, but for messages to people whom the played WhatsApp does not know. */
const told = () => shop.desk.types().filter((type) => type !== "case.updated");

const changed = (previous: string, current: string) => ({
  user_id: { previous, current },
  timestamp: String(Math.floor(Date.now() / 1000)),
  detail: "changed",
});

describe("a WhatsApp customer", () => {
  it("without a phone number is answered by the business-scoped id", async () => {
    await says({ scoped });
    const call = shop.platforms.whatsapp.calls.findLast(({ body }) => "recipient_type" in (body as object));
    expect(call?.body).toMatchObject({ recipient: scoped });
    expect(call?.body).not.toHaveProperty("to");
  });

  it("first with phone and id, later with the id alone, later with the phone alone, has one conversation", async () => {
    await says({ phone, scoped });
    await says({ scoped });
    await says({ phone });
    expect(await heard()).toEqual([3]);
  });

  it("first with the phone alone, later with both, then with the id alone, has one conversation", async () => {
    await says({ phone });
    await says({ phone, scoped });
    await says({ scoped });
    expect(await heard()).toEqual([3]);
  });

  it("whose id changes goes on in the same conversation, told once or twice", async () => {
    await says({ phone, scoped });
    const current = `${scoped}New`;
    await shop.request(
      await whatsappWebhook({ user_id_update: [changed(scoped, current)], contacts: [] }, "user_id_update"),
    );
    const system = {
      id: `wamid.system${count}`,
      timestamp: "1795366653",
      type: "system",
      from: phone,
      system: { type: "user_changed_user_id", user_id: current, previous_user_id: scoped, body: "" },
    };
    await shop.request(await whatsappWebhook({ messages: [system] }));
    await shop.settle();
    await says({ scoped: current });
    const [conversation, ...others] = await heard();
    expect(others).toEqual([]);
    expect(conversation).toBeGreaterThanOrEqual(3);
  });

  it("who wrote under the new id before we were told of it keeps one conversation, with all that was said", async () => {
    await says({ scoped }, "I want to talk to a human");
    const current = `${scoped}New`;
    await says({ scoped: current }, "hello again");
    await shop.request(await whatsappWebhook({ user_id_update: [changed(scoped, current)] }, "user_id_update"));
    await shop.settle();
    await says({ scoped: current }, "are you there?");
    expect(shop.desk.case.transcript.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["hello again", "are you there?"]),
    );
  });

  it("whose number passed to someone else is not mistaken for them", async () => {
    await says({ phone, scoped }, "I want to talk to a human");
    await says({ phone, scoped: `${scoped}Stranger` }, "hello");
    expect((await heard()).sort()).toEqual([1, 1]);
    expect(told()).toEqual(["case.opened"]);
    await says({ scoped }, "are you there?");
    expect(told()).toEqual(["case.opened", "case.message"]);
  });

  it("whose case was opened under the new id keeps the case and its agent when we are told", async () => {
    await says({ scoped });
    const current = `${scoped}New`;
    await says({ scoped: current }, "I want to talk to a human");
    await shop.request(await whatsappWebhook({ user_id_update: [changed(scoped, current)] }, "user_id_update"));
    await shop.settle();
    await says({ scoped: current }, "How long does shipping take?");
    expect(told()).toEqual(["case.opened", "case.message"]);
    expect(await (await shop.request(shop.desk.says("Mei here"))).json()).toEqual({ status: "accepted" });
  });

  it("is never mistaken for another with another phone", async () => {
    await says({ phone });
    await says({ phone: `${phone}9` });
    expect((await heard()).sort()).toEqual([1, 1]);
  });

  it("who writes to two numbers of the shop has a conversation with each, answered by that number", async () => {
    await says({ phone });
    const other = await whatsappWebhook({
      metadata: { display_phone_number: "6560002222", phone_number_id: "109080706050499" },
      contacts: [{ wa_id: phone, profile: { name: "Tan" } }],
      messages: [
        {
          id: `wamid.other${count}`,
          from: phone,
          timestamp: String(Math.floor(Date.now() / 1000)),
          type: "text",
          text: { body: "hello" },
        },
      ],
    });
    await shop.request(other);
    await shop.settle();
    expect((await heard()).sort()).toEqual([1, 1]);
    const numbers = new Set(shop.platforms.whatsapp.calls.map(({ path }) => path.split("/")[1]));
    expect(numbers).toEqual(new Set(["109080706050403", "109080706050499"]));
  });
});

describe("a Telegram group", () => {
  it("whose member mentions the bot is answered by quoting the question", async () => {
    const group = String(-5_000_000 - count);
    const url = "https://frontdesk.test/webhooks/telegram";
    const { telegram } = shop.platforms;
    await shop.request(
      await telegram.sayInGroup(
        shop.people.telegram,
        group,
        { text: `@${telegram.username} How long does shipping take?` },
        url,
      ),
    );
    await shop.settle();
    const call = telegram.calls.findLast(({ path }) => path.includes("sendMessage"));
    expect(call?.body).toMatchObject({
      chat_id: Number(group),
      reply_parameters: { allow_sending_without_reply: true },
    });
  });

  it("that becomes a supergroup keeps its conversation", async () => {
    const old = -4_000_000 - count;
    const renewed = -1_004_000_000_000 - count;
    const say = (chat: number, id: number, extra: object) =>
      shop.request(
        telegramWebhook({
          update_id: count * 1000 + id,
          message: {
            message_id: id,
            date: Math.floor(Date.now() / 1000),
            chat: { id: chat, type: chat === old ? "group" : "supergroup", title: "g" },
            from: { id: 77, is_bot: false, first_name: "A" },
            ...extra,
          },
        }),
      );
    await say(old, 1, { text: "hello" });
    await say(old, 2, { migrate_to_chat_id: renewed });
    await say(renewed, 3, { migrate_from_chat_id: old });
    await say(renewed, 4, { text: "hello" });
    await shop.settle();
    expect(await heard()).toHaveLength(1);
  });
});
