/** An entry as a customer gets to read it. */
import { phrasingsOf } from "./documents/phrasings.ts";
import { fill, inLanguage } from "./documents/template.ts";
import { type Language, languagesOfLocale } from "./language/language.ts";
import { marketIn, type Release } from "./release/release.ts";

export interface Reader {
  language: Language;
  /** The market's id in shop.yaml; unknown ones mean the default market. */
  market: string;
  customer?: { name?: string };
}

export interface Answer {
  text: string;
  /** What the text is written in: the reader's language or the nearest that the entry has. */
  language: Language;
  /** The entry's question, for a button. */
  title: string;
  /** Entries of this market to offer under the answer. */
  related: string[];
  handoff?: "always" | "after";
}

/** The answer of an entry, its variables filled in; undefined if this market has no such entry. */
export function answer(release: Release, entryId: string, { language, market, customer }: Reader): Answer | undefined {
  const { shop, entries } = release;
  const { id, market: place } = marketIn(shop, market);
  const serves = (known: string) => entries.get(known)?.markets?.includes(id) ?? entries.has(known);
  const entry = entries.get(entryId);
  if (!entry || !serves(entryId)) return undefined;
  const found = inLanguage(entry.locales, language, shop.default_language);
  const phrasing = found?.value ?? phrasingsOf(entry)[0]?.phrasing;
  if (!phrasing) return undefined;
  const candidates = found ? languagesOfLocale(found.locale) : [shop.default_language];
  const written = candidates.includes(language) ? language : (candidates[0] ?? shop.default_language);
  return {
    text: fill(phrasing.answer, { shop, market: place, language: written, ...(customer ? { customer } : {}) }),
    language: written,
    title: phrasing.question,
    related: entry.related.filter(serves),
    ...(entry.handoff ? { handoff: entry.handoff } : {}),
  };
}
