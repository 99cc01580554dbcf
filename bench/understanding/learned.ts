/** What the product has learned from, as it stands in kb/topics, kb/lexicon and kb/tempers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Phrasing, phrasingsIn, remarksIn } from "../../kb/learn/index.ts";

export function learnedFiles(): ReadonlyMap<string, string> {
  const folder = join(import.meta.dirname, "../../kb");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(?:topics|lexicon|tempers)\/.*\.txt$/.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

export function learnedPhrasings(): Phrasing[] {
  return phrasingsIn(learnedFiles());
}

/** Everything that the classifiers have seen. */
export function learnedTexts(): string[] {
  const files = learnedFiles();
  return [...phrasingsIn(files), ...remarksIn(files)].map(({ text }) => text);
}
