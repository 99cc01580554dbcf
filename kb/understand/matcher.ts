/** What a release knows about finding its entries: a classifier learned from their own phrasings, and the topics they join. */
import type { Entry } from "../documents/faq.ts";
import { phrasingsOf } from "../documents/phrasings.ts";
import { languagesOfLocale } from "../language/language.ts";
import { type Classifier, predict } from "./classifier.ts";
import type { Features } from "./features.ts";
import { featuresIn, model } from "./model.ts";
import { plainText } from "./plain-text.ts";
import { toldByTopics } from "./told.ts";
import { type Example, train } from "./train.ts";

export interface Matcher {
  entries: readonly Place[];
  /** Its classes are the entries, and one more for none of them. */
  own: Classifier;
  /** How much the topics tell the entries apart, 0..1: see `toldByTopics`. */
  told: number;
}

/** An entry as the matcher knows it. */
export interface Place {
  id: string;
  /** Only in these markets; undefined for all. */
  markets?: readonly string[];
  /** Topics, and how much of the entry's phrasings speaks for each, 0..1; the strongest first. */
  profile: readonly (readonly [topic: string, share: number])[];
}

/** Learns from the entries' phrasings. Takes from a tenth of a second to some seconds: once a release. */
export function buildMatcher(entries: readonly Entry[]): Matcher {
  const phrased = entries.map(featuresOfPhrasings);
  const heard = phrased.map((all) => all.map((features) => predict(features, model().classifier).probabilities));
  const examples = phrased.flatMap((all, label) => all.map((features): Example => ({ features, label })));
  const size = entries.length * examples.reduce((sum, { features }) => sum + features.keys.length, 0);
  // A class more than entries, of which there are no examples: none of them.
  const own = train(examples, entries.length + 1, {
    atLeast: 1,
    byRarity: true,
    epochs: size > heavy ? 6 : 15,
    dense: size < heavy,
    conceptSay: 3,
    least: size > heavy ? 0.25 : 0.05,
    steps: size > heavy ? 12 : 60,
  });
  const places = entries.map(({ id, markets, topic }, position): Place => {
    const profile = topic === undefined ? profileOf(heard[position] ?? []) : [[topic, 1] as const];
    return { id, ...(markets ? { markets } : {}), profile };
  });
  return { entries: places, own, told: rounded(toldByTopics(heard, places)) };
}

/** Features times entries, beyond which each entry learns from its own features alone. */
const heavy = 30_000_000;

function featuresOfPhrasings(entry: Entry): Features[] {
  const written = phrasingsOf(entry).flatMap(({ locale, phrasing }) => {
    const spoken = locale ? languagesOfLocale(locale) : (["en"] as const);
    return [phrasing.question, ...phrasing.also].map((text) => featuresIn(plainText(text), spoken));
  });
  return [...written, featuresIn(plainText(wordsOfId(entry.id)), ["en"])].filter(({ keys }) => keys.length > 0);
}

/** A merchant's id says what an entry is about: "refund-time", "BookRestaurant". */
function wordsOfId(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/g, " ").replace(/[_-]+/g, " ");
}

/** What the phrasings, taken together, say of topics. */
function profileOf(heard: readonly Float64Array[]): Place["profile"] {
  return model()
    .topics.map((topic, at) => {
      const sum = heard.reduce((all, probabilities) => all + (probabilities[at] ?? 0), 0);
      return [topic, rounded(sum / heard.length)] as const;
    })
    .filter(([topic, share]) => share >= chance && topic !== "none")
    .sort(([, a], [, b]) => b - a);
}

/** A smaller share says nothing. */
const chance = 0.05;

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
