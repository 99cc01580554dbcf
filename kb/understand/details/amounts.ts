/** Amounts of money: numbers with a currency's sign or word, or with a multiplier that is said of money alone. */
import { currencyOfMultiplier, multiplierAtStart, signAtEnd, unitAtStart } from "./currencies.ts";
import type { Detail, DetailOptions } from "./detail.ts";
import { isUnitBehind } from "./labels.ts";

/** The amounts of a text; `amount` is in units of the currency, not in cents. */
export function findAmounts(text: string, { currency: market }: DetailOptions): Detail[] {
  const details: Detail[] = [];
  let from = 0;
  for (const { 0: digits, index } of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    if (index < from || digits.length > 18) continue;
    const sign = signAtEnd(text.slice(Math.max(from, index - 8), index), market);
    if (!sign && isPartOfMore(text, index)) continue;
    const number = readNumber(text, index, digits);
    const unit = unitAtStart(text.slice(number.end, number.end + 20), market);
    const currency = unit?.currency ?? sign?.currency;
    const slang = sign || unit ? undefined : slangCurrency(text, number, market);
    if (!sign && !unit && !slang) continue;
    const start = index - (sign?.length ?? 0);
    from = number.end + (unit?.length ?? 0);
    const meant = currency ?? slang;
    const detail: Detail = { kind: "amount", value: text.slice(start, from), start, end: from, amount: number.amount };
    details.push(meant === undefined ? detail : { ...detail, currency: meant });
  }
  return details;
}

/** A number in the middle of a word, a date or a code is none of its own. */
function isPartOfMore(text: string, index: number): boolean {
  return /[A-Za-z0-9_#/.,:@\0]$|[A-Za-z]-$/.test(text.slice(Math.max(0, index - 3), index));
}

interface WrittenNumber {
  amount: number;
  end: number;
  /** The last word that multiplies. */
  word: string | undefined;
}

/** Digits and what multiplies them: 1.2jt, 150 ribu, 2만5천, 1万5000, 1tr5. */
function readNumber(text: string, start: number, digits: string): WrittenNumber {
  const end = start + digits.length;
  const multiplier = multiplierAtStart(text.slice(end, end + 8));
  if (!multiplier) return { amount: worth(digits, 1), end, word: undefined };
  const { times, word } = multiplier;
  const amount = round(worth(digits, times) * times);
  const rest = readRest(text, end + multiplier.length, times);
  return rest ? { amount: amount + rest.amount, end: rest.end, word } : { amount, end: end + multiplier.length, word };
}

/** The smaller part of a number that is said in two: the "5천" of 2만5천. */
function readRest(text: string, start: number, times: number): { amount: number; end: number } | undefined {
  const typed = /^ ?(\d{1,4})(?![\d.,]\d)/.exec(text.slice(start, start + 8));
  if (!typed) return undefined;
  const digits = typed[1] ?? "";
  const end = start + typed[0].length;
  const smaller = multiplierAtStart(text.slice(end, end + 8));
  if (smaller && smaller.times < times) return { amount: Number(digits) * smaller.times, end: end + smaller.length };
  if (typed[0] !== digits) return undefined;
  // "1tr5" is one and a half; behind a ten thousand the digits count by themselves.
  return { amount: times === 1e4 ? Number(digits) : round(Number(`0.${digits}`) * times), end };
}

/**
 * The value of digits with points and commas. The last of them is the decimal one if other than three digits follow, or if
 * it differs from those before it; before a million, as in 1.250 juta, it always is.
 */
function worth(written: string, times: number): number {
  const groups = written.split(/[.,]/);
  const marks = written.replace(/\d/g, "");
  const [first = "", last = ""] = [groups[0], groups.at(-1)];
  const isDecimal =
    marks.length === 1
      ? last.length !== 3 || first === "0" || first.length > 3 || times >= 1e6
      : last.length !== 3 || marks.at(-1) !== marks[0];
  const whole = isDecimal ? groups.slice(0, -1).join("") : groups.join("");
  return Number(isDecimal && marks ? `${whole}.${last}` : groups.join(""));
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The currency of a number without sign and unit: "150rb", or "350k" where one speaks so. Numbers of other things have none. */
function slangCurrency(text: string, { end, word }: WrittenNumber, market: string | undefined): string | undefined {
  if (word === undefined || isUnitBehind(text.slice(end, end + 16))) return undefined;
  return currencyOfMultiplier(word, market);
}
