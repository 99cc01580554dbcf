/** The language to answer in: what the customer chose, what the message shows, and hints where it shows too little. */
import { detectLanguage } from "./detect.ts";
import { type Language, languageOfCountry, normalizeLanguage } from "./language.ts";

/** What else is known of the customer's language, the surest first. */
export interface LanguageHints {
  /** The customer asked for it. */
  chosen?: Language;
  /** Spoken in this conversation so far. */
  conversation?: Language;
  /** BCP-47, as the platform's profile says. */
  profile?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** The market's id in shop.yaml. */
  market?: string;
}

/** What a shop says of languages. */
export interface Speaker {
  languages: readonly Language[];
  default_language: Language;
  markets: Readonly<Record<string, { currency: string }>>;
}

/**
 * In this order: the chosen language, the message itself, the conversation, the profile, the country, the market, the shop.
 * A message that fits several languages narrows the rest to them; borrowed words alone count after the conversation.
 */
export function chooseLanguage(text: string, hints: LanguageHints, shop: Speaker): Language {
  if (hints.chosen) return hints.chosen;
  const { candidates, weak } = detectLanguage(text);
  const hinted = hintedLanguages(hints, shop);
  if (weak) return hints.conversation ?? candidates[0] ?? shop.default_language;
  if (candidates.length === 0)
    return hints.conversation ?? hinted.find((language) => shop.languages.includes(language)) ?? shop.default_language;
  const spoken = candidates.find((language) => shop.languages.includes(language));
  return hinted.find((language) => candidates.includes(language)) ?? spoken ?? candidates[0] ?? shop.default_language;
}

function hintedLanguages({ conversation, profile, country, market = "" }: LanguageHints, shop: Speaker): Language[] {
  // A market is often named after its country; else its currency is: HKD is the dollar of HK.
  const currency = Object.hasOwn(shop.markets, market) ? shop.markets[market]?.currency.slice(0, 2) : undefined;
  const marketLanguage = languageOfCountry(market) ?? languageOfCountry(currency);
  return [conversation, normalizeLanguage(profile), languageOfCountry(country), marketLanguage].filter(
    (language) => language !== undefined,
  );
}
