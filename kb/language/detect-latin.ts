/** English, Indonesian, Malay, Vietnamese, Filipino and romanized Hindi, by their common words and by Vietnamese letters. */
import type { Evidence } from "./detect.ts";
import { type Language, languages } from "./language.ts";
import { latinWords, loanwords } from "./words.ts";

/** The languages that a text in Latin letters can be in. */
export function detectLatin(text: string): Evidence {
  const scores = new Map<Language, number>();
  const add = (language: Language, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  const own = text.replace(courtesies, " ");
  let borrowed = own === text ? 0 : 2;
  for (const [index, typed] of (own.match(/[\p{Script=Latin}\p{M}'’]+/gu) ?? []).entries()) {
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

/** Said all over Asia, whatever is spoken. */
const courtesies = /\b(?:thank (?:you|u)|good (?:morning|afternoon|evening|night|day)|bye bye|see you)\b/giu;

/** Less than this is chance. */
const enough = 0.3;

function evidenceOf(word: string): [Language, number][] {
  const plain = withoutMarks(word);
  if (plain !== word && languagesOf(plain)?.includes("vi")) return [["vi", 1]];
  // "haiiii" is "hai", "belummm" is "belum".
  const found = languagesOf(word) ?? languagesOf(word.replace(/(.)\1+$/u, "$1"));
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

let filed: ReadonlyMap<string, readonly Language[]> | undefined;

/** The languages that have the word. */
function languagesOf(word: string): readonly Language[] | undefined {
  filed ??= fileByWord();
  return filed.get(word);
}

function fileByWord(): Map<string, readonly Language[]> {
  const byWord = new Map<string, readonly Language[]>();
  for (const [spoken, words] of latinWords) {
    for (const word of words.split(/\s+/).filter(Boolean))
      byWord.set(word, [...new Set([...(byWord.get(word) ?? []), ...spoken])]);
  }
  return byWord;
}
