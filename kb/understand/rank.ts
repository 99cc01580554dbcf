/**
 * Which entries a message asks for, and how surely. Two witnesses are heard: the topics, which know how customers put
 * things, and the merchant's own phrasings, which know what is particular to this shop.
 */
import { claimsIn, elsewhereIn, shareOf, topicOf } from "./claims.ts";
import { predict, speakingFor } from "./classifier.ts";
import { confidenceOf, type Evidence } from "./confidence.ts";
import type { Features } from "./features.ts";
import type { Matcher } from "./matcher.ts";
import { model } from "./model.ts";

export interface Match {
  entry: string;
  /** 0..1: of the answers given with 0.9, nine in ten are right. */
  confidence: number;
  /** The topic that the entry joins. */
  topic?: string;
}

/** What the witnesses said. */
export interface Ranking {
  /** Best first, at most five. */
  matches: Match[];
  /** The probabilities of the topics. */
  heard: Float64Array;
  /** What the confidence was made of; undefined if there is nothing to go by. */
  evidence: Evidence | undefined;
}

/** The best entries of the market. */
export function rank(features: Features, market: string, matcher: Matcher, limit = 5): Ranking {
  const heard = predict(features, model().classifier);
  const own = predict(features, matcher.own);
  const claims = claimsIn(market, matcher);
  const elsewhere = elsewhereIn(heard.probabilities, claims);
  const topicSay = sayUntold + sayTold * matcher.told;
  const ownSay = 1 - matcher.told ** 2 * (1 - elsewhere);
  const weightOf = (ownShare: number, topicShare: number) =>
    (ownShare + ownDoubt) ** ownSay * (topicShare + topicDoubt) ** topicSay;
  // None of the entries is a candidate too: what no phrasing holds, about topics that no entry answers for.
  const none = weightOf(own.probabilities.at(-1) ?? 0, elsewhere);
  let total = none;
  const best: Candidate[] = [];
  for (const claim of claims.entries) {
    const { position } = claim;
    const ownShare = own.probabilities[position] ?? 0;
    const topicShare = shareOf(claim, heard.probabilities, elsewhere);
    const weight = weightOf(ownShare, topicShare);
    total += weight;
    keepBest(best, { position, ownShare, topicShare, weight }, limit);
  }
  const [first, second] = best;
  if (!first || features.keys.length === 0) return { matches: [], heard: heard.probabilities, evidence: undefined };
  const evidence: Evidence = {
    share: first.weight / total,
    rival: (second?.weight ?? 0) / total,
    topic: first.topicShare,
    own: first.ownShare,
    elsewhere,
    known: heard.coverage,
    ownKnown: own.coverage,
    held: speakingFor(first.position, features, matcher.own),
    length: features.keys.length,
    entries: claims.entries.length,
    told: matcher.told,
    none: none / total,
  };
  const confidence = confidenceOf(evidence);
  return {
    matches: best.flatMap(({ position, weight }) => {
      const place = matcher.entries[position];
      const topic = place && topicOf(place);
      return place
        ? [
            {
              entry: place.id,
              confidence: (confidence * weight) / first.weight,
              ...(topic === undefined ? {} : { topic }),
            },
          ]
        : [];
    }),
    heard: heard.probabilities,
    evidence,
  };
}

interface Candidate {
  position: number;
  ownShare: number;
  topicShare: number;
  weight: number;
}

/** Either witness may be wrong about a share of nothing. */
const topicDoubt = 0.02;
const ownDoubt = 0.01;
/** What the topics say counts for more the more they tell the shop's entries apart, and then the phrasings stand back. */
const sayUntold = 0.3;
const sayTold = 1.4;

/** Adds the candidate to the best so far, which stay in order and few. */
function keepBest(best: Candidate[], candidate: Candidate, limit: number): void {
  if (best.length === limit && (best[limit - 1]?.weight ?? 0) >= candidate.weight) return;
  const at = best.findIndex(({ weight }) => weight < candidate.weight);
  best.splice(at < 0 ? best.length : at, 0, candidate);
  if (best.length > limit) best.pop();
}
