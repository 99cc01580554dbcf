/** A text without everything that makes no difference to what it says. Both ends of every comparison go through here. */
import { foldHan } from "../language/han.ts";

/** Text as words are compared with it: without case, width, marks, drawn-out letters, Traditional forms, invisible characters. */
export type PlainText = string & { readonly plain: unique symbol };

/** The text without everything that makes no difference. Vietnamese loses its tone marks: half of it is typed without. */
export function plainText(text: string): PlainText {
  const folded = foldHan(text.normalize("NFKC").toLowerCase())
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replaceAll("đ", "d")
    .replace(/[’‘`´]/g, "'")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/(\p{L})\1{2,}/gu, "$1");
  return folded.replace(/\s+/g, " ").replace(spaceInsideUnspaced, "").trim() as PlainText;
}

const spaceInsideUnspaced =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}])/gu;
