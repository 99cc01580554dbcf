/** Days that exist, and the years of the calendars that customers write. */

/** The day as ISO 8601: 2026-12-25, or --12-25 where the year is unknown. Undefined if there is no such day. */
export function isoDay(year: number | undefined, month: number, day: number): string | undefined {
  if (year !== undefined && !(year >= 1900 && year < 2100)) return undefined;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? leapYear, month))) return undefined;
  return `${year ?? "-"}-${padded(month)}-${padded(day)}`;
}

/** The Gregorian year of one in two or four digits; one of Thailand counts from the Buddha, 543 years before. */
export function gregorianYear(written: string | undefined, isThai: boolean): number | undefined {
  if (!written) return undefined;
  const year = Number(written);
  if (written.length === 2) return isThai && year >= 60 ? year + 2500 - 543 : year + 2000;
  return year >= 2400 && year < 2700 ? year - 543 : year;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}

const leapYear = 2000;
