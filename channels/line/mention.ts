/** Mentions in group chats. LINE counts them in UTF-16 units, as JavaScript counts strings. */
import { array, integer, record, text } from "../json.ts";

/** Was our account mentioned? "@All" mentions everyone and so nobody. */
export function mentionsUs(message: unknown): boolean {
  return mentionsOf(message).length > 0;
}

/** The message's text without our name in it: "@Harbour Goods open today?" asks "open today?". Undefined without a text. */
export function withoutOurName(message: unknown): string | undefined {
  const words = text(record(message)?.text);
  if (words === undefined) return undefined;
  const spans = mentionsOf(message).flatMap((mentionee) => spanOf(mentionee, words.length));
  if (spans.length === 0) return words;
  // From the back, so that the places of the others stay true.
  return spans
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => cut(rest, start, end), words)
    .trim();
}

function mentionsOf(message: unknown): readonly Readonly<Record<string, unknown>>[] {
  const mentionees = array(record(record(message)?.mention)?.mentionees) ?? [];
  return mentionees.flatMap((value) => {
    const mentionee = record(value);
    return mentionee?.isSelf === true ? [mentionee] : [];
  });
}

function spanOf(mentionee: Readonly<Record<string, unknown>>, textLength: number): { start: number; end: number }[] {
  const start = integer(mentionee.index);
  const length = integer(mentionee.length);
  if (start === undefined || length === undefined || start < 0 || length < 1) return [];
  return start + length <= textLength ? [{ start, end: start + length }] : [];
}

/** Of the white space on both sides of what was cut out, only the first stays. */
function cut(words: string, start: number, end: number): string {
  const before = words.slice(0, start);
  const after = words.slice(end);
  return /\s$/.test(before) ? before + after.trimStart() : before + after;
}
