/** The words and signs of money, and which currency each means in a market. */
import * as lists from "../lists/currencies.ts";
import { latin } from "./letters.ts";

/** How a currency is written at an edge of a text; `currency` is missing where several share the sign and the market's is none of them. */
export interface Mark {
  length: number;
  currency: string | undefined;
}

/** The mark of a currency that ends the text, as in "RM " or "HK$". */
export function signAtEnd(text: string, market: string | undefined): Mark | undefined {
  signPattern ??= new RegExp(
    `(?:(?<![${latin}\\d])(?:${either(signsByWord, isLatin)})|${either(signsByWord, isNotLatin)}) ?$`,
    "i",
  );
  const typed = signPattern.exec(text)?.[0];
  if (typed !== undefined) return markOf(typed, signsByWord, market);
  const local = lists.localSigns[/(?<![A-Za-z])[A-Z]$/.exec(text)?.[0] ?? ""];
  return local !== undefined && local === market ? { length: 1, currency: local } : undefined;
}

/** The mark of a currency that begins the text, as in " บาท" or "元". */
export function unitAtStart(text: string, market: string | undefined): Mark | undefined {
  unitPattern ??= new RegExp(`^ ?(?:${either(unitsByWord, () => true)})`, "i");
  const typed = unitPattern.exec(text)?.[0];
  if (typed !== undefined) return markOf(typed, unitsByWord, market);
  const word = /^ ?([a-z]+)(?![a-z\u00c0-\u024f\u1e00-\u1eff])/i.exec(text);
  const local = lists.localUnits[word?.[1]?.toLowerCase() ?? ""];
  return word && local !== undefined && local === market ? { length: word[0].length, currency: local } : undefined;
}

/** The word that multiplies a number, at the beginning of a text. */
export function multiplierAtStart(text: string): { length: number; word: string; times: number } | undefined {
  multiplierPattern ??= new RegExp(`^ ?(${either(new Map(Object.entries(lists.multipliers)), () => true)})`, "i");
  const [typed, word = ""] = multiplierPattern.exec(text) ?? [];
  const times = lists.multipliers[word.toLowerCase()];
  return typed !== undefined && times ? { length: typed.length, word: word.toLowerCase(), times } : undefined;
}

/** The currency that a multiplier speaks of without one, as "rb" of rupiah. */
export function currencyOfMultiplier(word: string, market: string | undefined): string | undefined {
  const anywhere = lists.moneyWords[word];
  const meant = [anywhere, lists.localMoneyWords[word]].flatMap((currencies) => currencies ?? []);
  return meant.find((currency) => currency === market) ?? anywhere?.[0];
}

function markOf(typed: string, byWord: ReadonlyMap<string, string>, market: string | undefined): Mark {
  const name = byWord.get(typed.trim().toLowerCase()) ?? "";
  const several = lists.shared[name];
  if (!several) return { length: typed.length, currency: name };
  return { length: typed.length, currency: several.find((currency) => currency === market) };
}

/** The words as alternatives, the longest first; a Latin one does not end inside of a word. */
function either(byWord: ReadonlyMap<string, unknown>, fits: (word: string) => boolean): string {
  const words = [...byWord.keys()].filter(fits).sort((a, b) => b.length - a.length);
  return words.map((word) => escaped(word) + endOf(word)).join("|");
}

function endOf(word: string): string {
  const other = lists.otherWords[word];
  if (other) return `(?!${other})`;
  return /\p{Script=Latin}$/u.test(word) ? `(?![${latin}])` : "";
}

function escaped(word: string): string {
  return word.replace(/[$./]/g, "\\$&");
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

function isNotLatin(word: string): boolean {
  return !isLatin(word);
}

/** Every word in small letters, and the currency or the shared sign that it is filed under. */
function filed(...files: readonly Readonly<Record<string, string>>[]): Map<string, string> {
  const words = files
    .flatMap((file) => Object.entries(file))
    .flatMap(([name, list]) => {
      return list.split(",").map((word): [string, string] => [word.trim().toLowerCase(), name]);
    });
  return new Map(words);
}

const signsByWord = filed(lists.signs);
const unitsByWord = filed(lists.units, lists.signs);
let signPattern: RegExp | undefined;
let unitPattern: RegExp | undefined;
let multiplierPattern: RegExp | undefined;
