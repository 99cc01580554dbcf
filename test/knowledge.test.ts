/** From the merchant's document in KV to the answer that a customer reads. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { say } from "../src/voice/index.ts";
import { Shop } from "./shop.ts";

let shop: Shop;
beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ["Date"] });
  shop = await Shop.open();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const question = "Do you sell left-handed scissors?";
const scissors = (answer: string) => `- id: left-handed-scissors
  locales:
    en:
      question: ${question}
      also: [left handed scissors, scissors for left-handers]
      answer: ${answer}
`;
const health = async () =>
  (await shop.request(new Request("https://frontdesk.test/healthz"))).json<{
    status: string;
    release: string;
    knowledge: { problems: { key: string; line: number }[] };
  }>();
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

describe("a merchant's edit", () => {
  it("is what customers read within 90 seconds, and no sooner than it is sound", async () => {
    const customer = shop.customer("line");
    await env.KB.put("faq/scissors", scissors("Yes, in two sizes."));
    pass(90);
    expect(await customer.says(question)).toContain("Yes, in two sizes.");

    await env.KB.put("faq/scissors", scissors("They are sold out."));
    pass(90);
    expect(await customer.says(question)).toContain("They are sold out.");

    const { release } = await health();
    await env.KB.put("faq/scissors", scissors("{{market.no_such_value}}"));
    pass(90);
    expect(await customer.says(question)).toContain("They are sold out.");
    expect(await health()).toMatchObject({
      status: "degraded",
      release,
      knowledge: { problems: [{ key: "faq/scissors", line: 6 }] },
    });

    await env.KB.put("faq/scissors", scissors("Back in stock."));
    pass(90);
    expect(await customer.says(question)).toContain("Back in stock.");
    expect((await health()).knowledge.problems).toEqual([]);
  }, 30_000);
});

describe("a document under a name that nobody reads", () => {
  it("is named in healthz, and the others stay live", async () => {
    await env.KB.put("faqs/shiping", scissors("Yes."));
    pass(90);
    const { release, knowledge } = await health();
    expect(knowledge.problems).toMatchObject([{ key: "faqs/shiping", message: expect.stringContaining("faq/NAME") }]);
    expect(release).toBeTruthy();
  });
});

describe("a shop without knowledge", () => {
  it("hands its customers to a person instead of answering nothing", async () => {
    shop = await Shop.open({ knowledge: false });
    const customer = shop.customer("whatsapp");
    await customer.says("How long does shipping take?");
    await customer.says("How long does shipping take?");
    expect(shop.desk.case.reason).toBe("unknown");
    expect(customer.lastAnswer).toBe(say("en", "handedOver"));
  });
});
