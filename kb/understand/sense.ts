/** How far a text can be taken for something that a customer says to a shop. */
import { fillers } from "./lists/fillers.ts";
import { machineOrders } from "./lists/machine.ts";
import { covers, phrases } from "./phrases.ts";
import type { PlainText } from "./plain-text.ts";

/**
 * 1 for what people say; less for the same words over and over, next to nothing for a letter, for code, and for orders to a
 * language model.
 * What is understood of a text is worth so much of its confidence.
 */
export function senseOf(typed: string, text: PlainText): number {
  if (code.test(typed) || isTooLittle(text) || orders.in(text)) return nextToNothing;
  return isRepetition(text) ? doubtful : 1;
}

const nextToNothing = 0.1;
/** Enough to ask back, not to answer. */
const doubtful = 0.5;

/** A letter, or words that only carry others. */
function isTooLittle(text: PlainText): boolean {
  return text.length < 2 || (text.length <= short && covers(text, [carriers]));
}

const short = 30;
const carriers = phrases(fillers);

/** Tags, templates, SQL, scripts. */
const code =
  /<\/?[a-z][^<>]{0,200}>|\{\{|\$\{|<\?php|\bselect\s+\*|\bselect\b.{1,60}\bfrom\s+\w+\s*(?:where\b|;|$)|\bdrop\s+table\b|\bunion\s+(?:all\s+)?select\b|\binsert\s+into\s+\w+\s*(?:\(|values)|\bdelete\s+from\s+\w+\s*(?:where\b|;|$)|\bor\s+'?1'?\s*=\s*'?1|\balert\s*\(/i;

/** Nothing but a word or a line four times and more, as far as one looks, with a piece of it at the end. */
function isRepetition(text: PlainText): boolean {
  const found = repetition.exec(text.slice(0, looked));
  const [, unit = "", rest = ""] = found ?? [];
  return /\p{L}/u.test(unit) && unit.startsWith(rest.trim());
}

const looked = 600;
const repetition = /^(\S.{0,60}?)(?:\s?\1){3,}(.{0,61})$/u;

const orders = phrases(machineOrders);
