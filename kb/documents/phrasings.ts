/** What an entry says, language by language; plain reading of entries, without the schemas that made them. */
import { type Locale, normalizeLocale } from "../language/language.ts";
import type { Entry, Phrasing } from "./faq.ts";

/** What an entry says in all its languages, in the order in which they were written, those we do not speak last. */
export function phrasingsOf({
  locales,
  others,
}: Entry): { locale: Locale | undefined; tag: string; phrasing: Phrasing }[] {
  const spoken = Object.entries(locales).map(([tag, phrasing]) => ({ locale: normalizeLocale(tag), tag, phrasing }));
  return [...spoken, ...Object.entries(others).map(([tag, phrasing]) => ({ locale: undefined, tag, phrasing }))];
}
