/**
 * What the matcher compares: the words of a text and pieces of words, as hashes with weights. Words come from spaces, or
 * from `Intl.Segmenter` where a script has none; pieces forgive slips of the finger and endings. Case, width, zero-width
 * characters, marks and emoji make no difference, and Traditional characters count as Simplified ones.
 */
import { foldHan } from "../language/han.ts";

/** Weight by the feature's hash. */
export type Features = Map<number, number>;

/** The features of a text. `short`: without the smallest pieces, which mean little in a long text. */
export function featuresOf(text: string, short = false): Features {
  const features: Features = new Map();
  const add = (feature: string, weight: number) => {
    const hash = hashOf(feature);
    features.set(hash, (features.get(hash) ?? 0) + weight);
  };
  for (const [run] of text.normalize("NFKC").toLowerCase().replace(invisible, "").matchAll(runs)) {
    if (unspaced.test(run)) addUnspaced(run, add);
    else addSpaced(run, hangul.test(run) ? [2] : short ? [4] : [3, 4], add);
  }
  return features;
}

/** A word in a script that writes spaces, with and without its marks, and its pieces. */
function addSpaced(word: string, sizes: readonly number[], add: (feature: string, weight: number) => void): void {
  const plain = withoutMarks(word);
  add(`w${plain}`, 1);
  if (plain !== word) add(`m${word}`, 0.5);
  const padded = `_${plain}_`;
  for (const size of sizes) {
    for (let at = 0; at + size <= padded.length; at += 1) add(`p${padded.slice(at, at + size)}`, 1);
  }
}

/** A run without spaces: its words, its characters and pairs of characters. */
function addUnspaced(run: string, add: (feature: string, weight: number) => void): void {
  for (const { segment } of wordSegmenter().segment(run)) add(`w${foldHan(segment)}`, 1);
  const characters = [...foldHan(run)];
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (han.test(character)) add(`p${character}`, 0.5);
    if (next !== undefined) add(`p${character}${next}`, 1);
  }
}

/** Latin letters without accents and tone marks; other scripts need theirs. */
function withoutMarks(word: string): string {
  if (!/[\u00c0-\u024f\u1e00-\u1eff]/.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .normalize("NFC");
}

/** FNV-1a over UTF-16. Two features that share a hash would only be a little less telling. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: loading its dictionaries is most of what starting would cost. */
function wordSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  return segmenter;
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** A syllable a character: pieces of two say what four Latin letters say. */
const hangul = /^\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
/** Thai, kana and Chinese characters. */
const unspaced = /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
const runs =
  /[\u0e00-\u0e7f]+|[\u3040-\u30ff\u3400-\u9fff]+|(?:(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{M}\p{N}])+/gu;
