/** The parts of a message that may each ask something: sentences, and what "and", "และ" or "還有" joins. */
import { type PlainText, plainText } from "./plain-text.ts";

/** At least two parts, each long enough to ask something; none if the message is one question. */
export function partsOf(text: string): PlainText[] {
  const pieces = text
    .split(borders)
    .map((piece) => plainText(piece))
    .filter((piece) => lengthInWords(piece) > 0);
  const parts: PlainText[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    // A word or two belongs to what was said before: "ok, thanks".
    if (last !== undefined && (lengthInWords(piece) < least || lengthInWords(last) < least))
      parts[parts.length - 1] = `${last} ${piece}` as PlainText;
    else parts.push(piece);
  }
  return parts.length > 1 && parts.length <= most ? parts : [];
}

const least = 3;
const most = 5;

/** The length of a text in words; two characters of a script without spaces are about one. */
export function lengthInWords(text: string): number {
  const runs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/gu)?.length ?? 0;
  return runs / 2 + (text.match(/[\p{Script=Latin}\p{Script=Devanagari}\p{M}\p{N}']+/gu)?.length ?? 0);
}

const borders =
  /[.!?;,。！？；，、…\n]+|\s(?:and|also|plus|dan|trus|terus|serta|và|còn|va|con|at|tapos|tas|saka|aur|और|तथा)\s|(?:และ|แล้วก็|แล้ว(?=[^\s]{3})|กับ(?=ถ้า))|(?:另外|還有|还有|同埋|仲有|然後|然后|それと|そして|あと|그리고|그럼)/giu;
