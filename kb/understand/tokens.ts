/** A text's words where its script writes spaces, and its runs where it does not. */
import type { PlainText } from "./plain-text.ts";

export interface Token {
  text: string;
  /** Written between spaces; else a run of a script that writes none, or (Korean) whose words grow endings. */
  isWord: boolean;
}

/** The tokens in order; punctuation and emoji are no tokens. A number of three digits or more is "0": which one says nothing. */
export function tokensOf(text: PlainText): Token[] {
  const tokens: Token[] = [];
  for (const [token, run] of text.matchAll(runs)) {
    if (run !== undefined) tokens.push({ text: run, isWord: false });
    else tokens.push({ text: /^\d{3,}$/.test(token) ? "0" : token.replaceAll("'", ""), isWord: true });
  }
  return tokens;
}

/**
 * An English word without its commonest endings, cut the same way wherever it stands; other words mostly stay as they are.
 * No dictionary: "charges", "charged" and "charging" have to meet, whether they meet in a real word or not.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ing") && word.length > 5) return undoubled(word.slice(0, -3)).replace(/e$/, "");
  if (word.endsWith("ed") && word.length > 4) return undoubled(word.slice(0, -2));
  if (word.endsWith("es") && word.length > 4) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss")) return withoutE(word.slice(0, -1));
  return withoutE(word);
}

function withoutE(word: string): string {
  return word.length > 3 ? word.replace(/e$/, "") : word;
}

/** "shipp" of "shipping" is "ship"; "fill" and "pass" stay. */
function undoubled(stem: string): string {
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem;
}

const runs =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー々]+)|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー々])[\p{L}\p{M}\p{N}'])+/gu;
