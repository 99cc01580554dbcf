/** How much the topics have to say about a shop's entries: all where each has a topic of its own, nothing in a trade that they do not know. */
import { claimsOf, elsewhereIn, shareOf } from "./claims.ts";
import type { Place } from "./matcher.ts";

/**
 * The information that topics give of which entry is meant, as a share of what there is to know, 0..1, measured on the
 * entries' own phrasings. `heard` are the topics' probabilities by entry and phrasing.
 */
export function toldByTopics(heard: readonly (readonly Float64Array[])[], places: readonly Place[]): number {
  const claims = claimsOf(places);
  const all = heard.flatMap((phrasings, entry) => phrasings.map((probabilities) => ({ probabilities, entry })));
  const shares = all.map(({ probabilities, entry }) => {
    const elsewhere = elsewhereIn(probabilities, claims);
    const everyone = claims.entries.map((claim) => shareOf(claim, probabilities, elsewhere) + doubt);
    return { own: everyone[entry] ?? doubt, total: everyone.reduce((one, other) => one + other, 0) };
  });
  if (all.length === 0) return 0;
  // A single entry is told from what others might ask, as far as its phrasings are about its topics.
  if (places.length === 1) return Math.min(1, shares.reduce((sum, { own }) => sum + own, 0) / all.length);
  const surprise = shares.reduce((sum, { own, total }) => sum - Math.log(own / total), 0);
  return Math.max(0, 1 - surprise / all.length / Math.log(places.length));
}

/** Topics may be wrong about a share of nothing. */
const doubt = 0.02;
