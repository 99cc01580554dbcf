/** The schemas of texts that may differ by language, and the keys they are filed under. */
import * as z from "zod";
import { type Language, languages, normalizeLanguage, normalizeLocale } from "../language/language.ts";
import type { ByLocale, Localized } from "./by-locale.ts";
import { complain } from "./keyed.ts";
import { quote } from "./problem.ts";

/** A text that says something. */
export const textSchema = z.string().trim().min(1);

/** A text or number, or a map from language to text. */
export const localizedSchema = z
  .union([z.string(), z.number(), z.record(z.string(), z.union([z.string(), z.number()]))])
  .transform((written, context): Localized => {
    if (typeof written !== "object") return String(written).trim();
    const texts = Object.entries(written).map(([tag, text]): [string, string] => [tag, String(text).trim()]);
    return byLocale(Object.fromEntries(texts), context);
  })
  .meta({ description: "One text for all languages, or a map from language to text." });

/** A language that we speak, by any of its tags. */
export const languageSchema = z
  .string()
  .transform((tag, context): Language => {
    const language = normalizeLanguage(tag);
    if (language) return language;
    complain(context, unspoken(tag));
    return z.NEVER;
  })
  .meta({ description: "A BCP-47 tag: en, zh-Hans, zh-Hant-TW, zh-Hant-HK, ja, ko, th, id, ms, vi, tl or hi." });

/** The same values under our own tags; complains of languages we do not speak and of those that stand twice. */
export function byLocale<Value>(
  written: Readonly<Record<string, Value>>,
  context: z.core.$RefinementCtx,
  path: readonly string[] = [],
): ByLocale<Value> {
  const values: ByLocale<Value> = {};
  for (const [tag, value] of Object.entries(written)) {
    const locale = normalizeLocale(tag);
    if (!locale) complain(context, unspoken(tag), [...path, tag], "key");
    else if (locale in values)
      complain(context, `${quote(tag)} is ${quote(locale)} once more: keep one of them.`, [...path, tag], "key");
    else values[locale] = value;
  }
  return values;
}

/** Is it the tag of a language that people speak, ours or not? */
export function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** What to say of a tag that is no language of ours. */
export function unspoken(tag: string): string {
  return `${quote(tag)} is no language we speak: write one of ${languages.join(", ")}.`;
}
