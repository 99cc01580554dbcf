/** What was heard in a text, in words that can be shown: its terms as a reader cuts them, and its concepts. */
import type { Evidence } from "../language/detect.ts";
import type { Language } from "../language/language.ts";
import { conceptsOf } from "./lexicon.ts";
import { languageBits, model } from "./model.ts";
import { plainText } from "./plain-text.ts";
import { stemOf, tokensOf } from "./tokens.ts";

/**
 * The words of a text as they are written, in order, each once. Scripts without spaces are cut by a dictionary, for the
 * reader alone: the classifiers see every short run of characters there.
 */
export function termsOf(text: string, language: Language): string[] {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text.normalize("NFKC"));
  return [...new Set([...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase()))];
}

/** Of the terms, those that the other text has as well, whatever their endings, marks and form of Chinese. */
export function sharedTerms(terms: readonly string[], other: readonly string[]): string[] {
  const stems = new Set(other.map(stemOfTerm));
  return terms.filter((term) => stems.has(stemOfTerm(term)));
}

/** The concepts that a text names, by their places in kb/lexicon/concepts.txt. */
export function conceptsIn(text: string, { candidates }: Pick<Evidence, "candidates">): number[] {
  return conceptsOf(tokensOf(plainText(text)), languageBits(candidates), model().lexicon);
}

function stemOfTerm(term: string): string {
  return stemOf(plainText(term).replaceAll("'", ""));
}
