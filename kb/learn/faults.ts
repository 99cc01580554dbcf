/** What is wrong with the texts that are learned from: too few, said twice, in another script, under an unknown name. */
import { type Language, languages } from "../language/language.ts";
import { topics } from "../topics/topics.ts";
import { conceptsIn, type Files, namingsIn, type Phrasing, phrasingsIn, type Remark, remarksIn } from "./files.ts";

/** One line a fault, with the place; none if all is well. */
export function faultsOf(files: Files): string[] {
  const phrasings = phrasingsIn(files);
  const remarks = remarksIn(files);
  return [
    ...languages.flatMap((language) => faultsIn(language, phrasings, files)),
    ...languages.flatMap((language) => temperFaults(language, remarks)),
    ...conceptFaults(files),
  ];
}

/** Phrasings of a topic, of one that is asked all the time, and messages that belong to no topic: at least. */
const atLeast = { topic: 25, usual: 40, none: 150 };
const leastConcepts = 1000;

function faultsIn(language: Language, all: readonly Phrasing[], files: Files): string[] {
  const phrasings = all.filter((phrasing) => phrasing.language === language);
  const faults: string[] = [];
  const groups = new Map(topics.map(({ id, group }) => [id, group as string]));
  const said = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { topic, text, path, line } of phrasings) {
    const place = `kb/${path}:${line}`;
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
    if (!path.endsWith(`/${groups.get(topic) ?? "none"}.txt`) || (topic !== "none" && !groups.has(topic)))
      faults.push(`${place}: "${topic}" is no topic of this file.`);
    const letters = text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
      .trim();
    if (letters !== "" && said.has(letters))
      faults.push(`${place}: "${text}" is said in ${said.get(letters)} already.`);
    said.set(letters, place);
    if (/\p{L}/u.test(text) && !scripts[language].test(text)) faults.push(`${place}: "${text}" is in another script.`);
  }
  for (const { id, usual } of [...topics, { id: "none", usual: undefined }]) {
    const least = id === "none" ? atLeast.none : usual ? atLeast.usual : atLeast.topic;
    const count = counts.get(id) ?? 0;
    if (count < least)
      faults.push(`kb/topics/${language}: ${count} phrasings of "${id}", at least ${least} are wanted.`);
  }
  const concepts = conceptsIn(files).map(({ concept }) => concept);
  const named = namingsIn(language, files);
  for (const { concept, words, path, line } of named) {
    if (!concepts.includes(concept)) faults.push(`kb/${path}:${line}: "${concept}" is no concept.`);
    if (words.length === 0) faults.push(`kb/${path}:${line}: no word for "${concept}".`);
  }
  for (const concept of concepts) {
    const times = named.filter((naming) => naming.concept === concept).length;
    if (times !== 1) faults.push(`kb/lexicon/${language}.txt: "${concept}" stands there ${times} times.`);
  }
  return faults;
}

/** Lines under each heading of kb/tempers: at least. */
const leastRemarks = { person: 200, "person upset": 50, "person angry": 40, upset: 300, angry: 200, calm: 280 };

function temperFaults(language: Language, all: readonly Remark[]): string[] {
  const remarks = all.filter((remark) => remark.language === language);
  const said = new Map<string, string>();
  const faults = remarks.flatMap(({ heading, text, path, line }) => {
    const place = `kb/${path}:${line}`;
    const before = said.get(text.toLowerCase());
    said.set(text.toLowerCase(), place);
    return [
      ...(heading in leastRemarks ? [] : [`${place}: "${heading}" is no heading of this file.`]),
      ...(before ? [`${place}: "${text}" is said in ${before} already.`] : []),
      ...(/\p{L}/u.test(text) && !scripts[language].test(text) ? [`${place}: "${text}" is in another script.`] : []),
    ];
  });
  for (const [name, least] of Object.entries(leastRemarks)) {
    const count = remarks.filter(({ heading }) => heading === name).length;
    if (count < least)
      faults.push(`kb/tempers/${language}.txt: ${count} under "${name}", at least ${least} are wanted.`);
  }
  return faults;
}

function conceptFaults(files: Files): string[] {
  const concepts = conceptsIn(files);
  const twice = concepts.filter(({ concept }, at) => concepts.findIndex((other) => other.concept === concept) !== at);
  return [
    ...twice.map(({ concept, path, line }) => `kb/${path}:${line}: "${concept}" stands there twice.`),
    ...(concepts.length < leastConcepts
      ? [`kb/lexicon/concepts.txt: ${concepts.length} concepts, at least ${leastConcepts} are wanted.`]
      : []),
  ];
}

const latin = /\p{Script=Latin}/u;
const han = /[\p{Script=Han}\p{Script=Latin}]/u;
/** English words are typed in every language, alone as well. */
const scripts: Record<Language, RegExp> = {
  en: latin,
  "zh-Hans": han,
  "zh-Hant-TW": /[\p{Script=Han}\p{Script=Latin}\p{Script=Bopomofo}]/u,
  "zh-Hant-HK": han,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}]/u,
  ko: /[\p{Script=Hangul}\p{Script=Latin}]/u,
  th: /[\p{Script=Thai}\p{Script=Latin}]/u,
  id: latin,
  ms: latin,
  vi: latin,
  tl: latin,
  hi: /[\p{Script=Devanagari}\p{Script=Latin}]/u,
};
