import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "../../kb/index.ts";
import { cornerShop } from "./corner-shop.ts";

const release = await cornerShop();
const ranked = (text: string, market = "TH") => understand({ text, market, hints: {} }, release).ranked;

describe("a question", () => {
  it.each([
    ["as the merchant phrased it", "When will my parcel arrive?", "shipping-time"],
    ["in capitals and full width", "ＷＨＥＮ ＷＩＬＬ ＭＹ ＰＡＲＣＥＬ ＡＲＲＩＶＥ", "shipping-time"],
    ["with slips of the finger", "wen will my parcle arive", "shipping-time"],
    ["with emoji and invisible characters between", "return\u200b pol\u200dicy 🙏🙏", "returns"],
    ["in Traditional characters where the entry has Simplified ones", "怎麼退貨？", "returns"],
    ["in Thai without spaces", "ของจะถึงเมื่อไหร่คะ", "shipping-time"],
    ["in Korean with other endings", "배송이 며칠이나 걸릴까요", "shipping-time"],
    ["in Malay where the entry has Indonesian", "berapa lama pengiriman ya", "shipping-time"],
    ["by its key word", "COD?", "cash-on-delivery"],
    ["by words of the answer", "within 14 days?", "returns"],
  ])("%s finds its entry", (_, text, entry) => {
    expect(ranked(text)[0]?.entry).toBe(entry);
  });

  it("as the merchant phrased it is answered with confidence", () => {
    expect(ranked("How can I return something?")[0]?.confidence).toBeGreaterThan(0.9);
  });

  it("in a language that we do not speak finds its entry too", async () => {
    const dutch = await cornerShop({
      "faq/own": "- id: own\n  locales: { nl: { question: Waar is mijn pakket?, answer: Onderweg. } }\n",
    });
    expect(understand({ text: "waar is mijn pakket", market: "HK", hints: {} }, dutch).ranked[0]).toMatchObject({
      entry: "own",
    });
  });

  it("that nobody wrote an answer to is met with little confidence", () => {
    expect(ranked("do you have a boyfriend").every(({ confidence }) => confidence < 0.6)).toBe(true);
    expect(ranked("лолкек").every(({ confidence }) => confidence < 0.2)).toBe(true);
    expect(ranked("👍")).toEqual([]);
  });

  it("finds nothing that another market sells", () => {
    expect(ranked("cash on delivery", "HK").map(({ entry }) => entry)).not.toContain("cash-on-delivery");
    expect(ranked("cash on delivery", "XX").map(({ entry }) => entry)).not.toContain("cash-on-delivery");
  });

  it("about two things finds both, and is less sure of each than of one alone", () => {
    const [both, one] = [
      "How can I return something? How long does shipping take?",
      "How long does shipping take?",
    ].map((text) => ranked(text));
    expect(
      both
        ?.slice(0, 2)
        .map(({ entry }) => entry)
        .sort(),
    ).toEqual(["returns", "shipping-time"]);
    expect(both?.[0]?.confidence).toBeLessThan(one?.[0]?.confidence ?? 0);
  });
});

it("whatever is asked, at most five entries come, the surest first, each between nothing and certainty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const confidences = ranked(text).map(({ confidence }) => confidence);
      expect(confidences.length).toBeLessThanOrEqual(5);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
    }),
  );
});

it("a very long message is understood by its beginning", () => {
  const flood = `When will my parcel arrive? ${"😀 spam ".repeat(200_000)}`;
  expect(understand({ text: flood, market: "HK", hints: {} }, release)).toMatchObject({ language: "en", mood: "calm" });
});
