/** Texts that may differ by language, as they are kept; plain types and no schema, so that whoever answers needs no more. */
import type { Locale } from "../language/language.ts";

/** One text for everyone, or one for each language. */
export type Localized = string | ByLocale<string>;

export type ByLocale<Value> = Partial<Record<Locale, Value>>;

/** The locales that have a value, in the order in which they were written. */
export function localesIn(values: ByLocale<unknown>): Locale[] {
  return Object.keys(values) as Locale[];
}
