/** The names of concepts, which only people need: the model knows them by their places in the list. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The names in the order of kb/lexicon/concepts.txt, as the model was learned from it. */
export function conceptNames(): string[] {
  return readFileSync(join(import.meta.dirname, "../../../kb/lexicon/concepts.txt"), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("##"))
    .map((line) => line.slice(0, line.indexOf(":")));
}
