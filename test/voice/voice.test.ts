import { describe, expect, it } from "vitest";
import type { Language } from "../../kb/index.ts";
import { en } from "../../src/voice/en.ts";
import { hi } from "../../src/voice/hi.ts";
import { id } from "../../src/voice/id.ts";
import { say } from "../../src/voice/index.ts";
import { ja } from "../../src/voice/ja.ts";
import { ko } from "../../src/voice/ko.ts";
import { ms } from "../../src/voice/ms.ts";
import type { Sentences } from "../../src/voice/sentences.ts";
import { th } from "../../src/voice/th.ts";
import { tl } from "../../src/voice/tl.ts";
import { vi } from "../../src/voice/vi.ts";
import { zhHans } from "../../src/voice/zh-hans.ts";
import { zhHantHk } from "../../src/voice/zh-hant-hk.ts";
import { zhHantTw } from "../../src/voice/zh-hant-tw.ts";
import {
  cantonese,
  indonesianOnly,
  letters,
  malayOnly,
  replies,
  simplifiedOnly,
  soon,
  traditionalOnly,
} from "./marks.ts";

const voices: Record<Language, Sentences> = {
  en,
  "zh-Hans": zhHans,
  "zh-Hant-TW": zhHantTw,
  "zh-Hant-HK": zhHantHk,
  ja,
  ko,
  th,
  id,
  ms,
  vi,
  tl,
  hi,
};
const languages = Object.keys(voices) as Language[];
const keys = Object.keys(en) as (keyof Sentences)[];
const names = { shop: "Harbour Goods", agent: "Mei" };

describe.each(languages)("the voice in %s", (language) => {
  const texts = keys.map((key) => ({ key, text: voices[language][key] }));

  it("has every sentence, none empty or padded", () => {
    expect(Object.keys(voices[language]).sort()).toEqual([...keys].sort());
    expect(texts.filter(({ text }) => text === "" || text !== text.trim())).toEqual([]);
  });

  it("says each thing in its own words", () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(keys.length);
  });

  it("is what say() says, with the names filled in", () => {
    for (const { key, text } of texts) {
      expect(say(language, key, names)).toBe(text.replaceAll("{shop}", names.shop).replaceAll("{agent}", names.agent));
    }
  });

  it("has the placeholders of the English sentence", () => {
    expect(texts.map(({ key, text }) => [key, placeholders(text)])).toEqual(
      keys.map((key) => [key, placeholders(en[key])]),
    );
  });

  it("is written in the letters of the language", () => {
    expect(texts.filter(({ text }) => !letters[language].test(withoutPlaceholders(text)))).toEqual([]);
  });

  it("keeps titles within 20 UTF-16 units", () => {
    expect(voices[language].person.length).toBeLessThanOrEqual(20);
    expect(voices[language].options.length).toBeLessThanOrEqual(20);
  });

  it("has no emoji but at most one in the welcome", () => {
    const emoji = (text: string) => text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
    expect(texts.filter(({ key, text }) => emoji(text) > (key === "welcome" ? 1 : 0))).toEqual([]);
  });

  it("does not cheer at an upset customer", () => {
    expect(voices[language].handedOverUpset).not.toMatch(/[!！~～]/u);
  });

  it("names no time for a colleague's answer, and promises one only when the desk has the case", () => {
    const { handedOver, handedOverUpset, handedOverMedia, deskReached, keptWithoutDesk, noPersonHere } =
      voices[language];
    for (const text of [handedOver, handedOverUpset, handedOverMedia, deskReached]) {
      expect(text).not.toMatch(soon[language]);
      expect(text).toMatch(replies[language]);
    }
    expect(voices[language].trouble).toMatch(soon[language]);
    for (const text of [keptWithoutDesk, noPersonHere]) expect(text).not.toMatch(replies[language]);
  });
});

describe.each(languages.filter((language) => language !== "en"))("the voice in %s", (language) => {
  it("is no copy of the English, not even four words of it", () => {
    for (const key of keys) {
      expect(voices[language][key]).not.toBe(en[key]);
      expect(sharedRuns(voices[language][key], en[key])).toEqual([]);
    }
  });
});

describe("Chinese", () => {
  it("is Cantonese in every Hong Kong sentence", () => {
    expect(Object.values(zhHantHk).filter((text) => !cantonese.test(text))).toEqual([]);
  });

  it.each([
    ["Taiwan", zhHantTw],
    ["the mainland", zhHans],
  ])("is not Cantonese in %s", (_, voice) => {
    expect(Object.values(voice).filter((text) => cantonese.test(text))).toEqual([]);
  });

  it("has no Traditional character on the mainland", () => {
    expect(found(traditionalOnly, zhHans)).toEqual([]);
  });

  it.each([
    ["Taiwan", zhHantTw],
    ["Hong Kong", zhHantHk],
  ])("has no Simplified character in %s", (_, voice) => {
    expect(found(simplifiedOnly, voice)).toEqual([]);
  });
});

describe("Malay and Indonesian", () => {
  it("differ in every sentence", () => {
    expect(keys.filter((key) => ms[key] === id[key])).toEqual([]);
  });

  it("do not borrow each other's words", () => {
    expect(Object.values(ms).filter((text) => indonesianOnly.test(text))).toEqual([]);
    expect(Object.values(id).filter((text) => malayOnly.test(text))).toEqual([]);
  });
});

describe("a sentence with a name in it", () => {
  it("takes the name as it is, braces and dollars included", () => {
    expect(say("en", "agentJoined", { agent: "$& {shop}", shop: "Harbour Goods" })).toBe(
      "$& {shop} from our team is here now.",
    );
  });

  it("is never sent without the name", () => {
    expect(() => say("ja", "welcome")).toThrow('The sentence "welcome" needs a value for {shop}');
  });
});

function placeholders(text: string): string[] {
  return (text.match(/[{}][^{}]*[{}]?/g) ?? []).sort();
}

function withoutPlaceholders(text: string): string {
  return text.replace(/\{\w+\}/g, "");
}

function found(characters: string, voice: Sentences): string[] {
  return Object.values(voice).flatMap((text) => [...text].filter((character) => characters.includes(character)));
}

/** Runs of four words that both texts contain. */
function sharedRuns(text: string, english: string): string[] {
  const runs = (sentence: string) => {
    const words =
      withoutPlaceholders(sentence)
        .toLowerCase()
        .match(/[\p{L}\p{M}']+/gu) ?? [];
    return words.slice(3).map((_, index) => words.slice(index, index + 4).join(" "));
  };
  const englishRuns = new Set(runs(english));
  return runs(text).filter((run) => englishRuns.has(run));
}
