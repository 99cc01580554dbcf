/** The shop of a merchant who has not written one yet. */
import { languagesOfLocale } from "../language/language.ts";
import { localesIn } from "./by-locale.ts";
import type { Entry } from "./faq.ts";
import type { Market, Shop } from "./shop.ts";

/** A shop that says nothing of itself: it has every language and every market of the entries, and one called "default". */
export function neutralShop(entries: readonly Entry[]): Shop {
  const spoken = new Set(entries.flatMap(({ locales }) => localesIn(locales).flatMap(languagesOfLocale)));
  const [first = "en", ...others] = spoken;
  const markets = new Set(["default", ...entries.flatMap((entry) => entry.markets ?? [])]);
  return {
    name: "Shop",
    languages: [first, ...others],
    default_language: spoken.has("en") ? "en" : first,
    default_market: "default",
    tone: "warm",
    markets: Object.fromEntries([...markets].map((id) => [id, neutralMarket])),
    accounts: {},
    order_numbers: [],
  };
}

const neutralMarket: Market = {
  name: "",
  currency: "XXX",
  time_zone: "Etc/UTC",
  opening_hours: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  holidays: [],
  values: {},
};
