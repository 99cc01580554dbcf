/**
 * Why a message is understood as it is: where its language comes from, what was heard in it, and what speaks for each entry.
 * Decides nothing; what it says is worked out anew from the same witnesses that `rank` hears.
 */
import type { Release } from "../release/release.ts";
import { claimsIn } from "./claims.ts";
import { predict } from "./classifier.ts";
import { type LanguageSource, sourceOfLanguage } from "./explain-language.ts";
import { closestPhrasing, type Likeness } from "./explain-likeness.ts";
import { conceptsIn, termsOf } from "./explain-terms.ts";
import { featuresIn, model } from "./model.ts";
import { plainText } from "./plain-text.ts";
import { type Message, prepare, type Understanding } from "./understand.ts";

export interface Explanation {
  /** What decided the language. */
  languageBy: LanguageSource;
  /** The words of the message. */
  terms: string[];
  /** The concepts that they name, by their places in kb/lexicon/concepts.txt. */
  concepts: number[];
  /** What the message is about, the likeliest first, at most three; "none" is what belongs to no shop. */
  topics: TopicHeard[];
  /** Of the understanding's ranked entries, in their order. */
  reasons: Reason[];
}

export interface TopicHeard {
  topic: string;
  probability: number;
}

export interface Reason {
  entry: string;
  /** Through which topic it was reached; `lent` if no entry has that one, and this one is next to it. */
  topic?: TopicHeard & { lent: boolean };
  /** Its phrasing that is most like the message. */
  like?: Likeness;
}

/** Explains what `understand` made of the message. */
export function explain({ text, market, hints }: Message, release: Release, understanding: Understanding): Explanation {
  const { market: id, read, heard, asked } = prepare(text, market, release);
  const { language, ranked } = understanding;
  const features = featuresIn(plainText(asked), heard.candidates);
  const { probabilities } = predict(features, model().classifier);
  const said = { terms: termsOf(read, language), concepts: conceptsIn(asked, heard), features };
  return {
    languageBy: sourceOfLanguage(language, read, { market: id, ...hints }, release.shop, heard),
    terms: said.terms,
    concepts: said.concepts,
    topics: likeliest(probabilities),
    reasons: ranked.map(({ entry }) => {
      const topic = topicThrough(entry, id, release, probabilities);
      const found = release.entries.get(entry);
      const like = found && closestPhrasing(said, found);
      return { entry, ...(topic ? { topic } : {}), ...(like ? { like } : {}) };
    }),
  };
}

function likeliest(probabilities: Float64Array): TopicHeard[] {
  return model()
    .topics.map((topic, at) => ({ topic, probability: probabilities[at] ?? 0 }))
    .filter(({ probability }) => probability >= chance)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 3);
}

/** A smaller probability says nothing. */
const chance = 0.01;

/** The topic that speaks most for an entry. */
function topicThrough(
  entry: string,
  market: string,
  { matcher }: Release,
  probabilities: Float64Array,
): Reason["topic"] {
  const position = matcher.entries.findIndex(({ id }) => id === entry);
  const claim = claimsIn(market, matcher).entries.find((there) => there.position === position);
  const spoken = (claim?.topics ?? []).map(([topic, part]) => {
    const probability = probabilities[topic] ?? 0;
    return { topic: model().topics[topic] ?? "", probability, say: probability * part };
  });
  const [most] = spoken.sort((a, b) => b.say - a.say);
  if (!most || most.say < chance) return undefined;
  const lent = !matcher.entries[position]?.profile.some(([topic]) => topic === most.topic);
  return { topic: most.topic, probability: most.probability, lent };
}
