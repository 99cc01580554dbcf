/**
 * Which entries a message asks for: the likeness to each entry's best phrasing and to all that the entry says, from the
 * index. Likeness is the cosine of rarity-weighted features. Knows nothing of meaning: what no one phrased is not found.
 */
import type { Entry } from "../documents/faq.ts";
import { type Language, type Locale, neighboursOf } from "../language/language.ts";
import { featuresOf } from "./features.ts";
import { type MatchIndex, type Passage, rarity } from "./match-index.ts";

export interface Match {
  entry: string;
  /** 0..1, calibrated so that 0.6 is good enough to answer. */
  confidence: number;
}

export interface Matcher {
  index: MatchIndex;
  entries: readonly Entry[];
  passages: readonly Passage[];
}

/** The best entries of the market, best first, at most `limit`. */
export function rank(text: string, language: Language, market: string, matcher: Matcher, limit = 5): Match[] {
  const likeness = likenessOf(text, language, matcher);
  const found = matcher.entries
    .map((entry, position) => ({ entry, likeness: likeness[position] ?? 0 }))
    .filter(({ entry, likeness }) => likeness > 0 && (entry.markets?.includes(market) ?? true))
    .sort((a, b) => b.likeness - a.likeness);
  const best = found[0]?.likeness ?? 0;
  const second = found[1]?.likeness ?? 0;
  return found.slice(0, limit).map(({ entry, likeness }, position) => ({
    entry: entry.id,
    confidence: confidenceOf(likeness, position === 0 ? second : best),
  }));
}

/** How like the message each entry is, 0..1, by position. */
function likenessOf(text: string, language: Language, { index, entries, passages }: Matcher): Float64Array {
  const scores = new Float64Array(passages.length);
  let squares = 0;
  for (const [hash, count] of featuresOf(text)) {
    const at = find(hash, index.vocabulary);
    const weight = count * rarity(at < 0 ? 0 : (index.spread[at] ?? 0), entries.length);
    squares += weight * weight;
    if (at < 0) continue;
    const end = index.starts[at + 1] ?? 0;
    for (let posting = index.starts[at] ?? 0; posting < end; posting += 1) {
      const passage = index.passages[posting] ?? 0;
      const root = (index.shares[posting] ?? 0) / 255;
      scores[passage] = (scores[passage] ?? 0) + weight * root * root;
    }
  }
  const length = Math.sqrt(squares) || 1;
  const near = new Set<Locale | undefined>(neighboursOf(language));
  const phrasings = new Float64Array(entries.length);
  const wholes = new Float64Array(entries.length);
  for (const [position, { entry, locale, whole }] of passages.entries()) {
    const score = ((scores[position] ?? 0) / length) * (near.has(locale) ? 1 : foreign);
    const best = whole ? wholes : phrasings;
    if (score > (best[entry] ?? 0)) best[entry] = score;
  }
  return phrasings.map((phrasing, entry) => (phrasing + wholeWeight * (wholes[entry] ?? 0)) / (1 + wholeWeight));
}

/** Likeness to a text in another language is worth less: a borrowed word, a name. */
const foreign = 0.85;
/** All that an entry says tells more than any one phrasing. */
const wholeWeight = 2;

/** A logistic curve through how often the best entry was right, by its likeness and its lead over its rival. */
function confidenceOf(likeness: number, rival: number): number {
  return 1 / (1 + Math.exp(1.5 - 4 * likeness - 16 * (likeness - rival)));
}

function find(hash: number, vocabulary: Uint32Array): number {
  let low = 0;
  let high = vocabulary.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = vocabulary[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
