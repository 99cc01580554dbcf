/** Telephone numbers: of the market's country as it dials them, of the world with their country's code. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { isoDay } from "./calendar.ts";
import type { Detail, DetailOptions } from "./detail.ts";

/**
 * The phone numbers of a text as E.164. A mobile number of another country of ours is known by its form; where several have
 * the same form, the script of the text decides, else its digits stay as they are dialled.
 */
export function findPhones(text: string, { country = "" }: DetailOptions): Detail[] {
  const details: Detail[] = [];
  const home = isSupportedCountry(country) ? country : undefined;
  const script = scripts.find(([, letters]) => letters.test(text))?.[0];
  for (const { 0: typed, index } of text.matchAll(candidates)) {
    let from = index;
    for (const { written, start } of readings(typed, index)) {
      const value = start >= from ? numberOf(written, home, script) : undefined;
      if (!value) continue;
      from = start + written.length;
      details.push({ kind: "phone", value, start, end: from });
    }
  }
  return details;
}

const candidates = /(?<![A-Za-z0-9.\-_#])(?:\+ ?)?\(?\d[\d ().-]{6,34}\d(?![A-Za-z0-9_])/g;

/** The whole; the whole without a small count in front, as in "2 5550 0142"; each piece that is long enough by itself. */
function readings(typed: string, index: number): { written: string; start: number }[] {
  const pieces = [/^.*$/g, /(?<=^\d{1,2} ).{8,}$/g, /(?<![^ ])\+?\d[\d().-]{7,}(?![^ ])/g];
  return pieces.flatMap((piece) => {
    return [...typed.matchAll(piece)].map(({ 0: written, index: at }) => ({ written, start: index + at }));
  });
}

/** The number as E.164, or the digits of a mobile number that may be of several countries. */
function numberOf(written: string, home: CountryCode | undefined, script: CountryCode | undefined): string | undefined {
  const digits = written.replace(/\D/g, "");
  if (digits.length < 8 || digits.length > 15) return undefined;
  if (written.startsWith("+")) return parsed(`+${digits}`)?.number;
  if (!isGrouped(written) || isRange(written) || isDay(digits)) return undefined;
  const local = home && parsed(written, home);
  if (local?.isValid()) return local.number;
  if (codes.test(digits)) {
    const abroad = parsed(`+${digits}`);
    if (abroad?.isValid()) return abroad.number;
  }
  const abroad = mobiles.flatMap(([country, form]) => (form.test(digits) ? country : []));
  const country = abroad.length === 1 ? abroad[0] : abroad.find((one) => one === script);
  return country ? parsed(digits, country)?.number : abroad[0] && digits;
}

function parsed(written: string, country?: CountryCode) {
  const options = country ? { defaultCountry: country, extract: false } : { extract: false };
  const phone = parsePhoneNumberFromString(written, options);
  return phone?.isPossible() ? phone : undefined;
}

/** In groups of at least two digits: 1 2 3 4 5 6 7 8 is a row of numbers. */
function isGrouped(written: string): boolean {
  return written.split(/\D+/).every((group, index) => group.length !== 1 || index === 0) && !/^\d \d /.test(written);
}

/** 2000-3000 and 2025 2026 are no numbers to dial. */
function isRange(written: string): boolean {
  const groups = written.split(/\D+/).filter(Boolean);
  if (groups.length !== 2) return false;
  return groups.every((group) => group.endsWith("00")) || groups.every((group) => /^20[0-3]\d$/.test(group));
}

/** 20261225. */
function isDay(digits: string): boolean {
  if (!/^20[0-3]\d{5}$/.test(digits)) return false;
  return isoDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))) !== undefined;
}

/** The calling codes of our markets, as people leave out the plus before them. */
const codes = /^(?:60|62|63|65|66|81|82|84|86|91|852|886)\d{7,11}$/;

/** Scripts that are written in one of our markets alone. */
const scripts: readonly [CountryCode, RegExp][] = [
  ["JP", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["KR", /\p{Script=Hangul}/u],
  ["TH", /\p{Script=Thai}/u],
  ["IN", /\p{Script=Devanagari}/u],
];

/** Mobile numbers of our markets as they are dialled at home, where their form tells them from other numbers. */
const mobiles: readonly [CountryCode, RegExp][] = [
  ["CN", /^1[3-9]\d{9}$/],
  ["ID", /^08[1-9]\d{7,10}$/],
  ["IN", /^[6-9]\d{9}$/],
  ["JP", /^0[789]0\d{8}$/],
  ["KR", /^010\d{8}$/],
  ["MY", /^01(?:1\d{8}|[02-9]\d{7})$/],
  ["PH", /^09(?:0[4-9]|[1-9]\d)\d{7}$/],
  ["TH", /^0[689]\d{8}$/],
  ["TW", /^09\d{8}$/],
  ["VN", /^0[35789]\d{8}$/],
];
