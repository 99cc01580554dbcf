/** English, Indonesian, Malay, Vietnamese, Filipino and romanized Hindi, by their common words and by Vietnamese letters. */
import type { Evidence } from "./detect.ts";
import { type Language, languages } from "./language.ts";
import { latinWords, loanwords } from "./words.ts";

/** The languages that a text in Latin letters can be in. */
export function detectLatin(text: string): Evidence {
  const scores = new Map<Language, number>();
  const add = (language: Language, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  let borrowed = 0;
  for (const [index, typed] of (text.match(/[\p{Script=Latin}\p{M}'’]+/gu) ?? []).entries()) {
    const word = typed.toLowerCase().replaceAll("’", "'");
    // A capital within a sentence begins a name or a title, in whatever language that is.
    const trust = index > 0 && /^\p{Lu}\p{Ll}/u.test(typed) ? 0.3 : 1;
    if (vietnameseLetters.test(word)) add("vi", 3 * trust);
    if (loanwords.has(word)) borrowed += 1;
    else for (const [language, weight] of evidenceOf(word)) add(language, weight * trust);
  }
  const ranked = languages
    .filter((language) => scores.has(language))
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const best = scores.get(ranked[0] ?? "en") ?? 0;
  if (best < enough)
    return borrowed > 1 || best > 0
      ? { candidates: ranked.length > 0 ? ranked : ["en"], weak: true }
      : { candidates: [], weak: false };
  return { candidates: ranked.filter((language) => (scores.get(language) ?? 0) > best * 0.9), weak: false };
}

/** Less than this is chance. */
const enough = 0.3;

function evidenceOf(word: string): [Language, number][] {
  const plain = withoutMarks(word);
  if (plain !== word && languagesOf.get(plain)?.includes("vi")) return [["vi", 1]];
  // "haiiii" is "hai", "belummm" is "belum".
  const found = languagesOf.get(word) ?? languagesOf.get(word.replace(/(.)\1+$/u, "$1"));
  if (found) return found.map((language) => [language, 1 / found.length ** 1.5]);
  const ending = affixes.find(([pattern]) => pattern.test(word));
  return ending ? ending[1].map((language) => [language, 0.4]) : [];
}

/** Forms that grammar makes without end. */
const affixes: readonly [RegExp, readonly Language[]][] = [
  [/^(?:nag|mag|pag|nakaka|naka|makaka|pina|ipina|ipa|pinag)[a-z]{3,}$|^(?:na|pa|i)-[a-z]{3,}$/, ["tl"]],
  [/^[a-z]{3,}nya$/, ["id"]],
  [/^(?:mem|men|meng|peng|pem|ber|ter)[a-z]{4,}$|^[a-z]{3,}kan$/, ["id", "ms"]],
  [/^[a-z]{3,}(?:ing|tion|ly|ed|ment|ness|n't|'s)$/, ["en"]],
];

const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;

function withoutMarks(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

const languagesOf = new Map<string, Language[]>();
for (const [spoken, words] of latinWords) {
  for (const word of words.split(/\s+/).filter(Boolean))
    languagesOf.set(word, [...new Set([...(languagesOf.get(word) ?? []), ...spoken])]);
}
