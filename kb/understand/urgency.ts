/** Does a message say that it cannot wait? That a customer is upset, or asks how fast something is, is not enough. */
import * as lists from "./lists/urgency.ts";
import { phrases } from "./phrases.ts";
import type { PlainText } from "./plain-text.ts";

/** Presses the text for an answer or a parcel at once, or by today or tomorrow? What is said to have time does not count. */
export function isUrgent(text: PlainText): boolean {
  const pressing = pressed.spans(text);
  if (pressing.length === 0) return false;
  const calm = relaxed.spans(text);
  return pressing.some(([start, end]) => !calm.some(([from, to]) => start < to && from < end));
}

const pressed = phrases(lists.pressing);
const relaxed = phrases(lists.calm);
