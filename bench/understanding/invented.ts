/**
 * A knowledge base of any size, put together from the topics' phrasings: the same one every time. Made to measure time and
 * space, not understanding: its entries mean nothing.
 */
import type { Language } from "../../kb/index.ts";
import { learnedPhrasings } from "./learned.ts";

export interface Invented {
  /** The documents, as `compile` takes them. */
  documents: Map<string, string>;
  /** Written in the same way as the entries, in all languages in turn. */
  messages: string[];
}

/** Each entry has, in each language, a question, two other phrasings and an answer of three sentences. */
export function inventedKnowledgeBase(size: number, languages: readonly Language[]): Invented {
  const phrasings = learnedPhrasings();
  const texts = new Map(
    languages.map((spoken) => [
      spoken,
      phrasings.filter(({ language }) => language === spoken).map(({ text }) => text),
    ]),
  );
  const chance = chances();
  const oneOf = (language: Language) => {
    const all = texts.get(language) ?? [];
    return all[chance(all.length)] ?? "";
  };
  const sentence = (language: Language) => `${oneOf(language)} ${oneOf(language).slice(0, 12)}`;
  const phrased = (language: Language) => ({
    question: sentence(language),
    also: [sentence(language), sentence(language)],
    answer: [sentence(language), sentence(language), sentence(language)].join(" "),
  });
  const faq = Array.from({ length: size }, (_, position) => ({
    id: `e${position}`,
    locales: Object.fromEntries(languages.map((language) => [language, phrased(language)])),
  }));
  const messages = Array.from({ length: messageCount }, (_, position) =>
    sentence(languages[position % languages.length] ?? "en").slice(0, 60),
  );
  return { documents: new Map([["faq/all", JSON.stringify(faq)]]), messages };
}

const messageCount = 400;

/** Numbers from 0 to below the limit, in an order that only looks like chance. */
function chances(): (limit: number) => number {
  let state = 7;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
}
