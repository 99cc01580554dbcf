/** Where the language of an answer comes from, for those who wonder. Found by leaving hints out, with the code that chooses. */
import { chooseLanguage, type LanguageHints, type Speaker } from "../language/choose.ts";
import { detectLanguage, type Evidence } from "../language/detect.ts";
import { type Language, languages } from "../language/language.ts";

export type LanguageSource = "message" | "shop" | keyof LanguageHints;

/** What made `language` the language to answer in: the first that is enough for it. */
export function sourceOfLanguage(
  language: Language,
  text: string,
  hints: LanguageHints,
  shop: Speaker,
  heard: Evidence = detectLanguage(text),
): LanguageSource {
  if (hints.chosen) return "chosen";
  // A shop that would rather speak something else: what comes out all the same was decided by the rest.
  const elsewhere: Speaker = { ...shop, default_language: languages.find((other) => other !== language) ?? "en" };
  const isEnough = (known: LanguageHints, speaker = elsewhere) =>
    chooseLanguage(text, known, speaker, heard) === language;
  if (isEnough({}, { ...elsewhere, languages: [] })) return "message";
  if (isEnough({})) return "shop";
  const { conversation, profile, country, market } = hints;
  if (conversation && isEnough({ conversation })) return "conversation";
  if (profile && isEnough({ profile })) return "profile";
  if (country && isEnough({ country })) return "country";
  return market && isEnough({ market }) ? "market" : "shop";
}
