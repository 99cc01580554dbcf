/** Is a message nothing but a greeting, thanks, an okay or a goodbye? */
import { courtesies, greetingEmoji, greetings } from "./lists/greeting.ts";
import { covers, phrases } from "./phrases.ts";
import type { PlainText } from "./plain-text.ts";

/** Does the text greet, thank, agree or part, and say nothing else? */
export function isOnlyGreeting(text: PlainText): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return greetingEmoji.test(text);
  return greeting.in(text) && covers(text, [greeting, courtesy]);
}

const greeting = phrases(greetings);
const courtesy = phrases(courtesies);
