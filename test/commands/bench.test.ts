import { describe, expect, it } from "vitest";
import { peers } from "../../bench/understanding/peers.ts";
import { calibrationError, type Guess, median, wrongAtRight } from "../../bench/understanding/scores.ts";
import { compile } from "../../kb/index.ts";

const guess = (surety: number, right: boolean): Guess => ({ surety, right });

describe("wrong guesses at the same right", () => {
  const guesses = [guess(0.3, true), guess(0.9, true), guess(0.8, false), guess(0.5, true), guess(0.4, false)];

  it.each([
    [1, 0],
    [2, 1],
    [3, 2],
  ])("where %i are right, count %i of those that the engine is as sure of", (wanted, wrong) => {
    expect(wrongAtRight(guesses, wanted)).toBe(wrong);
  });

  it("are unknown where the engine never gets so many right", () => {
    expect(wrongAtRight(guesses, 4)).toBeUndefined();
  });

  it("count in part among guesses that the engine is equally sure of", () => {
    expect(wrongAtRight([guess(1, true), guess(1, true), guess(1, false), guess(1, false)], 1)).toBe(1);
  });
});

describe("the calibration error", () => {
  it("is nothing where nine in ten of what is said with 0.9 are right", () => {
    const guesses = Array.from({ length: 10 }, (_, position) => guess(0.9, position > 0));
    expect(calibrationError(guesses)).toBeCloseTo(0);
  });

  it("is how far off what was said is", () => {
    expect(calibrationError([guess(0.9, false), guess(0.1, false)])).toBeCloseTo(0.5);
  });
});

it("the median is the one in the middle", () => {
  expect(median([10, 2, 9])).toBe(9);
});

describe.each(peers.map((peer) => ({ name: `${peer.library}, ${peer.setup},`, peer })))("$name", ({ peer }) => {
  it("finds an entry by its own words and surer than the other, each entry once", async () => {
    const compiled = await compile(new Map([["faq/all", documents]]));
    if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
    const [best, ...others] = peer.index(compiled.release)("how long does delivery take");
    expect(best?.entry).toBe("delivery");
    expect(others.every(({ entry, score }) => entry !== "delivery" && score <= (best?.score ?? 0))).toBe(true);
  });
});

describe.each(peers.filter(({ setup }) => !setup.startsWith("as it comes")))("$library, $setup,", ({ index }) => {
  it.each([
    ["送貨要多久啊", "delivery"],
    ["อยากคืนสินค้าที่ซื้อไป", "returns"],
  ])("finds words where no spaces are written: %s", async (message, entry) => {
    const compiled = await compile(new Map([["faq/all", documents]]));
    if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
    expect(index(compiled.release)(message)[0]?.entry).toBe(entry);
  });
});

const documents = JSON.stringify([
  {
    id: "delivery",
    locales: {
      en: { question: "How long does delivery take?", also: ["When will my delivery be here?"], answer: "3 days" },
      "zh-Hant-TW": { question: "請問送貨要多久？", answer: "三天" },
      th: { question: "ส่งของกี่วันถึง", answer: "สามวัน" },
    },
  },
  {
    id: "returns",
    locales: {
      en: { question: "Can I send something back?", answer: "Within 14 days" },
      "zh-Hant-TW": { question: "可以退貨嗎？", answer: "十四天內" },
      th: { question: "ขอคืนสินค้าได้ไหม", answer: "ภายใน 14 วัน" },
    },
  },
]);
