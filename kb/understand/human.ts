/** Words by which customers ask for a person, in any of our languages, mixed or not. Asking when persons are there is another question. */
import { isOnlyGreeting } from "./greeting.ts";
import { courtesies, greetings } from "./lists/greeting.ts";
import * as lists from "./lists/human.ts";
import { lengthInWords } from "./parts.ts";
import { covers, phrases } from "./phrases.ts";
import type { PlainText } from "./plain-text.ts";

/** Does the text ask to be connected with a person? */
export function asksForPerson(text: PlainText): boolean {
  if (otherMatters.in(text) || isOnlyGreeting(text)) return false;
  if (asks.in(text)) return true;
  const standing = persons.spans(text);
  if (standing.length === 0) return false;
  if (covers(text, [persons, contacts, around])) return true;
  const talking = contacts.spans(text);
  return standing.some((person) => talking.some((contact) => areNear(text, person, contact)));
}

/** Is the text a short question about persons, and not for one: when they are there, whether they are hiring? */
export function asksAboutPersons(text: PlainText): boolean {
  return lengthInWords(text) <= shortQuestion && otherMatters.in(text);
}

/** In a longer text the wish may stand beside it. */
const shortQuestion = 6;

/** Between a person and the verb that goes with it stand a word or two, and no end of a sentence. Counted in Latin letters. */
const maxDistance = 10;

function areNear(text: string, a: readonly [number, number], b: readonly [number, number]): boolean {
  const [first, second] = a[0] <= b[0] ? [a, b] : [b, a];
  const between = text.slice(first[1], second[0]);
  return first[1] <= second[0] && lengthOf(between) <= maxDistance && !/[.!?,;。！？，、\n]/.test(between);
}

/** A character of most other scripts says as much as three letters. */
function lengthOf(text: string): number {
  return (
    text.length +
    2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}

const asks = phrases(lists.asks);
const persons = phrases(lists.persons);
const contacts = phrases(lists.contacts);
const around = phrases(lists.around, greetings, courtesies);
const otherMatters = phrases(lists.otherMatters);
