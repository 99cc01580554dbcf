/** The language to answer in: what the customer chose, what the message shows, and hints where it shows too little. */
import { predict } from "../understand/classifier.ts";
import { model } from "../understand/model.ts";
import { detectLanguage, type Evidence } from "./detect.ts";
import { type Language, languageOfCountry, languages, normalizeLanguage } from "./language.ts";
import { spellingOf } from "./spelling.ts";

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
 * A message that fits several languages narrows the rest to them, and its spelling says which of them is likelier; borrowed
 * words alone count after the conversation.
 */
export function chooseLanguage(
  text: string,
  hints: LanguageHints,
  shop: Speaker,
  { candidates, weak }: Evidence = detectLanguage(text),
): Language {
  if (hints.chosen) return hints.chosen;
  const hinted = hintedLanguages(hints, shop);
  if (weak) return hints.conversation ?? candidates[0] ?? shop.default_language;
  if (candidates.length === 1) return candidates[0] ?? shop.default_language;
  const [likeliest, share] = bySpelling(text, candidates.length > 0 ? candidates : languages);
  if (candidates.length === 0) {
    if (hints.conversation) return hints.conversation;
    if (share >= plain && /\p{L}/u.test(text)) return likeliest;
    return hinted.find((language) => shop.languages.includes(language)) ?? shop.default_language;
  }
  if (share >= plain) return likeliest;
  const fitting = hinted.find((language) => candidates.includes(language));
  if (fitting) return fitting;
  if (share >= likely) return likeliest;
  return candidates.find((language) => shop.languages.includes(language)) ?? candidates[0] ?? likeliest;
}

/** Spelling that is this clear outweighs hints. */
const plain = 0.97;
/** Without hints, what is clearer than this counts. */
const likely = 0.8;

/** The likeliest of the candidates and its share among them. */
function bySpelling(text: string, candidates: readonly Language[]): [Language, number] {
  const { probabilities } = predict(spellingOf(text), model().spelling);
  const shares = candidates.map((language): [Language, number] => [
    language,
    probabilities[languages.indexOf(language)] ?? 0,
  ]);
  const all = shares.reduce((sum, [, share]) => sum + share, 0) || 1;
  const [language, share] = shares.reduce((best, next) => (next[1] > best[1] ? next : best));
  return [language, share / all];
}

function hintedLanguages({ conversation, profile, country, market = "" }: LanguageHints, shop: Speaker): Language[] {
  // A market is often named after its country; else its currency is: HKD is the dollar of HK.
  const currency = Object.hasOwn(shop.markets, market) ? shop.markets[market]?.currency.slice(0, 2) : undefined;
  const marketLanguage = languageOfCountry(market) ?? languageOfCountry(currency);
  return [conversation, normalizeLanguage(profile), languageOfCountry(country), marketLanguage].filter(
    (language) => language !== undefined,
  );
}
