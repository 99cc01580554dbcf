/**
 * The search libraries that a developer would pick instead of ours, as they come and with every advantage we found for them:
 * answers are indexed too, Intl.Segmenter finds the words of scripts that write no spaces, and words are matched by their
 * pieces of three letters, which serves both better than words.
 */
import { create, insert, search as searchOrama } from "@orama/orama";
import MiniSearch, { type SearchOptions } from "minisearch";
import { phrasingsOf } from "../../kb/documents/phrasings.ts";
import type { Release } from "../../kb/index.ts";

export interface Hit {
  entry: string;
  /** The library's own number: higher is better, and no more is known of it. */
  score: number;
}

/** The entries found, best first, each once. */
export type Search = (text: string) => Hit[];

export type Library = "MiniSearch" | "Orama";

export interface Peer {
  library: Library;
  /** In a few words, what it is given: a library has several and the best one counts. */
  setup: string;
  index(release: Release): Search;
}

/** Of a library's setups the best one on a set is what we compare with. */
export const peers: readonly Peer[] = [
  {
    library: "MiniSearch",
    setup: "as it comes, fuzzy and prefix",
    index: (release) => withMiniSearch(entriesOf(release), { fuzzy: 0.2, prefix: true }),
  },
  {
    library: "MiniSearch",
    setup: "words",
    index: (release) => withMiniSearch(entriesOf(release), {}, wordsOf),
  },
  {
    library: "MiniSearch",
    setup: "words, fuzzy and prefix",
    index: (release) =>
      withMiniSearch(entriesOf(release), { fuzzy: (term) => isLong(term) && 0.2, prefix: isLong }, wordsOf),
  },
  {
    library: "MiniSearch",
    setup: "words and their pieces",
    index: (release) => withMiniSearch(entriesOf(release), { bm25: { k: 1.2, b: 0.95, d: 0.1 } }, piecesOf),
  },
  { library: "Orama", setup: "as it comes", index: (release) => withOrama(entriesOf(release)) },
  { library: "Orama", setup: "pieces, by entry", index: (release) => withOrama(entriesOf(release), wholePiecesOf) },
  {
    library: "Orama",
    setup: "pieces, by phrasing",
    index: (release) => withOrama(phrasingsIn(release), wholePiecesOf),
  },
];

interface Document {
  entry: string;
  question: string;
  answer: string;
}

type Tokenize = (text: string) => string[];

function withMiniSearch(documents: readonly Document[], options: SearchOptions, tokenize?: Tokenize): Search {
  const index = new MiniSearch<Document & { id: number }>({
    fields: ["question", "answer"],
    storeFields: ["entry"],
    searchOptions: options,
    ...(tokenize ? { tokenize } : {}),
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  return (text) => eachOnce(index.search(text).map(({ entry, score }) => ({ entry: String(entry), score })));
}

function withOrama(documents: readonly Document[], tokenize?: Tokenize): Search {
  const database = create({
    schema: { entry: "string", question: "string", answer: "string" } as const,
    ...(tokenize
      ? { components: { tokenizer: { language: "english", normalizationCache: new Map(), tokenize } } }
      : { language: "english" }),
  });
  for (const document of documents) insert(database, document);
  return (term) => {
    const found = searchOrama(database, { term, properties: ["question", "answer"], limit: 60 });
    if (found instanceof Promise) throw new Error("Orama answers at once, unless it has hooks.");
    return eachOnce(found.hits.map(({ document, score }) => ({ entry: document.entry, score })));
  };
}

/** One document an entry, with all its languages. */
function entriesOf(release: Release): Document[] {
  return textsOf(release).map(({ entry, questions, answers }) => ({
    entry,
    question: questions.join("\n"),
    answer: answers.join("\n"),
  }));
}

/** One document a phrasing. */
function phrasingsIn(release: Release): Document[] {
  return textsOf(release).flatMap(({ entry, questions }) =>
    questions.map((question) => ({ entry, question, answer: "" })),
  );
}

function textsOf({ matcher, entries }: Release): { entry: string; questions: string[]; answers: string[] }[] {
  return matcher.entries.map(({ id }) => {
    const entry = entries.get(id);
    const phrasings = entry ? phrasingsOf(entry).map(({ phrasing }) => phrasing) : [];
    const questions = phrasings.flatMap(({ question, also }) => [question, ...also]);
    return { entry: id, questions, answers: phrasings.map(({ answer }) => answer) };
  });
}

function eachOnce(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function wordsOf(text: string): string[] {
  const segments = Array.from(segmenter.segment(text.normalize("NFKC").toLowerCase()));
  return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Words, and every three letters of a word that follow each other; its ends count as letters. */
function piecesOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const letters = ` ${word} `;
    return [word, ...Array.from({ length: letters.length - 2 }, (_, at) => `~${letters.slice(at, at + 3)}`)];
  });
}

/** Orama takes every term for the beginning of a word; a mark at the end of each makes it whole. */
function wholePiecesOf(text: string): string[] {
  return piecesOf(text).map((piece) => `${piece}\u0001`);
}

/** Short words are near everything: looser matching is for the longer ones. */
function isLong(term: string): boolean {
  return term.length > 3;
}
