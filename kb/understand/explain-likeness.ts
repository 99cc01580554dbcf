/** Which phrasing of an entry is most like a message, and what the two have in common. */
import type { Entry } from "../documents/faq.ts";
import { phrasingsOf } from "../documents/phrasings.ts";
import { languagesOfLocale } from "../language/language.ts";
import { conceptsIn, sharedTerms, termsOf } from "./explain-terms.ts";
import type { Features } from "./features.ts";
import { findKey } from "./key-index.ts";
import { featuresIn, model } from "./model.ts";
import { plainText } from "./plain-text.ts";

export interface Likeness {
  phrasing: string;
  /** As the merchant tagged it. */
  language: string;
  /** Of telling words, letters and concepts; 1 for the same text, 0..1. */
  closeness: number;
  /** Words of the message that the phrasing has too. */
  words: string[];
  /** Concepts that both name. */
  concepts: number[];
}

/** A message as far as it is compared. */
export interface Said {
  terms: readonly string[];
  concepts: readonly number[];
  features: Features;
}

/** The likest of the entry's phrasings in all its languages; undefined if none is like it at all. */
export function closestPhrasing({ terms, concepts, features }: Said, entry: Entry): Likeness | undefined {
  const phrasings = phrasingsOf(entry).flatMap(({ locale, tag, phrasing }) => {
    const spoken = locale ? languagesOfLocale(locale) : (["en"] as const);
    return [phrasing.question, ...phrasing.also].map((text) => {
      const closeness = cosine(features, featuresIn(plainText(text), spoken));
      return { text, tag, spoken, closeness };
    });
  });
  const [best] = phrasings.sort((a, b) => b.closeness - a.closeness);
  if (!best || best.closeness < faint) return undefined;
  const named = conceptsIn(best.text, { candidates: best.spoken });
  return {
    phrasing: best.text,
    language: best.tag,
    closeness: best.closeness,
    words: sharedTerms(terms, termsOf(best.text, best.spoken[0] ?? "en")),
    concepts: concepts.filter((concept) => named.includes(concept)),
  };
}

/** What is less alike has a syllable in common by chance. */
const faint = 0.1;

/** How alike two texts are, by the cosine of what is telling in them. */
function cosine(one: Features, other: Features): number {
  const weights = new Map(Array.from(one.keys, (key, at) => [key, weightAt(at, one)]));
  let both = 0;
  for (const [at, key] of other.keys.entries()) both += (weights.get(key) ?? 0) * weightAt(at, other);
  return both / (lengthOf(one) * lengthOf(other) || 1);
}

function lengthOf(features: Features): number {
  return Math.hypot(...Array.from(features.keys, (_, at) => weightAt(at, features)));
}

/** "Parcel" tells more than "the". What the topics never met is as telling as what they met least. */
function weightAt(at: number, { keys, weights }: Features): number {
  const { classifier } = model();
  const known = findKey(classifier.keys, keys[at] ?? 0);
  return (weights[at] ?? 0) * (known < 0 ? rarest : (classifier.rarities[known] ?? 0) / 16);
}

const rarest = 12;
