/** `{{variables}}` in answers: which there are, which a text uses, and the text with all of them filled in. Nothing else is a template. */
import { fallbackChain, type Language, type Locale } from "../language/language.ts";
import { type ByLocale, type Localized, localesIn } from "./by-locale.ts";
import type { Market, Shop } from "./shop.ts";

/** Everything that a variable can stand for. */
export interface Scene {
  shop: Shop;
  market: Market;
  language: Language;
  customer?: { name?: string };
}

/** The variables that a shop's answers may use in the market. */
export function knownVariables(market: Market): string[] {
  return [
    "shop.name",
    "market.name",
    "market.currency",
    ...Object.keys(market.values).map((value) => `market.${value}`),
    "customer.name",
  ];
}

/** The variables in a text, each as it is written and by its name; a brace that fits no other has no name. */
export function variablesIn(text: string): { written: string; name: string | undefined }[] {
  const parts = text.matchAll(/\{\{([^{}]*)\}\}|\{\{[^{}\n]*\}?|\}\}/g);
  return [...parts].map(([written, name]) => ({ written, name: name?.trim() }));
}

/** The text with its variables filled in, in one pass: what a value contains is text. A name we do not know leaves no gap. */
export function fill(text: string, scene: Scene): string {
  return text.replace(/([ \t]*[,،，、]?[ \t]*)\{\{\s*([^{}]*?)\s*\}\}/g, (_, before: string, name: string) => {
    const value = resolve(name, scene);
    return value === "" ? "" : before + value;
  });
}

/** The first text along the fallback chain; any other if there is none on it. */
function textIn(localized: Localized, language: Language, shopLanguage: Language): string {
  if (typeof localized === "string") return localized;
  return inLanguage(localized, language, shopLanguage)?.value ?? "";
}

/** The first value along the fallback chain and the locale it stands under; any other if there is none on it. */
export function inLanguage<Value>(
  values: ByLocale<Value>,
  language: Language,
  shopLanguage: Language,
): { locale: Locale; value: Value } | undefined {
  for (const locale of [...fallbackChain(language, shopLanguage), ...localesIn(values)]) {
    const value = values[locale];
    if (value !== undefined) return { locale, value };
  }
  return undefined;
}

function resolve(name: string, { shop, market, language, customer }: Scene): string {
  const text = (localized: Localized) => textIn(localized, language, shop.default_language);
  switch (name) {
    case "shop.name":
      return shop.name;
    case "market.name":
      return text(market.name);
    case "market.currency":
      return market.currency;
    case "customer.name":
      return customer?.name?.trim() ?? "";
    default: {
      const value = name.replace(/^market\./, "");
      return Object.hasOwn(market.values, value) ? text(market.values[value] ?? "") : "";
    }
  }
}
