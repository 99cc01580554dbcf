/** 32-bit hashes that name features and words: FNV-1a over UTF-16. Two that share one would only be a little less telling. */

/** What a hash starts from, so that the same letters are different features as a word and as a piece of one. */
export function hashSeed(kind: string): number {
  return hashOn(0x811c9dc5, kind, 0, kind.length);
}

/** The hash of `text` from `from` to `to`, begun at a seed or at the hash of what went before. */
export function hashOn(seed: number, text: string, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
