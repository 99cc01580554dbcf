import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, type Language } from "../../kb/index.ts";
import { cornerShop } from "./corner-shop.ts";

const release = await cornerShop();

describe("an answer", () => {
  it("comes with its title, what is related to it in this market, and the reader's name", () => {
    expect(answer(release, "shipping-time", { language: "en", market: "TH", customer: { name: "Mai" } })).toEqual({
      text: "Orders to Thailand take 4–7 days, Mai.",
      language: "en",
      title: "How long does shipping take?",
      related: ["cash-on-delivery", "returns"],
    });
  });

  it("leaves out what is related to it in other markets alone", () => {
    expect(answer(release, "shipping-time", { language: "en", market: "HK" })?.related).toEqual(["returns"]);
  });

  it("leaves no gap for a name that is not known", () => {
    expect(answer(release, "shipping-time", { language: "en", market: "HK" })?.text).toBe(
      "Orders to Hong Kong take 2 days.",
    );
  });

  it("says when a person is offered after it", () => {
    expect(answer(release, "returns", { language: "en", market: "HK" })).toMatchObject({ handoff: "after" });
  });

  it.each([
    ["cash-on-delivery", "HK"],
    ["nothing", "HK"],
    ["constructor", "TH"],
  ])("there is none of %s in %s", (entry, market) => {
    expect(answer(release, entry, { language: "en", market })).toBeUndefined();
  });

  it("in a market that was given up is the default market's", () => {
    expect(answer(release, "shipping-time", { language: "id", market: "SG" })?.text).toBe(
      "Kiriman ke Hong Kong 2 hari, Kak.",
    );
  });

  it("takes a customer's name as it is, braces and dollars included", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("{{shop.name}}", "$&", "$1", "}}")), (name) => {
        const trimmed = name.trim();
        const expected =
          trimmed === "" ? "Orders to Hong Kong take 2 days." : `Orders to Hong Kong take 2 days, ${trimmed}.`;
        expect(answer(release, "shipping-time", { language: "en", market: "HK", customer: { name } })?.text).toBe(
          expected,
        );
      }),
    );
  });
});

describe("a customer who speaks", () => {
  it.each<[Language, Language, string]>([
    ["zh-Hant-HK", "zh-Hant-HK", "寄到香港需要 2 天。"],
    ["zh-Hant-TW", "zh-Hant-TW", "寄到香港需要 2 天。"],
    ["zh-Hans", "zh-Hans", "寄往香港需要 2 天。"],
    ["th", "th", "จัดส่งไปHong Kong ใช้เวลา 2 วันค่ะ"],
    ["ms", "id", "Kiriman ke Hong Kong 2 hari, Kak."],
    ["ko", "ko", "2일 걸려요."],
    ["vi", "en", "Orders to Hong Kong take 2 days."],
  ])("%s reads the entry in %s", (language, written, text) => {
    expect(answer(release, "shipping-time", { language, market: "HK" })).toMatchObject({ text, language: written });
  });

  it.each<[Language, string[], Language]>([
    ["zh-Hant-HK", ["zh-Hant", "zh-Hant-TW", "zh-Hans", "en"], "zh-Hant-HK"],
    ["zh-Hant-HK", ["zh-Hant-TW", "zh-Hans", "en"], "zh-Hant-TW"],
    ["zh-Hant-HK", ["zh-Hans", "en"], "zh-Hans"],
    ["zh-Hant-TW", ["zh-HK", "zh-Hans", "en"], "zh-Hant-HK"],
    ["zh-Hans", ["zh-HK", "en"], "zh-Hant-HK"],
    ["zh-Hans", ["ja", "en"], "en"],
    ["id", ["ms", "en"], "ms"],
    ["ms", ["tl", "en"], "en"],
    ["ja", ["th", "ko"], "th"],
  ])("%s of %j reads %s", async (language, written, expected) => {
    const locales = written.map((tag) => `    ${tag}: { question: Q?, answer: In ${tag}. }\n`);
    const own = await cornerShop({ "faq/own": `- id: own\n  locales:\n${locales.join("")}` });
    expect(answer(own, "own", { language, market: "HK" })?.language).toBe(expected);
  });

  it("none of an entry's languages reads it all the same", async () => {
    const german = await cornerShop({
      "faq/own": "- id: own\n  locales: { de: { question: Frage?, answer: Antwort. } }\n",
    });
    expect(answer(german, "own", { language: "ko", market: "HK" })).toMatchObject({
      text: "Antwort.",
      title: "Frage?",
      language: "en",
    });
  });
});
