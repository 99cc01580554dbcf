/** Numbers that the words around them call an order's or a parcel's, and numbers behind a #. */
import type { Detail } from "./detail.ts";
import { isOrderBehind, isUnitBehind, type Label, labelBefore } from "./labels.ts";

/** The labelled numbers of a text. An order's has 4 to 24 letters, digits and dashes, a parcel's 8 to 24. */
export function findLabelledNumbers(text: string): Detail[] {
  const details: Detail[] = [];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token.length < 4 || token.length > 32 || digitsIn(token) < 3) continue;
    const detail = readToken(text, token, index);
    if (detail && detail.start >= (details.at(-1)?.end ?? 0)) details.push(detail);
  }
  return details;
}

const tokens = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;

function readToken(text: string, token: string, index: number): Detail | undefined {
  // "no77213": the letters belong to what is said of the number.
  const glued = /^[A-Za-z]+(?=\d)/.exec(token)?.[0].length ?? 0;
  for (const start of glued ? [index + glued, index] : [index]) {
    const before = text.slice(Math.max(0, start - 40), start);
    const label = labelBefore(before);
    const end = label && label !== "order" ? endOfGroups(text, index + token.length) : index + token.length;
    const behind = text.slice(end, end + 16);
    if (/[+@]$|\d[.,:/]$/.test(before) || /^[.,:/]\d|^%/.test(behind)) continue;
    const value = text.slice(start, end).replaceAll(" ", "").toUpperCase();
    const kind = kindOf(value, label, before, behind);
    if (kind) return { kind, value, start, end };
  }
  return undefined;
}

/** The end of a number that is written in groups: "1234 5678 9012". */
function endOfGroups(text: string, end: number): number {
  if (!/\d{3}$/.test(text.slice(Math.max(0, end - 3), end))) return end;
  return end + (/^(?: \d{3,6}){1,5}(?![\w.,-])/.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

function kindOf(
  value: string,
  label: Label | undefined,
  before: string,
  behind: string,
): "order_number" | "tracking_number" | undefined {
  const digits = digitsIn(value);
  const isNumeric = digits === value.length;
  if (label === "tracking")
    return isWithin(value, isNumeric ? 10 : 8, 24) && digits >= 5 ? "tracking_number" : undefined;
  if (!isWithin(value, 4, 24)) return undefined;
  if (label === "order_number") return "order_number";
  const isLong = digits >= 5 || (isNumeric ? isOdd(value) : /^[A-Z]{1,6}-?\d{4}/.test(value));
  if (label === "order") return isLong && !isWish(before, value) && !isUnitBehind(behind) ? "order_number" : undefined;
  if (before.endsWith("#")) return isHashNumber(value, before) ? "order_number" : undefined;
  return isLong && isOrderBehind(behind) ? "order_number" : undefined;
}

/** Four digits that are neither a round count nor a year: "order 4471". */
function isOdd(value: string): boolean {
  return !/^(?:19|20)\d\d$|00$/.test(value);
}

/** "I want to order WH-1000XM4" names a product, "can I order 1250" counts. Many digits do neither. */
function isWish(before: string, value: string): boolean {
  if (/^\d{5,}$/.test(value)) return false;
  return wish.test(before) || (/^order\W*$/i.test(before) && /[A-Z]/.test(value));
}

const wish = /\b(?:to|can|could|i|we|you|want|wanna|will|please|pls|mau|bisa|mo|pengen|nak|boleh) order\W*$/i;

/** "#77213", but neither the year of an event nor the number of a room. */
function isHashNumber(value: string, before: string): boolean {
  if (!/^(?:\d{4,12}|[A-Z]{1,4}-?\d{4,12})$/.test(value) || /^(?:19|20)\d\d$/.test(value)) return false;
  return !/(?:unit|room|rm|apt|suite|floor|blk|block|flat)[ .]*#$/i.test(before);
}

function isWithin(value: string, least: number, most: number): boolean {
  return value.length >= least && value.length <= most;
}

function digitsIn(token: string): number {
  return token.replace(/\D/g, "").length;
}
