/**
 * Days of the calendar in a message, as our languages write them. Words such as tomorrow are left alone: what they mean
 * depends on when they are read.
 */
import type { Detail, DetailOptions } from "./detail.ts";
import { blank } from "./fold.ts";
import { findNamedDates } from "./named-dates.ts";
import { findNumericDates } from "./numeric-dates.ts";

/** The days of a text, in digits or with the month's name. */
export function findDates(text: string, options: DetailOptions): Detail[] {
  const numeric = findNumericDates(text, options);
  const rest = numeric.reduce((left, { start, end }) => blank(left, start, end), text);
  return [...numeric, ...findNamedDates(rest, options)];
}
