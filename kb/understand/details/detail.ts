/** What a detail of a message is, and what those who look for details are given. */

export type DetailKind =
  | "order_number"
  | "tracking_number"
  | "email"
  | "phone"
  | "amount"
  | "date"
  /** A product of the shop's, by the name that the shop wrote. */
  | "product";

/**
 * A detail and where it stands, in UTF-16 units of the message. The value is in ASCII digits and letters: an order or tracking
 * number in capitals, a phone as E.164, a date as ISO 8601 (2026-12-25; without a year --12-25, as ISO 8601:2000 and vCard
 * write it), a product as the shop writes it, an address or amount as it was typed.
 */
export interface Detail {
  kind: DetailKind;
  value: string;
  start: number;
  end: number;
  /** How much an amount is, in units of its currency: 1.2jt is 1200000. */
  amount?: number;
  /** Of an amount, as ISO 4217; missing where the sign alone does not tell and the market does not either. */
  currency?: string;
}

/** What is known of the shop that a message was sent to. */
export interface DetailOptions {
  /** The shop's own patterns of order numbers. */
  orderNumbers: readonly string[];
  /** Names of the shop's products. */
  products?: readonly string[] | undefined;
  /** The market's country as ISO 3166-1 alpha-2; anything else counts as unknown. */
  country?: string | undefined;
  /** The market's currency as ISO 4217. */
  currency?: string | undefined;
}

/**
 * Looks for details of one sort in a folded text, in which what others have already taken is blanked out. What it finds must
 * not overlap.
 */
export type Finder = (text: string, options: DetailOptions) => Detail[];
