/**
 * Cutting text to a platform's limits, in UTF-16 units as the platforms count. Never cuts inside a grapheme: an emoji
 * family, a flag, a Thai or Devanagari cluster stays whole. (A single grapheme longer than the limit is cut by code point.)
 */

/** Pieces of at most `maxLength`, cut where the text itself pauses: paragraph, line, sentence, word, grapheme. Never empty pieces. */
export function splitText(text: string, maxLength: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > maxLength) {
    const cut = cutIndex(rest, maxLength);
    const piece = rest.slice(0, cut).trimEnd();
    if (piece) pieces.push(piece);
    rest = rest.slice(cut).trimStart();
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** The text itself if it fits, else its beginning and "…". */
export function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, lastBorder(text, maxLength - 1, "grapheme")).trimEnd()}…`;
}

/** The text with its options written out below, for everyone whose screen shows no buttons. */
export function withNumberedChoices(text: string, titles: readonly string[]): string {
  return `${text}\n\n${titles.map((title, index) => `${index + 1}. ${title}`).join("\n")}`;
}

type Granularity = "grapheme" | "word" | "sentence";

const segmenters = new Map<Granularity, Intl.Segmenter>();

/** Made when first needed: a segmenter takes milliseconds, and most texts fit as they are. */
function segmenterOf(granularity: Granularity): Intl.Segmenter {
  const known = segmenters.get(granularity);
  if (known) return known;
  const segmenter = new Intl.Segmenter("und", { granularity });
  segmenters.set(granularity, segmenter);
  return segmenter;
}

function cutIndex(text: string, maxLength: number): number {
  const worthwhile = maxLength / 2;
  for (const pause of ["\n\n", "\n"]) {
    const at = text.lastIndexOf(pause, maxLength);
    if (at >= worthwhile) return at;
  }
  for (const granularity of ["sentence", "word", "grapheme"] as const) {
    const at = lastBorder(text, maxLength, granularity);
    if (at >= worthwhile || (granularity === "grapheme" && at > 0)) return at;
  }
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(maxLength - 1));
  return splitsPair && maxLength > 1 ? maxLength - 1 : maxLength;
}

/** The last border of that kind at or before `maxLength` that is also a border between graphemes; 0 if there is none. */
function lastBorder(text: string, maxLength: number, granularity: Granularity): number {
  // Segmentation looks a little ahead: a cluster that begins before the limit may end behind it.
  const window = text.slice(0, maxLength + 64);
  let last = 0;
  for (const { index } of segmenterOf(granularity).segment(window)) {
    if (index > maxLength) return last;
    if (granularity === "grapheme" || isGraphemeBorder(window, index)) last = index;
  }
  return window.length <= maxLength ? window.length : last;
}

function isGraphemeBorder(text: string, index: number): boolean {
  if (index === 0) return true;
  return segmenterOf("grapheme").segment(text).containing(index)?.index === index;
}
