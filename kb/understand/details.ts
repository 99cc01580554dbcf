/**
 * Facts in a message that an agent would otherwise ask for again: order and tracking numbers, addresses, phones, amounts,
 * dates, products. Found by form, and by the word before them; nothing is checked against the world.
 */
import { findAmounts } from "./details/amounts.ts";
import { findDates } from "./details/dates.ts";
import type { Detail, DetailOptions, Finder } from "./details/detail.ts";
import { findEmails } from "./details/emails.ts";
import { blank, foldDigits } from "./details/fold.ts";
import { findLabelledNumbers } from "./details/labelled-numbers.ts";
import { blankLinks } from "./details/links.ts";
import { findPrefixedOrderNumbers, findShopOrderNumbers } from "./details/order-numbers.ts";
import { findPhones } from "./details/phones.ts";
import { findProducts } from "./details/products.ts";
import { findCarrierNumbers, findCheckedTrackingNumbers } from "./details/tracking-numbers.ts";

export type { Detail } from "./details/detail.ts";

/** The details of a message from left to right; none overlaps another. */
export function detailsOf(text: string, options: DetailOptions): Detail[] {
  const folded = foldDigits(text);
  const details = options.products?.length ? findProducts(folded, options) : [];
  let rest = details.reduce(without, folded);
  const look = (find: Finder) => {
    const found = find(rest, options);
    details.push(...found);
    rest = found.reduce(without, rest);
  };
  look(findShopOrderNumbers);
  if (!/[\d@]/.test(folded)) return details.sort((a, b) => a.start - b.start);
  for (const find of sure) look(find);
  rest = blankLinks(rest);
  for (const find of likely) look(find);
  return details.sort((a, b) => a.start - b.start);
}

/** The surer before the vaguer: what one has taken, the next does not see. */
const sure: readonly Finder[] = [findEmails, findCheckedTrackingNumbers];

/** Not looked for in links. */
const likely: readonly Finder[] = [
  findAmounts,
  findDates,
  findLabelledNumbers,
  findCarrierNumbers,
  findPrefixedOrderNumbers,
  findPhones,
];

function without(text: string, { start, end }: Detail): string {
  return blank(text, start, end);
}
