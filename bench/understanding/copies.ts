/**
 * Is a message that we measure with, or a near copy of one, among what was learned from? Then the measure is worth nothing.
 * Compares by the share of three-letter pieces that two texts have in common.
 */

/** Texts that are this much alike (0..1) are copies. */
const alike = 0.8;
/** Shorter messages ("COD?") are what everybody writes. */
const shortest = 8;

export interface Copy {
  message: string;
  phrasing: string;
  likeness: number;
}

/** The messages that are near copies of a phrasing. */
export function copiesIn(messages: readonly string[], phrasings: readonly string[]): Copy[] {
  const pieces = phrasings.map(piecesOf);
  const holders = new Map<string, number[]>();
  for (const [index, own] of pieces.entries()) {
    for (const piece of own) append(holders, piece, index);
  }
  return messages.flatMap((message) => {
    const own = piecesOf(message);
    if (lettersOf(message).length < shortest) return [];
    const shared = new Map<number, number>();
    for (const piece of own)
      for (const index of holders.get(piece) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    let best: Copy | undefined;
    for (const [index, common] of shared) {
      const likeness = common / (own.size + (pieces[index]?.size ?? 0) - common);
      if (likeness >= alike && likeness > (best?.likeness ?? 0))
        best = { message, phrasing: phrasings[index] ?? "", likeness };
    }
    return best ? [best] : [];
  });
}

function piecesOf(text: string): Set<string> {
  const letters = ` ${lettersOf(text)} `;
  return new Set(Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)));
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
