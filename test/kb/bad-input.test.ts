/** Whatever is typed: understood or not, never an exception, and never sure of what says nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "../../kb/index.ts";
import { decideText } from "../../src/conversation/decide.ts";
import { cornerShop } from "./corner-shop.ts";
import { strangeTexts } from "./strange-texts.ts";

const release = await cornerShop();

function understood(text: string) {
  return understand({ text, market: "HK", hints: {} }, release);
}

describe("understanding", () => {
  it.each(Object.entries(strangeTexts))("is not sure of %s", (_, text) => {
    const understanding = understood(text);
    for (const { confidence } of understanding.ranked) expect(confidence).toBeLessThan(0.6);
    expect(["say", "clarify", "handoff"]).toContain(decideText(understanding, 0, () => false).do);
    if (!/\p{L}{2}/u.test(text)) expect(understanding).toMatchObject({ mood: "calm", wantsHuman: false });
  });

  it("never throws, and says nothing impossible", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(...Object.values(strangeTexts).map((text) => text.slice(0, 40))),
      // Halves of pairs, marks without letters, turns of direction, what cannot be seen.
      fc.constantFrom(
        "\ud83d",
        "\ude00",
        "\u0301",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\u0000",
        "ﷺ",
        "🇭🇰",
        "👨‍👩‍👧",
      ),
      fc.constantFrom(
        "refund ",
        "退貨",
        "คืนเงิน",
        "配送",
        "배송 ",
        "कहाँ ",
        "đơn hàng ",
        "HG-20418836 ",
        "+852 9123 4567 ",
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { ranked, details, parts } = understood(text);
        for (const { confidence } of [...ranked, ...parts]) expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(ranked.every(({ confidence }, at) => at === 0 || confidence <= (ranked[at - 1]?.confidence ?? 0))).toBe(
          true,
        );
        for (const { start, end } of details) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
