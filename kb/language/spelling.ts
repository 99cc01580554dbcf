/** How a text is spelled: hashes of its words and of every one to four letters, as typed, which tell languages of one script apart. */
import type { Features } from "../understand/features.ts";
import { hashOn, hashSeed } from "../understand/hash.ts";

/** The spelling of a text. Variants of characters and accents count here: they are what differs. */
export function spellingOf(text: string): Features {
  const counts = new Map<number, number>();
  const add = (key: number, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const [word] of text
    .normalize("NFKC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}]+/gu)) {
    const padded = `_${word}_`;
    for (let at = 0; at < padded.length; at += 1) {
      let key = pieceSeed;
      for (let size = 1; size <= longestPiece && at + size <= padded.length; size += 1) {
        key = hashOn(key, padded, at + size - 1, at + size);
        add(key, 1);
      }
    }
    add(hashOn(wordSeed, word, 0, word.length), 2);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    keys: Uint32Array.from(counts.keys()),
    weights: Float32Array.from(counts.values(), (count) => Math.sqrt(count / total)),
    conceptsFrom: counts.size,
  };
}

const longestPiece = 4;
const pieceSeed = hashSeed("L");
const wordSeed = hashSeed("W");
