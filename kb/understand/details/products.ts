/** Names of the shop's products in a message. */
import { foldHan } from "../../language/han.ts";
import type { Detail, DetailOptions } from "./detail.ts";

/**
 * The products that a text names, the longest name at each place. Case, width, marks, spaces, dashes, Traditional forms and an
 * English plural make no difference. Names of a single letter are not looked for.
 */
export function findProducts(text: string, { products = [] }: DetailOptions): Detail[] {
  const names = filed(products);
  const { letters, starts, ends } = spelled(text);
  const details: Detail[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const start = starts[at] ?? 0;
    if (isWordPart(text, start) && isWordPart(text, start - 1)) continue;
    for (const { folded, written } of names.get(letters.slice(at, at + 2)) ?? []) {
      const end = letters.startsWith(folded, at) ? endOfWord(text, ends[at + folded.length - 1] ?? 0) : undefined;
      if (end === undefined) continue;
      details.push({ kind: "product", value: written, start, end });
      at += folded.length - 1;
      break;
    }
  }
  return details;
}

interface Name {
  folded: string;
  written: string;
}

/** The names under their first two letters, the longest first. */
function filed(products: readonly string[]): ReadonlyMap<string, readonly Name[]> {
  const known = files.get(products);
  if (known) return known;
  const file = new Map<string, Name[]>();
  for (const written of products) {
    const folded = spelled(written).letters;
    if (folded.length < 2) continue;
    const beginning = folded.slice(0, 2);
    file.set(beginning, [...(file.get(beginning) ?? []), { folded, written }]);
  }
  for (const names of file.values()) names.sort((a, b) => b.folded.length - a.folded.length);
  files.set(products, file);
  return file;
}

/** The text without what makes no difference, and where in the text each of its UTF-16 units comes from. */
function spelled(text: string): { letters: string; starts: number[]; ends: number[] } {
  let letters = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const letter = fold(character);
    letters += letter;
    for (let unit = 0; unit < letter.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { letters, starts, ends };
}

function fold(character: string): string {
  if (/^[a-z0-9]$/.test(character)) return character;
  if (/[\s\-\u2010-\u2015・'’®™]|[\u0300-\u036f]|\p{Default_Ignorable_Code_Point}/u.test(character)) return "";
  const bare = character
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return foldHan(bare.normalize("NFC").replace("đ", "d"));
}

/** Where the word ends that ends here or with an English plural's s; undefined if it goes on. */
function endOfWord(text: string, end: number): number | undefined {
  if (!isWordPart(text, end - 1) || !isWordPart(text, end)) return end;
  const plural = /^(?:s|es)(?![\p{Script=Latin}\p{N}])/iu.exec(text.slice(end, end + 3));
  return plural ? end + plural[0].length : undefined;
}

/** Is there a letter or digit of a script that writes spaces between words? */
function isWordPart(text: string, at: number): boolean {
  return /^[\p{Script=Latin}\p{Script=Devanagari}\p{Nd}]/u.test(text.charAt(at));
}

/** By the release's own list, so that a release files its names once. */
const files = new WeakMap<readonly string[], ReadonlyMap<string, readonly Name[]>>();
