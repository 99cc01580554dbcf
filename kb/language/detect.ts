/**
 * Which of our languages a message can be in, by its script, its characters and its words. Made for a line or two as typed
 * in a chat; a message that shows nothing ("COD", "HG-20418836", an emoji) is open to all. Guesses no language we do not speak.
 */
import { detectHan } from "./detect-han.ts";
import { detectLatin } from "./detect-latin.ts";
import type { Language } from "./language.ts";

/** What a text shows of its language. */
export interface Evidence {
  /** The languages it can be in, the likelier first; empty if it shows nothing. */
  candidates: readonly Language[];
  /** Borrowed words only: the language of the conversation says more. */
  weak: boolean;
}

/** The languages that the text can be in. */
export function detectLanguage(text: string): Evidence {
  const words = text.normalize("NFKC").replace(unspeaking, " ");
  const latin = count(words, /\p{Script=Latin}/gu);
  const scripts: [number, () => Evidence][] = [
    [count(words, /\p{Script=Hangul}/gu), () => certain("ko")],
    [count(words, /\p{Script=Thai}/gu), () => certain("th")],
    [count(words, /\p{Script=Devanagari}/gu), () => certain("hi")],
    [count(words, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu), () => detectHan(words)],
  ];
  const [letters, detect] = scripts.reduce((most, script) => (script[0] > most[0] ? script : most));
  // A character of these scripts says about as much as three Latin letters: customers strew English words into any language.
  if (letters * 3 >= latin && letters > 0) return detect();
  const found = detectLatin(words);
  return letters > 0 && (found.weak || found.candidates.length === 0) ? detect() : found;
}

function certain(language: Language): Evidence {
  return { candidates: [language], weak: false };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What is the same in every language: addresses, codes with digits, mentions. */
const unspeaking =
  /https?:\/\/\S+|www\.\S+|(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+|[@#]\w+|\b(?=\w*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\b/gu;
