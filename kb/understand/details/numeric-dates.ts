/** Days written in digits: 2026-12-25, 25/12/2026, 25.12.2026, 25/12. */
import { dateCues } from "../lists/months.ts";
import { gregorianYear, isoDay } from "./calendar.ts";
import type { Detail, DetailOptions } from "./detail.ts";
import { isUnitBehind } from "./labels.ts";
import { latin } from "./letters.ts";

/**
 * The days of a text. Without a year there must be a slash, and where both numbers could be months, a word in front or behind
 * that speaks of a day: 3/4 is mostly a fraction.
 */
export function findNumericDates(text: string, { country }: DetailOptions): Detail[] {
  const details: Detail[] = [];
  for (const match of text.matchAll(numeric)) {
    const { 0: typed, index: start } = match;
    const end = start + typed.length;
    if (isPartOfMore(text, start, end)) continue;
    const value = match[4] ? withYear(match, text, country) : withoutYear(match, text, country);
    if (value) details.push({ kind: "date", value, start, end });
  }
  return details;
}

const numeric = /(?<!\d)(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?(?!\d)/g;

/** Of a longer row of numbers, a code or a version. A dash may also stand between two days. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  const isDashed = text.slice(start, end).includes("-");
  if (isDashed && (/\d-$/.test(before) || /^-\d/.test(behind))) return true;
  return /[A-Za-z_#$]$|\d[/.,:]$/.test(before) || /^(?:[A-SU-Za-z_%]|[/.,:]\d)/.test(behind);
}

function withYear(match: RegExpExecArray, text: string, country: string | undefined): string | undefined {
  const [, first = "", , second = "", third = ""] = match;
  const isThai = country === "TH";
  if (first.length === 4 && third.length <= 2)
    return isoDay(gregorianYear(first, isThai), Number(second), Number(third));
  if (first.length > 2 || (third.length !== 4 && third.length !== 2) || (third.length === 2 && match[2] === "."))
    return undefined;
  return inOrder(gregorianYear(third, isThai), Number(first), Number(second), isMonthFirst(text, country));
}

function withoutYear(match: RegExpExecArray, text: string, country: string | undefined): string | undefined {
  const [typed, first = "", separator, second = ""] = match;
  if (separator !== "/" || first.length > 2 || typed === "24/7") return undefined;
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  const behind = text.slice(match.index + typed.length, match.index + typed.length + 16);
  const isEither = Number(first) <= 12 && Number(second) <= 12;
  if (isUnitBehind(behind) || /exp[a-z]*\W*$/i.test(before) || (isEither && !isDayMeant(before, behind)))
    return undefined;
  return inOrder(undefined, Number(first), Number(second), isMonthFirst(text, country));
}

/** The day in the order that is usual, or in the only one in which it exists. */
function inOrder(year: number | undefined, first: number, second: number, monthFirst: boolean): string | undefined {
  const [usual, other] = [isoDay(year, first, second), isoDay(year, second, first)];
  return monthFirst ? (usual ?? other) : (other ?? usual);
}

/** The month comes first in Chinese, Japanese and Korean, and in the countries that write so in English too. */
function isMonthFirst(text: string, country: string | undefined): boolean {
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ||
    monthFirstCountries.has(country ?? "")
  );
}

function isDayMeant(before: string, behind: string): boolean {
  cue ??= new RegExp(
    `(?<![${latin}])(?:${dateCues
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter(Boolean)
      .join("|")})[ .:,]*$`,
    "i",
  );
  return cue.test(before) || behindDay.test(behind) || /\d\/\d\d? ?[-~]$/.test(before);
}

const monthFirstCountries: ReadonlySet<string> = new Set(["JP", "KR", "CN", "TW", "PH"]);
let cue: RegExp | undefined;
/** "by", "from" and the like, the day of the week, and the second of two days. */
const behindDay =
  /^ ?(?:に|まで|から|前|之前|以前|後|后|到|까지|전|에|부터|तक|को|ko\b|tak\b|[-~] ?\d\d?\/\d|\(?(?:[一二三四五六日月火水木金土]\)|[월화수목금토일]\)))/;
