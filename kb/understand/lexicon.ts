/**
 * Concepts in a text: what a word means, whatever language it is said in. A lexicon is made once, from kb/lexicon; what is
 * read here are hashes of its words and phrases, and the concepts and languages that each stands for.
 */
import { hashOn, hashSeed } from "./hash.ts";
import { findKey, indexKeys, type KeyIndex } from "./key-index.ts";
import { plainText } from "./plain-text.ts";
import { stemOf, type Token, tokensOf } from "./tokens.ts";

export interface Lexicon {
  keys: KeyIndex;
  /** Where a key's senses begin, by its position; one more at the end. */
  starts: Uint32Array;
  concepts: Uint16Array;
  /** The languages, as bits, in which the key has the sense beside it. */
  languages: Uint16Array;
}

/** What a concept is called in one language. */
export interface Sense {
  concept: number;
  /** The language's bit. */
  language: number;
  word: string;
}

/** The concepts that the tokens name in one of the languages (bits), each once. The longest phrase at a place counts. */
export function conceptsOf(tokens: readonly Token[], languages: number, lexicon: Lexicon): number[] {
  const found = new Set<number>();
  const add = (key: number): boolean => {
    const at = findKey(lexicon.keys, key);
    if (at < 0) return false;
    let isAny = false;
    for (let sense = lexicon.starts[at] ?? 0; sense < (lexicon.starts[at + 1] ?? 0); sense += 1) {
      if (((lexicon.languages[sense] ?? 0) & languages) === 0) continue;
      found.add(lexicon.concepts[sense] ?? 0);
      isAny = true;
    }
    return isAny;
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (token.isWord) at += addPhrase(tokens, at, add);
    else {
      addRun(token.text, add);
      at += 1;
    }
  }
  return [...found];
}

/** A lexicon of these words. */
export function buildLexicon(senses: readonly Sense[]): Lexicon {
  const byKey = new Map<number, Map<number, number>>();
  for (const { concept, language, word } of senses) {
    const key = keyOf(word);
    if (key === undefined) continue;
    const concepts = byKey.get(key) ?? new Map<number, number>();
    byKey.set(key, concepts.set(concept, (concepts.get(concept) ?? 0) | language));
  }
  const sorted = Uint32Array.from(byKey.keys()).sort();
  const starts = new Uint32Array(sorted.length + 1);
  const concepts: number[] = [];
  const languages: number[] = [];
  for (const [at, key] of sorted.entries()) {
    for (const [concept, bits] of [...(byKey.get(key) ?? [])].sort(([a], [b]) => a - b)) {
      concepts.push(concept);
      languages.push(bits);
    }
    starts[at + 1] = concepts.length;
  }
  return {
    keys: indexKeys(sorted),
    starts,
    concepts: Uint16Array.from(concepts),
    languages: Uint16Array.from(languages),
  };
}

const longestPhrase = 4;
const longestRun = 10;
const seed = hashSeed("l");

/** How many tokens the longest known phrase at that place takes, at least one. */
function addPhrase(tokens: readonly Token[], at: number, add: (key: number) => boolean): number {
  const keys: number[] = [];
  let key = seed;
  for (let size = 0; size < longestPhrase; size += 1) {
    const token = tokens[at + size];
    if (!token?.isWord) break;
    key = hashWord(key, token.text);
    keys.push(key);
  }
  for (let size = keys.length; size > 0; size -= 1) {
    if (add((keys[size - 1] ?? 0) >>> 0)) return size;
  }
  const word = tokens[at]?.text ?? "";
  const bare = withoutAffixes(word);
  if (bare !== word) add(hashWord(seed, bare) >>> 0);
  return 1;
}

/** The words of a run, the longest at each place, none inside another. */
function addRun(run: string, add: (key: number) => boolean): void {
  let covered = 0;
  for (let at = 0; at < run.length; at += 1) {
    const most = Math.min(longestRun, run.length - at);
    const keys: number[] = [];
    let key = seed;
    for (let size = 1; size <= most; size += 1) {
      key = hashOn(key, run, at + size - 1, at + size);
      keys.push(key);
    }
    for (let size = most; size > 0 && at + size > covered; size -= 1) {
      if (!add((keys[size - 1] ?? 0) >>> 0)) continue;
      covered = at + size;
      break;
    }
  }
}

/** Phrases are told apart from runs by the space after each word. */
function hashWord(key: number, word: string): number {
  const stem = stemOf(word);
  return hashOn(hashOn(key, stem, 0, stem.length), " ", 0, 1);
}

/** The key of a word or phrase; undefined if there is nothing to look for: in "1000", which reads as any number, and in a mixed one ("出pool"). */
function keyOf(word: string): number | undefined {
  if (/^\d{3,}$/.test(word)) return undefined;
  const tokens = tokensOf(plainText(word));
  const [first] = tokens;
  if (!first) return undefined;
  if (!first.isWord) return tokens.length === 1 ? hashOn(seed, first.text, 0, first.text.length) >>> 0 : undefined;
  if (tokens.length > longestPhrase || tokens.some(({ isWord }) => !isWord)) return undefined;
  return tokens.reduce((key, { text }) => hashWord(key, text), seed) >>> 0;
}

/** An Indonesian or Malay word without what grammar puts around it: "dikirimkannya" is "kirim". */
function withoutAffixes(word: string): string {
  if (word.length < 6 || !/^[a-z]+$/.test(word)) return word;
  const front = word.replace(/^(?:di|ke|se|ber|ter|per|pe|me(?:ng|ny|n|m)?)(?=[a-z]{4})/, "");
  return front.replace(/(?<=[a-z]{3})(?:kan|an|in|i)?(?:lah|kah|nya|ku|mu)?$/, "");
}
