/**
 * Which entry answers for which topic. Entries do not have to name one: an entry claims topics as far as its phrasings speak
 * for them, several may share one, and a topic that nobody claims goes to who has a broader one.
 */
import { topics } from "../topics/topics.ts";
import type { Matcher, Place } from "./matcher.ts";
import { model } from "./model.ts";

export interface Claims {
  /** By entry of the market: its position in the matcher, the topics it answers for with what part of each, and how free it is of topics. */
  entries: { position: number; topics: [topic: number, part: number][]; free: number }[];
  /** By topic: the part that entries answer for, 0..1. */
  claimed: Float64Array;
}

/** The claims in a market; remembered with the matcher. */
export function claimsIn(market: string, matcher: Matcher): Claims {
  const known = remembered.get(matcher) ?? new Map<string, Claims>();
  remembered.set(matcher, known);
  const claims =
    known.get(market) ?? claimsOf(matcher.entries, ({ markets }: Place) => markets?.includes(market) ?? true);
  known.set(market, claims);
  return claims;
}

const remembered = new WeakMap<Matcher, Map<string, Claims>>();

/** Shares of a topic that add up to less leave the rest unclaimed. */
const wholeClaim = 0.5;
/** What a topic that nobody claims gives to who has the broader one. */
const inherited = 0.9;

/** The claims of the entries that count. */
export function claimsOf(entries: readonly Place[], counts: (place: Place) => boolean = () => true): Claims {
  const there = entries.map((place, position) => ({ place, position })).filter(({ place }) => counts(place));
  const claimed = new Float64Array(model().topics.length);
  for (const { place } of there)
    for (const [topic, share] of positioned(place)) claimed[topic] = (claimed[topic] ?? 0) + share;
  const divisors = claimed.map((sum) => Math.max(sum, wholeClaim));
  for (const [topic, divisor] of divisors.entries()) claimed[topic] = (claimed[topic] ?? 0) / divisor;
  const heirs = inherit(claimed);
  const claims = there.map(({ place, position }) => {
    const parts = new Map(positioned(place).map(([topic, share]) => [topic, share / (divisors[topic] ?? 1)]));
    for (const { from, to, part } of heirs) {
      const own = parts.get(to);
      if (own !== undefined) parts.set(from, (parts.get(from) ?? 0) + own * part);
    }
    return { position, topics: [...parts], free: Math.max(0, 1 - (place.profile[0]?.[1] ?? 0) / wholeClaim) };
  });
  for (const { from, to, part } of heirs) claimed[from] = (claimed[from] ?? 0) + part * (claimed[to] ?? 0);
  return { entries: claims, claimed };
}

/** The unclaimed parts of topics, and the broader topic whose claimants get them. */
function inherit(claimed: Float64Array): { from: number; to: number; part: number }[] {
  return topics.flatMap(({ id, broader = [] }) => {
    const from = positionOf(id);
    const open = 1 - (claimed[from] ?? 0);
    const to = broader.map(positionOf).find((topic) => (claimed[topic] ?? 0) > 0.5);
    return to === undefined || open < 0.01 ? [] : [{ from, to, part: (open * inherited) / (claimed[to] ?? 1) }];
  });
}

/** The profile by positions in this model; a topic that it does not have counts for nothing. */
function positioned({ profile }: Place): [topic: number, share: number][] {
  return profile
    .map(([topic, share]): [number, number] => [positionOf(topic), share])
    .filter(([position]) => position >= 0);
}

function positionOf(topic: string): number {
  return model().topics.indexOf(topic);
}

/** How much of a message is about topics that no entry answers for, 0..1; `heard` are the topics' probabilities. */
export function elsewhereIn(heard: Float64Array, { claimed }: Claims): number {
  return heard.reduce((sum, probability, topic) => sum + probability * (1 - (claimed[topic] ?? 0)), 0);
}

/** How much of a message is about what an entry answers for, 0..1. */
export function shareOf({ topics: parts, free }: Claims["entries"][number], heard: Float64Array, elsewhere: number) {
  return parts.reduce((sum, [topic, part]) => sum + (heard[topic] ?? 0) * part, free * unclaimed * elsewhere);
}

/** What an entry without a topic gets of what belongs to no entry's topic. */
const unclaimed = 0.15;

/** The topic that an entry joins, if its phrasings are clear about one. */
export function topicOf({ profile }: Place): string | undefined {
  const [best] = profile;
  return best && best[1] >= wholeClaim ? best[0] : undefined;
}
