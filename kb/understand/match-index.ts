/**
 * The matcher's inverted index: which phrasings and which texts hold a feature. Plain typed arrays, so that a release loads
 * without being indexed again; their order follows from the entries alone.
 */
import type { Entry } from "../documents/faq.ts";
import { phrasingsOf } from "../documents/phrasings.ts";
import type { Locale } from "../language/language.ts";
import { type Features, featuresOf } from "./features.ts";

export interface MatchIndex {
  /** The hashes of all features, ascending; the arrays below speak of the feature at the same position. */
  vocabulary: Uint32Array;
  /** In how many entries it occurs. */
  spread: Uint16Array;
  /** Where its postings begin; they end where the next one's begin. */
  starts: Uint32Array;
  /** Postings: a passage, and the feature's share of it, as the square root in 255 steps. */
  passages: Uint16Array | Uint32Array;
  shares: Uint8Array;
}

/** A phrasing, or all that an entry says in one language. */
export interface Passage {
  /** Position of its entry. */
  entry: number;
  /** Undefined for a language that we do not speak. */
  locale: Locale | undefined;
  whole: boolean;
}

/** The passages of the entries, in the order in which the index counts them. */
export function passagesOf(entries: readonly Entry[]): Passage[] {
  return entries.flatMap((entry, position) =>
    phrasingsOf(entry).flatMap(({ locale, phrasing }) => {
      const passage: Passage = { entry: position, locale, whole: false };
      return [passage, ...phrasing.also.map(() => passage), { ...passage, whole: true }];
    }),
  );
}

/** Indexes the entries. Takes long enough to be done once a release. */
export function buildIndex(entries: readonly Entry[]): MatchIndex {
  const passages = passagesOf(entries);
  const features = entries.flatMap(passageFeatures);
  const { vocabulary, spread, counts } = count(passages, features);
  const rarities = Float64Array.from(spread, (entriesWith) => rarity(entriesWith, entries.length));
  const starts = new Uint32Array(vocabulary.length + 1);
  for (const [at, postings] of counts.entries()) starts[at + 1] = (starts[at] ?? 0) + postings;
  const total = starts.at(-1) ?? 0;
  const posted = passages.length > 0xffff ? new Uint32Array(total) : new Uint16Array(total);
  const shares = new Uint8Array(total);
  const positions = new Map(Array.from(vocabulary, (hash, at) => [hash, at]));
  const next = starts.slice();
  for (const [passage, counted] of features.entries()) {
    const weights = Array.from(counted, ([hash, times]): [number, number] => {
      const at = positions.get(hash) ?? 0;
      return [at, times * (rarities[at] ?? 0)];
    });
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    for (const [at, weight] of weights) {
      const posting = next[at] ?? 0;
      next[at] = posting + 1;
      posted[posting] = passage;
      shares[posting] = Math.round(Math.sqrt(weight / length) * 255);
    }
  }
  return { vocabulary, spread, starts, passages: posted, shares };
}

/** All features in ascending order, and in how many entries and passages each occurs. */
function count(
  passages: readonly Passage[],
  features: readonly Features[],
): { vocabulary: Uint32Array; spread: Uint16Array; counts: Uint32Array } {
  const seen = new Map<number, { lastEntry: number; entries: number; passages: number }>();
  for (const [position, { entry }] of passages.entries()) {
    for (const hash of features[position]?.keys() ?? []) {
      const known = seen.get(hash);
      if (!known) {
        seen.set(hash, { lastEntry: entry, entries: 1, passages: 1 });
        continue;
      }
      known.passages += 1;
      if (known.lastEntry !== entry) known.entries += 1;
      known.lastEntry = entry;
    }
  }
  const vocabulary = Uint32Array.from(seen.keys()).sort();
  return {
    vocabulary,
    spread: Uint16Array.from(vocabulary, (hash) => seen.get(hash)?.entries ?? 0),
    counts: Uint32Array.from(vocabulary, (hash) => seen.get(hash)?.passages ?? 0),
  };
}

/** How telling a feature is that occurs in `spread` of the entries; one that occurs in none is rarer than any other. */
export function rarity(spread: number, entries: number): number {
  return Math.log(1 + entries / (spread || 0.5));
}

function passageFeatures(entry: Entry): Features[] {
  return phrasingsOf(entry).flatMap(({ phrasing: { question, also, answer } }) => {
    const whole = [question, ...also, answer.replace(/\{\{[^{}]*\}\}/g, " ")].join("\n");
    return [...[question, ...also].map((text) => featuresOf(text)), featuresOf(whole, true)];
  });
}
