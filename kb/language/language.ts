/**
 * The languages we speak, the tags that people write for them, and which text stands in where a language has none.
 * Knows nothing of countries that speak several: a country gives one language, a hint and no more.
 */

export type Language = (typeof languages)[number];

/** What a text can be written in: a language, or Traditional Chinese for Taiwan and Hong Kong alike. */
export type Locale = Language | "zh-Hant";

/** Every language we understand and speak, as BCP-47 tags. */
export const languages = [
  "en",
  "zh-Hans",
  "zh-Hant-TW",
  "zh-Hant-HK",
  "ja",
  "ko",
  "th",
  "id",
  "ms",
  "vi",
  "tl",
  "hi",
] as const;

/** The language that a BCP-47 tag or one of its usual aliases means ("zh-TW", "yue", "fil", "in"); undefined if we do not speak it. */
export function normalizeLanguage(tag: string | undefined): Language | undefined {
  const locale = normalizeLocale(tag);
  return locale === "zh-Hant" ? "zh-Hant-TW" : locale;
}

/** Like `normalizeLanguage`, but "zh-Hant" alone stays as it is. */
export function normalizeLocale(tag: string | undefined): Locale | undefined {
  const [primary = "", ...subtags] = (tag ?? "").trim().toLowerCase().split(/[-_]/);
  if (primary === "zh" || primary === "cmn" || primary === "yue") return chinese(primary, subtags);
  return aliases.get(primary);
}

/** Where to look for a text, nearest first. It ends with the shop's own language; then any text is better than none. */
export function fallbackChain(language: Language, shopLanguage: Language): readonly Locale[] {
  return [...new Set<Locale>([...neighboursOf(language), shopLanguage, "en"])];
}

/** The languages whose texts a locale holds: "zh-Hant" those of Taiwan and of Hong Kong. */
export function languagesOfLocale(locale: Locale): readonly Language[] {
  return locale === "zh-Hant" ? ["zh-Hant-TW", "zh-Hant-HK"] : [locale];
}

/** The most usual of our languages in a country (ISO 3166-1 alpha-2, any case). */
export function languageOfCountry(country: string | undefined): Language | undefined {
  return country === undefined ? undefined : countries.get(country.toUpperCase());
}

/** The language and those whose texts its speakers can read. */
function neighboursOf(language: Language): readonly Locale[] {
  return [language, ...(neighbours[language] ?? [])];
}

function chinese(primary: string, subtags: readonly string[]): Locale | undefined {
  const has = (subtag: string) => subtags.includes(subtag);
  if (has("hans")) return "zh-Hans";
  if (primary === "yue" || has("hk") || has("mo") || has("yue")) return "zh-Hant-HK";
  if (has("tw")) return "zh-Hant-TW";
  return has("hant") ? "zh-Hant" : "zh-Hans";
}

const neighbours: Partial<Record<Language, readonly Locale[]>> = {
  "zh-Hant-HK": ["zh-Hant", "zh-Hant-TW", "zh-Hans"],
  "zh-Hant-TW": ["zh-Hant", "zh-Hant-HK", "zh-Hans"],
  "zh-Hans": ["zh-Hant", "zh-Hant-TW", "zh-Hant-HK"],
  id: ["ms"],
  ms: ["id"],
};

const aliases = new Map<string, Language>([
  ["en", "en"],
  ["ja", "ja"],
  ["ko", "ko"],
  ["th", "th"],
  ["id", "id"],
  ["in", "id"],
  ["ms", "ms"],
  ["zsm", "ms"],
  ["vi", "vi"],
  ["tl", "tl"],
  ["fil", "tl"],
  ["hi", "hi"],
]);

const countries = new Map<string, Language>([
  ["SG", "en"],
  ["CN", "zh-Hans"],
  ["TW", "zh-Hant-TW"],
  ["HK", "zh-Hant-HK"],
  ["MO", "zh-Hant-HK"],
  ["JP", "ja"],
  ["KR", "ko"],
  ["TH", "th"],
  ["ID", "id"],
  ["MY", "ms"],
  ["BN", "ms"],
  ["VN", "vi"],
  ["PH", "tl"],
  ["IN", "hi"],
]);
