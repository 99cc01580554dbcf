import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitText, truncate } from "../../channels/text.ts";

const graphemes = (text: string) => [...new Intl.Segmenter("und").segment(text)].map(({ segment }) => segment);
const pieceOfText = fc.constantFrom(
  "👨‍👩‍👧‍👦",
  "🇹🇭",
  "น้ำ",
  "กี่",
  "ค่ะ",
  "नमस्ते",
  "क्षि",
  "한국",
  "配送",
  "。",
  ". ",
  " ",
  "\n",
  "\n\n",
  "a",
  "word",
  "e\u0301",
);
const anyText = fc.array(pieceOfText, { maxLength: 120 }).map((pieces) => pieces.join(""));

describe("a long text", () => {
  it("loses nothing but white space at the cuts, and no piece is over the limit", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 12, max: 60 }), (text, limit) => {
        const pieces = splitText(text, limit);
        expect(pieces.every((piece) => piece.length <= limit && piece.length > 0)).toBe(true);
        expect(pieces.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("is never cut inside an emoji or a Thai cluster", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 12, max: 60 }), (text, limit) => {
        const whole = graphemes(text).filter((grapheme) => grapheme.trim());
        expect(
          splitText(text, limit)
            .flatMap(graphemes)
            .filter((grapheme) => grapheme.trim()),
        ).toEqual(whole);
      }),
    );
  });

  it("is cut at the paragraph, else at the sentence, else between Thai words", () => {
    expect(splitText("One paragraph here.\n\nAnother one.", 25)).toEqual(["One paragraph here.", "Another one."]);
    expect(splitText("First sentence. Second sentence.", 20)).toEqual(["First sentence.", "Second sentence."]);
    expect(splitText("การจัดส่งสินค้าใช้เวลา", 12).join("")).toBe("การจัดส่งสินค้าใช้เวลา");
  });

  it("that consists of one endless grapheme is cut all the same", () => {
    const zalgo = `e${"\u0301".repeat(50)}`;
    expect(splitText(zalgo, 20).join("")).toBe(zalgo);
  });
});

describe("a title", () => {
  it.each([
    ["Shipping", 20, "Shipping"],
    ["How long does shipping take?", 20, "How long does shipp…"],
    ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 20, "👨‍👩‍👧‍👦…"],
    ["ค่าส่งกี่บาทครับพี่ชาย", 10, "ค่าส่งกี่…"],
  ])("%s fits into %i", (title, limit, expected) => {
    expect(truncate(title, limit)).toBe(expected);
  });
});
