/** The texts that are learned from, as they stand in kb/topics/LANGUAGE/GROUP.txt, kb/lexicon and kb/tempers. */
import { type Language, languages } from "../language/language.ts";
import type { Sense } from "../understand/lexicon.ts";
import { bitOf } from "../understand/model.ts";

/** Paths below kb/ and their texts: "topics/en/returns.txt", "lexicon/th.txt", "tempers/ja.txt". */
export type Files = ReadonlyMap<string, string>;

/** A message and what it is about; "none" is what belongs to no shop. */
export interface Phrasing {
  topic: string;
  language: Language;
  text: string;
  path: string;
  line: number;
}

/** A message and how it is meant. */
export interface Remark {
  heading: string;
  /** Asks for a person. */
  person: boolean;
  mood: "calm" | "upset" | "angry";
  language: Language;
  text: string;
  path: string;
  line: number;
}

/** What a concept is called in one language. */
export interface Naming {
  concept: string;
  words: string[];
  path: string;
  line: number;
}

export function phrasingsIn(files: Files): Phrasing[] {
  return languages.flatMap((language) =>
    pathsUnder(`topics/${language}/`, files).flatMap((path) => {
      let topic = "none";
      return linesOf(path, files).flatMap(({ text, line }) => {
        if (!text.startsWith("# ")) return [{ topic, language, text, path, line }];
        topic = text.slice(2).trim();
        return [];
      });
    }),
  );
}

export function remarksIn(files: Files): Remark[] {
  return languages.flatMap((language) => {
    const path = `tempers/${language}.txt`;
    let heading = "calm";
    return linesOf(path, files).flatMap(({ text, line }): Remark[] => {
      if (!text.startsWith("# ")) {
        const mood = heading.endsWith("angry") ? "angry" : heading.endsWith("upset") ? "upset" : "calm";
        return [{ heading, person: heading.startsWith("person"), mood, language, text, path, line }];
      }
      heading = text.slice(2).trim();
      return [];
    });
  });
}

/** The concepts in their order. */
export function conceptsIn(files: Files): Naming[] {
  return linesOf("lexicon/concepts.txt", files)
    .filter(({ text }) => !text.startsWith("##"))
    .map(({ text, line }) => naming(text, "lexicon/concepts.txt", line));
}

export function namingsIn(language: Language, files: Files): Naming[] {
  const path = `lexicon/${language}.txt`;
  return files.has(path) ? linesOf(path, files).map(({ text, line }) => naming(text, path, line)) : [];
}

export function sensesIn(files: Files): Sense[] {
  const positions = new Map(conceptsIn(files).map(({ concept }, position) => [concept, position]));
  return languages.flatMap((language) =>
    namingsIn(language, files).flatMap(({ concept, words }) => {
      const position = positions.get(concept);
      return position === undefined
        ? []
        : words.map((word) => ({ concept: position, language: bitOf(language), word }));
    }),
  );
}

function naming(text: string, path: string, line: number): Naming {
  const colon = text.indexOf(":");
  const words = text.slice(colon + 1).split(",");
  return { concept: text.slice(0, colon), words: words.map((word) => word.trim()).filter(Boolean), path, line };
}

function pathsUnder(folder: string, files: Files): string[] {
  return [...files.keys()].filter((path) => path.startsWith(folder)).sort();
}

function linesOf(path: string, files: Files): { text: string; line: number }[] {
  const lines = (files.get(path) ?? "").split("\n").map((text, index) => ({ text: text.trim(), line: index + 1 }));
  return lines.filter(({ text }) => text !== "");
}
