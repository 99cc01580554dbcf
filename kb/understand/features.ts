/**
 * What classifiers see of a text: hashes of its words, word pairs, pieces of words, runs of characters, and concepts. Pieces
 * forgive slips of the finger and endings; concepts bridge words and languages. The weights are of length 1 together.
 */
import { hashOn, hashSeed } from "./hash.ts";
import { conceptsOf, type Lexicon } from "./lexicon.ts";
import { stemOf, type Token } from "./tokens.ts";

export interface Features {
  keys: Uint32Array;
  weights: Float32Array;
  /** Where concepts begin; what stands before is words and letters. */
  conceptsFrom: number;
}

/** The features of a text, by its tokens. `languages` are the bits of those it may be in, for the lexicon. */
export function featuresOf(tokens: readonly Token[], languages: number, lexicon: Lexicon): Features {
  const counts = new Map<number, number>();
  const add = (key: number, weight: number) => counts.set(key, (counts.get(key) ?? 0) + weight);
  let before = seeds.pair;
  for (const { text, isWord } of tokens) {
    if (!isWord) addRun(text, add);
    before = isWord ? addWord(text, before, add) : seeds.pair;
  }
  const conceptsFrom = counts.size;
  addConcepts(conceptsOf(tokens, languages, lexicon), add);
  return { ...unitLength(counts), conceptsFrom };
}

const seeds = {
  word: hashSeed("w"),
  pair: hashSeed("p"),
  piece: hashSeed("c"),
  run: hashSeed("r"),
  concept: hashSeed("C"),
  concepts: hashSeed("D"),
};
const pieceSizes = [3, 4];
const longestRun = 3;

/** A word by itself, after the word before it, and its pieces. Returns where the next pair begins. */
function addWord(word: string, before: number, add: (key: number, weight: number) => void): number {
  const stem = stemOf(word);
  add(hashOn(seeds.word, stem, 0, stem.length), 1);
  add(hashOn(before, stem, 0, stem.length), 1);
  const padded = `_${word}_`;
  for (const size of pieceSizes) {
    for (let at = 0; at + size <= padded.length; at += 1) add(hashOn(seeds.piece, padded, at, at + size), 1);
  }
  return hashOn(hashOn(seeds.pair, stem, 0, stem.length), " ", 0, 1);
}

/** Every one to three characters of a run. */
function addRun(run: string, add: (key: number, weight: number) => void): void {
  for (let at = 0; at < run.length; at += 1) {
    let key = seeds.run;
    for (let size = 1; size <= longestRun && at + size <= run.length; size += 1) {
      key = hashOn(key, run, at + size - 1, at + size);
      add(key, size === 1 ? 0.5 : 1);
    }
  }
}

/** Each concept, and each two that come together: "refund" and "when" ask something else than "refund" and "how much". */
function addConcepts(concepts: readonly number[], add: (key: number, weight: number) => void): void {
  for (const [index, concept] of concepts.entries()) {
    add(mixed(seeds.concept + concept), 0.5);
    for (const other of concepts.slice(index + 1))
      add(mixed(seeds.concepts + Math.min(concept, other) * 4096 + Math.max(concept, other)), 0.3);
  }
}

function mixed(key: number): number {
  return Math.imul(key, 0x9e3779b1);
}

function unitLength(counts: ReadonlyMap<number, number>): Omit<Features, "conceptsFrom"> {
  const keys = new Uint32Array(counts.size);
  const weights = new Float32Array(counts.size);
  let at = 0;
  let squares = 0;
  for (const [key, count] of counts) {
    const weight = count > 1 ? Math.sqrt(count) : count;
    keys[at] = key;
    weights[at] = weight;
    squares += weight * weight;
    at += 1;
  }
  const length = Math.sqrt(squares) || 1;
  for (let position = 0; position < at; position += 1) weights[position] = (weights[position] ?? 0) / length;
  return { keys, weights };
}
