/**
 * Which entries a message asks for, and how surely. Two witnesses are heard: the topics, which know how customers put
 * things, and the merchant's own phrasings, which know what is particular to this shop.
 */
import { claimsIn, topicOf } from "./claims.ts";
import { predict } from "./classifier.ts";
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
  /** What the confidence was made of; undefined if there is nothing to go by. */
  evidence: Evidence | undefined;
}

/** The best entries of the market. */
export function rank(features: Features, market: string, matcher: Matcher, limit = 5): Ranking {
  const heard = predict(features, model().classifier);
  const own = predict(features, matcher.own);
  const { entries, claimed } = claimsIn(market, matcher);
  let elsewhere = 0;
  for (let topic = 0; topic < claimed.length; topic += 1)
    elsewhere += (heard.probabilities[topic] ?? 0) * (1 - (claimed[topic] ?? 0));
  // Where topics cover what is asked, they are the better witness.
  const ownSay = 1 - deference * (1 - elsewhere) * Math.min(1, few / Math.max(1, matcher.phrasings));
  let total = 0;
  const best: Candidate[] = [];
  for (const { position, topics, free } of entries) {
    let topicShare = free * unclaimed * elsewhere;
    for (const [topic, part] of topics) topicShare += (heard.probabilities[topic] ?? 0) * part;
    const ownShare = own.probabilities[position] ?? 0;
    const weight = (ownShare + ownDoubt) ** ownSay * (topicShare + topicDoubt);
    total += weight;
    keepBest(best, { position, ownShare, topicShare, weight }, limit);
  }
  const [first, second] = best;
  if (!first || features.keys.length === 0) return { matches: [], evidence: undefined };
  const evidence: Evidence = {
    share: first.weight / total,
    rival: (second?.weight ?? 0) / total,
    topic: first.topicShare,
    own: first.ownShare,
    elsewhere,
    known: heard.coverage,
    ownKnown: own.coverage,
    entries: entries.length,
    phrasings: matcher.phrasings,
  };
  // Among very few entries the best one stands out whatever is asked: it has to be known, not only the nearest.
  const confidence =
    confidenceOf(evidence) * (entries.length < handful ? Math.max(first.topicShare, own.coverage ** 2) : 1);
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
    evidence,
  };
}

interface Candidate {
  position: number;
  ownShare: number;
  topicShare: number;
  weight: number;
}

/** What an entry without a topic gets of what belongs to no entry's topic. */
const unclaimed = 0.3;
/** Either witness may be wrong about a share of nothing. */
const topicDoubt = 0.02;
const ownDoubt = 0.01;
/** How far the merchant's phrasings stand back when the message is all about claimed topics. */
const deference = 0.6;
const handful = 5;
/** So many phrasings an entry are few; more of them deserve to be heard. */
const few = 4;

/** Adds the candidate to the best so far, which stay in order and few. */
function keepBest(best: Candidate[], candidate: Candidate, limit: number): void {
  if (best.length === limit && (best[limit - 1]?.weight ?? 0) >= candidate.weight) return;
  const at = best.findIndex(({ weight }) => weight < candidate.weight);
  best.splice(at < 0 ? best.length : at, 0, candidate);
  if (best.length > limit) best.pop();
}
