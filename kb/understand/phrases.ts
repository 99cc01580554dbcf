/**
 * Lists of phrases, and finding them in what a customer typed. A phrase is plain words; a star at its end stands for any
 * ending. Where a script writes spaces a phrase is found as whole words, elsewhere anywhere. Marks, case, width, Traditional
 * characters and drawn-out letters ("pleaseee") make no difference.
 */
import { type PlainText, plainText } from "./plain-text.ts";

/** Phrases on one subject, filed by language for those who review them; all are looked for in any message. */
export type Lists = Readonly<Record<string, string>>;

export interface Phrases {
  /** Does the text hold one of them? */
  in(text: PlainText): boolean;
  /** Where they stand, from left to right, the longest at each place. */
  spans(text: PlainText): [start: number, end: number][];
}

/** Finds the phrases of the lists; in a list they are separated by commas or line ends. Costs nothing until first used. */
export function phrases(...lists: readonly Lists[]): Phrases {
  let filed: ReadonlyMap<number, readonly Phrase[]> | undefined;
  const spans = (text: PlainText) => {
    filed ??= fileByBeginning(lists);
    const found: [number, number][] = [];
    for (let at = 0; at < text.length; at += 1) {
      const phrase = longestAt(text, at, filed);
      if (!phrase) continue;
      const end = phrase.stem ? endOfWord(text, at + phrase.words.length) : at + phrase.words.length;
      found.push([at, end]);
      at = end - 1;
    }
    return found;
  };
  return { spans, in: (text) => spans(text).length > 0 };
}

interface Phrase {
  words: string;
  stem: boolean;
  bordered: boolean;
}

/** The phrases under their first two characters (or their only one), the longest first. */
function fileByBeginning(lists: readonly Lists[]): Map<number, Phrase[]> {
  const filed = new Map<number, Phrase[]>();
  for (const written of lists.flatMap((list) => Object.values(list).join(",").split(/[,\n]/))) {
    const words = plainText(written.replace("*", ""));
    if (!words) continue;
    const beginning = beginningAt(words, 0);
    const phrase = { words, stem: written.trimEnd().endsWith("*"), bordered: spaced.test(words) };
    filed.set(beginning, [...(filed.get(beginning) ?? []), phrase]);
  }
  for (const phrasesThere of filed.values()) phrasesThere.sort((a, b) => b.words.length - a.words.length);
  return filed;
}

function longestAt(text: PlainText, at: number, filed: ReadonlyMap<number, readonly Phrase[]>): Phrase | undefined {
  const fits = (phrase: Phrase) => stands(phrase, text, at);
  return filed.get(beginningAt(text, at))?.find(fits) ?? filed.get(text.charCodeAt(at))?.find(fits);
}

/** The first two characters as a number; of a single one, its own. */
function beginningAt(text: string, at: number): number {
  return text.charCodeAt(at) + (at + 1 < text.length ? 0x10000 * text.charCodeAt(at + 1) : 0);
}

function stands({ words, stem, bordered }: Phrase, text: string, at: number): boolean {
  if (!text.startsWith(words, at)) return false;
  if (!bordered) return true;
  if (at > 0 && spaced.test(text.charAt(at - 1))) return false;
  return stem || !spaced.test(text.charAt(at + words.length));
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && spaced.test(text.charAt(end))) end += 1;
  return end;
}

/** Latin and Devanagari letters, and digits. Korean endings grow onto words, so its words have no borders here. */
const spaced = /^[\p{Script=Latin}\p{Script=Devanagari}\p{Nd}]/u;
/** Is every letter and digit of the text part of a phrase in one of the lists? */
export function covers(text: PlainText, lists: readonly Phrases[]): boolean {
  let rest: string = text;
  for (const [start, end] of lists.flatMap((list) => list.spans(text))) {
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return !/[\p{L}\p{N}]/u.test(rest);
}
