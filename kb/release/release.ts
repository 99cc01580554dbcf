/** A release: the merchant's documents at one moment, ready to answer from. Never changed once made. */
import type { Entry } from "../documents/faq.ts";
import type { Market, Shop } from "../documents/shop.ts";
import type { Matcher } from "../understand/matcher.ts";

/** Goes up with every change to what a release is made of, or how it is kept. */
export const releaseFormat = 5;

export interface Release {
  /** The same documents have the same id, whoever compiles them. */
  id: string;
  shop: Shop;
  entries: Pick<ReadonlyMap<string, Entry>, "get" | "has">;
  matcher: Matcher;
}

/** The market of that name; the shop's default market if there is none, as after a market was given up. */
export function marketIn(shop: Shop, id: string): { id: string; market: Market } {
  const known = Object.hasOwn(shop.markets, id) ? id : shop.default_market;
  const market = shop.markets[known];
  if (!market) throw new Error(`The shop has no market "${known}": a release is made of documents that were checked.`);
  return { id: known, market };
}

/** The market that an account serves: of the number that was written to (`via`), else of the account, else the default one. */
export function marketOf(shop: Shop, channel: string, account: string, via?: string): string {
  const route = account === "" ? channel : `${channel}/${account}`;
  for (const key of [`${route}/${via}`, route]) {
    const served = Object.hasOwn(shop.accounts, key) ? shop.accounts[key] : undefined;
    if (served) return served.market;
  }
  return shop.default_market;
}
