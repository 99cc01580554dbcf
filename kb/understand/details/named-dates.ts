/** Days whose month is named or called a month: 25 Dec, Dec 25th, 25 ธ.ค. 2569, 25 tháng 12, 12月25日. */
import { ambiguousMonths, months, neverBeforeDay } from "../lists/months.ts";
import { gregorianYear, isoDay } from "./calendar.ts";
import type { Detail, DetailOptions } from "./detail.ts";
import { blank } from "./fold.ts";
import { isUnitBehind } from "./labels.ts";
import { spaced, thai } from "./letters.ts";

/** The days of a text. A month's name that is also an everyday word counts when it is written like a name, with its capital. */
export function findNamedDates(text: string, { country }: DetailOptions): Detail[] {
  const details: Detail[] = [];
  const isThai = country === "TH";
  let rest = text;
  for (const { pattern, isoOf } of forms()) {
    for (const match of rest.matchAll(pattern)) {
      const value = isoOf(match, rest.slice(match.index + match[0].length, match.index + match[0].length + 16), isThai);
      const start = match.index + match[0].search(/\S/);
      if (value) details.push({ kind: "date", value, start, end: match.index + match[0].length });
    }
    rest = details.reduce((left, { start, end }) => blank(left, start, end), rest);
  }
  return details;
}

interface Form {
  pattern: RegExp;
  isoOf(match: RegExpExecArray, behind: string, isThai: boolean): string | undefined;
}

function forms(): readonly Form[] {
  ready ??= [east, called, dayFirst(), monthFirst()];
  return ready;
}

/** 12月25日, 2026년 12월 25일, 令和8年12月25日. */
const east: Form = {
  pattern:
    /(?:(令和|民国|民國)? ?(?<!\d)(\d{1,4}) ?[年년] ?)?(?<![\d.,])(\d{1,2}) ?[月월] ?(\d{1,2})(?![\d.,]\d|\d)(?: ?([日號号일]))?/g,
  isoOf([, era, year, month, day, dayWord], behind) {
    if (!dayWord && (isUnitBehind(behind) || /^ ?[倍%折週周간]/.test(behind))) return undefined;
    return isoDay(year ? yearOfEra(era, Number(year)) : undefined, Number(month), Number(day));
  },
};

function yearOfEra(era: string | undefined, year: number): number {
  if (era === "令和") return 2018 + year;
  if (era) return 1911 + year;
  return gregorianYear(String(year).padStart(2, "0"), false) ?? year;
}

/** 25 tháng 12 năm 2026, tanggal 25 bulan 12; but neither "5 bulan 3 hari" nor "3 tháng 5 ngày", which are a while. */
const called: Form = {
  pattern:
    /(?<![A-Za-z0-9.,:/]|\d-)(\d{1,2}) ?(?:tháng|thg|thang|bulan|เดือน) ?(\d{1,2})(?!\d)(?:(?: năm| nam| tahun|\/| ปี)? ?(\d{4})(?!\d))?/gi,
  isoOf([, day, month, year], behind, isThai) {
    return isUnitBehind(behind) ? undefined : isoDay(gregorianYear(year, isThai), Number(month), Number(day));
  },
};

/** 25 Dec, 25th of December 2026, 25-Dec-26, 25 ธ.ค. 69, 25 दिसंबर. */
function dayFirst(): Form {
  const between = "(?:(st|nd|rd|th|hb) ?)?(?: ?(?:of|ng|de) | ?[-./]| )?";
  const year = `(?:\\.? ?(?:,|พ\\.ศ\\.|ปี|năm|tahun|taong)? ?(\\d{4})(?!\\d)| ?['’-](\\d\\d)(?!\\d)|\\.? ?(?<=[${thai}][. ]{0,3})(\\d\\d)(?![\\d.,:]))?`;
  return {
    pattern: new RegExp(`(?<![A-Za-z0-9.,:/]|\\d-)(\\d{1,2})${between}(${monthNames()})${year}\\.?`, "gi"),
    isoOf([, day, ordinal, name = "", long, short, thai], _behind, isThai) {
      if (!isMonth(name, Boolean(ordinal ?? long ?? short))) return undefined;
      return isoDay(gregorianYear(long ?? short ?? thai, isThai || thai !== undefined), monthOf(name), Number(day));
    },
  };
}

/** Dec 25, December 25th, 2026; behind a sentence that begins with "May 5" anything may follow, so there it must end. */
function monthFirst(): Form {
  return {
    pattern: new RegExp(
      `(?<![${spaced}\\d])(${monthNames()})\\.? ?(?:the )?(\\d{1,2})(st|nd|rd|th)?(?![\\d:]|[.,]\\d|[${spaced}])(?:,? ?(\\d{4})(?!\\d))?`,
      "gi",
    ),
    isoOf([, name = "", day, ordinal, year], behind, isThai) {
      const isWritten = Boolean(ordinal ?? year);
      if (neverBeforeDay.has(name.toLowerCase())) return undefined;
      if (!isMonth(name, isWritten) || isUnitBehind(behind)) return undefined;
      if (!isWritten && ambiguousMonths.has(name.toLowerCase()) && /^ ?\p{L}/u.test(behind)) return undefined;
      return isoDay(gregorianYear(year, isThai), monthOf(name), Number(day));
    },
  };
}

function isMonth(name: string, isWritten: boolean): boolean {
  return isWritten || !ambiguousMonths.has(name.toLowerCase()) || /^\p{Lu}\p{Ll}/u.test(name);
}

function monthOf(name: string): number {
  return months.findIndex((names) => names.split(", ").includes(name.toLowerCase())) + 1;
}

/** A name ends its word; but Thai goes on without a space, and only its short names without points may be other words. */
function monthNames(): string {
  const names = months.flatMap((list) => list.split(", ")).sort((a, b) => b.length - a.length);
  const isSure = (name: string) => /[ก-๎]/.test(name) && (name.length > 3 || name.includes("."));
  const either = (some: readonly string[]) => some.map((name) => name.replaceAll(".", "\\.")).join("|");
  const [sure, closed] = [names.filter(isSure), names.filter((name) => !isSure(name))];
  return `${either(sure)}|(?:${either(closed)})(?![${spaced}${thai}])`;
}

let ready: readonly Form[] | undefined;
