/** What is wrong with a merchant's document, said so that the merchant can mend it. */

export interface Problem {
  /** The document: "shop" or "faq/NAME". */
  key: string;
  /** Both from 1. */
  line: number;
  column: number;
  /** What is wrong, the text in question, what to write instead. */
  message: string;
}

/** The merchant's own text, quoted, one line, never long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}

/** "Did you mean …?" for a slip of the finger, else the whole choice. */
export function suggest(written: string, allowed: readonly string[]): string {
  const [nearest] = allowed
    .map((word) => ({ word, distance: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance: slips }) => slips <= Math.max(1, Math.min(3, word.length / 2)))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? `did you mean ${quote(nearest.word)}?` : `write one of: ${allowed.join(", ")}.`;
}

/** Levenshtein's distance, for words; longer texts are cut, they are no slip. */
function distance(from: string, to: string): number {
  const a = from.slice(0, 40);
  let row = [...Array(a.length + 1).keys()];
  for (const [index, character] of [...to.slice(0, 40)].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= a.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + (a[at - 1] === character ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[a.length] ?? 0;
}
