/** How a customer feels, by words and by how they are typed. Calm unless there is evidence; angry only on strong evidence. */
import * as lists from "./lists/mood.ts";
import { phrases } from "./phrases.ts";
import type { PlainText } from "./plain-text.ts";

export type Mood = "calm" | "upset" | "angry";

/** The mood of a message; `typed` is the message as it came, `text` the same as plain text. */
export function moodIn(typed: string, text: PlainText): Mood {
  const stings = (list: { spans(text: PlainText): [number, number][] }) => {
    const comforts = harmless.spans(text);
    return list.spans(text).filter(([start, end]) => !comforts.some(([from, to]) => start < to && from < end)).length;
  };
  const loud = (isShouted(typed) ? 1 : 0) + (/[!?！？]{3,}/.test(typed) ? 1 : 0);
  const isAsked = loud === 0 && (/[?？]/.test(typed) || questions.in(text));
  const words = 3 * (stings(fury) + (isAsked ? 0 : stings(accusations))) + 2 * stings(strong) + stings(mild);
  // Shouting makes a word heavier and is no feeling by itself, unless the whole message shouts.
  if (words === 0) return loud === 2 ? "upset" : "calm";
  return words + loud >= 3 && words > 1 ? "angry" : "upset";
}

/** Does the text hold strong words in a harmless sense: "crazy cheap"? */
export function isHarmless(text: PlainText): boolean {
  return harmless.in(text);
}

/** Capitals only, over several words: one is a code or a name. */
export function isShouted(typed: string): boolean {
  const words = typed.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const letters = words.join("");
  return words.length >= 3 && letters.length >= 10 && letters === letters.toUpperCase();
}

const fury = phrases(lists.fury);
const accusations = phrases(lists.accusations);
const questions = phrases(lists.questions);
const strong = phrases(lists.strong);
const mild = phrases(lists.mild);
const harmless = phrases(lists.harmless);
