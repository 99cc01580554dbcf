/** Crashes, evictions, repeats and platforms that fail: what is accepted is answered, once, in order. */

import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failuresOf } from "../../src/failures/index.ts";
import { Shop } from "../shop.ts";

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

/** Moves the clock and lets what became due happen. */
async function later(seconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + seconds * 1000);
  await shop.settle();
}

/** Ends every conversation's object on the spot, as a crash would: memory, loops and calls under way are gone. */
async function tearDown(): Promise<void> {
  for (const conversation of await shop.conversations()) {
    await runInDurableObject(conversation, (_, state) => state.abort("torn down")).catch(() => undefined);
  }
}

const question = { kind: "text", text: "How long does shipping take?" } as const;

describe.each(["whatsapp", "line", "telegram"] as const)("on %s", (platform) => {
  it.each(["failing", "silent"] as const)(
    "a message is answered when its conversation is torn down in the middle of the turn, the platform %s",
    async (trouble) => {
      const customer = shop.customer(platform);
      shop.platforms[platform].trouble = trouble;
      await shop.request(await customer.request(question));
      await tearDown();
      shop.platforms[platform].trouble = "none";
      vi.useFakeTimers({ toFake: ["Date"] });
      await later(60);
      await later(60);
      expect(customer.answers).toHaveLength(1);
      expect(await shop.outcomes()).toEqual({ answered: 1 });
    },
  );

  it.each(["throttled", "failing", "silent"] as const)(
    "answers leave in order and once after the platform was %s",
    async (trouble) => {
      vi.useFakeTimers({ toFake: ["Date"] });
      const customer = shop.customer(platform);
      shop.platforms[platform].trouble = trouble;
      const patience = vi.spyOn(AbortSignal, "timeout");
      if (trouble === "silent")
        patience.mockImplementation(() => AbortSignal.abort(new DOMException("", "TimeoutError")));
      await customer.says("How long does shipping take?");
      await customer.says("How long does shipping take to Thailand?");
      expect(customer.answers).toEqual([]);
      shop.platforms[platform].trouble = "none";
      patience.mockRestore();
      for (let minute = 0; minute < 5; minute += 1) await later(60);
      expect(customer.answers).toHaveLength(2);
      expect(customer.answers[0]?.text).toContain("delivery to");
      expect(await shop.outcomes()).toEqual({ answered: 2 });
    },
  );

  it("a customer who never gets through is a failure that an operator can replay", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const customer = shop.customer(platform);
    shop.platforms[platform].trouble = "failing";
    await customer.says("How long does shipping take?");
    for (let hour = 0; hour < 26; hour += 1) await later(60 * 60 + 1);
    const failures = await failuresOf(env).list(10);
    expect(failures).toMatchObject([{ kind: "delivery", account: platform }]);
    shop.platforms[platform].trouble = "none";
    const headers = { authorization: `Basic ${btoa("operator:operator-password")}` };
    const replayed = await shop.request(
      new Request(`https://frontdesk.test/api/failures/${failures[0]?.id}/replay`, { method: "POST", headers }),
    );
    expect(replayed.status).toBe(200);
    await customer.says("hello again");
    expect(customer.answers.length).toBeGreaterThanOrEqual(platform === "whatsapp" ? 1 : 2);
  });
});

describe("an alarm", () => {
  it("of a conversation with nothing to do does no harm", async () => {
    const customer = shop.customer("line");
    await customer.says("hello");
    for (const conversation of await shop.conversations()) await runDurableObjectAlarm(conversation);
    expect(customer.answers).toHaveLength(1);
  });
});

describe("the helpdesk", () => {
  it("that is down: the customer is told once that the message is safe, then that the desk has it; nothing is lost or doubled", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const customer = shop.customer("line");
    shop.desk.answer = 503;
    await customer.says("I want to talk to a human");
    await customer.says("my parcel is wet");
    expect(customer.answers).toHaveLength(1);
    expect(shop.desk.events).toEqual([]);
    shop.desk.answer = 200;
    await later(10 * 60);
    await later(10 * 60);
    expect(shop.desk.types()).toEqual(["case.opened", "case.message"]);
    expect(customer.answers).toHaveLength(2);
    expect(new Set(shop.desk.deliveries.filter(({ status }) => status !== 200).map(({ id }) => id)).size).toBe(1);
  });

  it("that stays down for three days leaves a failure that can be replayed", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const customer = shop.customer("telegram");
    shop.desk.answer = 500;
    await customer.says("I want to talk to a human");
    for (let hours = 0; hours < 80; hours += 1) await later(60 * 60);
    expect(await failuresOf(env).list(10)).toMatchObject([{ kind: "delivery", account: "telegram" }]);
    const days = shop.desk.deliveries.length;
    expect(days).toBeGreaterThan(8);
    expect(customer.answers).toHaveLength(1);
  });

  it("that answers 410 is asked no more", async () => {
    const customer = shop.customer("telegram");
    shop.desk.answer = 410;
    await customer.says("I want to talk to a human");
    await shop.settle();
    expect(shop.desk.deliveries).toHaveLength(1);
    expect(await failuresOf(env).list(10)).toHaveLength(1);
  });
});
