/** What the product has learned from, as it stands in kb/topics. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Phrasing, phrasingsIn } from "../../kb/learn/files.ts";

export function learnedPhrasings(): Phrasing[] {
  const folder = join(import.meta.dirname, "../../kb/topics");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".txt"));
  return phrasingsIn(new Map(paths.map((path) => [`topics/${path}`, readFileSync(join(folder, path), "utf8")])));
}
