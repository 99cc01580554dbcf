/** What the words around a number say of it: the number of an order, of a parcel, or a count of something. */
import * as lists from "../lists/number-labels.ts";
import type { Lists } from "../phrases.ts";
import { plainText } from "../plain-text.ts";

/** `order_number` is sure of it, `order` speaks of an order and may mean something else. */
export type Label = "tracking" | "order_number" | "order";

/** What the text says of the number that follows it, by its last words. */
export function labelBefore(text: string): Label | undefined {
  const words = plainText(text.slice(-labelLength));
  if (!/[\p{L}#]/u.test(words)) return undefined;
  return labels().find(([, pattern]) => pattern.test(words))?.[0];
}

/** Does the text that follows a number say that it is an order's, as in Chinese, Japanese and Korean? */
export function isOrderBehind(text: string): boolean {
  return /^(?:号|番|번)? ?[的の]?(?:这个|这张)?(?:订单|注文|オーダー|주문)/.test(plainText(text.slice(0, 12)));
}

/** Does the text that follows a number say that it counts or measures something? */
export function isUnitBehind(text: string): boolean {
  unit ??= new RegExp(`^ ?(?:${alternatives(lists.unitWords)})(?!\\p{Script=Latin}|\\p{Script=Devanagari})`, "u");
  return unit.test(plainText(text.slice(0, 16)));
}

/** The label that names more than another contains it: 快递单号 is no 单号. */
function labels(): readonly (readonly [Label, RegExp])[] {
  ready ??= [
    ["tracking", endingIn(lists.trackingLabels)],
    ["order_number", endingIn(lists.orderNumberLabels)],
    ["order", endingIn(lists.orderLabels)],
  ];
  return ready;
}

function endingIn(words: Lists): RegExp {
  const between = `(?:[\\s:.\\-=()"'*~_\\[\\]“”「」『』【】]|${alternatives(lists.fillers)}){0,8}`;
  return new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Devanagari}\\p{N}])(?:${alternatives(words)})${between}$`, "u");
}

function alternatives(words: Lists): string {
  const plain = Object.values(words).flatMap((list) => list.split(/[,\n]/).map(plainText));
  return plain
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .join("|");
}

let ready: readonly (readonly [Label, RegExp])[] | undefined;
let unit: RegExp | undefined;

/** UTF-16 units in which a label and what stands behind it must fit. */
const labelLength = 40;
