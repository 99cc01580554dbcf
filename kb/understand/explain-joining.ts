/** Which topics the entries of a release join, for the merchant to look over. */
import { phrasingsOf } from "../documents/phrasings.ts";
import type { Release } from "../release/release.ts";
import { topicOf } from "./claims.ts";

export interface Joining {
  entry: string;
  /** The tags of the languages that the entry is written in. */
  languages: string[];
  /** The merchant named the topic; else it was found from the phrasings. */
  given: boolean;
  /** The topics and how much of the phrasings speaks for each, 0..1, the strongest first; none: own words only. */
  topics: TopicShare[];
  /** Where it joins none: the topic that its phrasings speak for most, not clearly enough. */
  near: TopicShare | null;
}

export interface TopicShare {
  topic: string;
  share: number;
}

/** The joinings of all entries, in the order of the documents. */
export function joiningsIn({ entries, matcher }: Release): Joining[] {
  return matcher.entries.flatMap((place) => {
    const entry = entries.get(place.id);
    if (!entry) return [];
    const shares = place.profile
      .filter(([, share]) => share >= worthSaying)
      .map(([topic, share]) => ({ topic, share }));
    const isClear = topicOf(place) !== undefined;
    return [
      {
        entry: place.id,
        languages: phrasingsOf(entry).map(({ tag }) => tag),
        given: entry.topic !== undefined,
        topics: isClear ? shares : [],
        near: isClear ? null : (shares[0] ?? null),
      },
    ];
  });
}

const worthSaying = 0.1;
