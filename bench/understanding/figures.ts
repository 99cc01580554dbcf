/** Every figure of understanding: how well, how fast, how large; each beside the libraries' where they have one. */
import { join } from "node:path";
import { compile, type Release } from "../../kb/index.ts";
import { readDocuments } from "../../src/commands/kb/documents.ts";
import { type Accuracy, accuracyOn } from "./accuracy.ts";
import { checkedSets } from "./checked-sets.ts";
import { inventedKnowledgeBase } from "./invented.ts";
import type { MeasuredSet } from "./sets.ts";
import { type Size, sizeOf } from "./size.ts";
import { type Speed, speedOn } from "./speed.ts";

export interface UnderstandingFigures {
  sets: Accuracy[];
  speeds: Speed[];
  sizes: Size[];
}

/** Measures the sets of the folder and of the repository; "" for those of the repository alone. Takes some minutes. */
export async function measureUnderstanding(folder: string): Promise<UnderstandingFigures> {
  const sets = await checkedSets(folder);
  const measured = sets.map((set) => {
    console.error(`measuring ${set.name}`);
    return accuracyOn(set);
  });
  console.error("measuring time and size");
  return {
    sets: measured,
    speeds: await speedsOn(sets),
    sizes: [await sizeOf(1000, ["en", "zh-Hant-TW", "th", "id", "ja"])],
  };
}

/** The shop that we ship is asked what strangers ask the repository's own trades. */
async function speedsOn(sets: readonly MeasuredSet[]): Promise<Speed[]> {
  const trades = sets.filter(({ name }) => name === "driving-school" || name === "pet-hotel");
  const asked = trades.flatMap(({ queries }) => queries.map(({ text }) => text));
  const shop = await releaseOf(readDocuments(join(import.meta.dirname, "../../kb/content")));
  const invented = inventedKnowledgeBase(5000, ["en"]);
  return [
    speedOn("30 entries in 12 languages", 300, shop, asked),
    speedOn("5,000 entries in English", 1500, await releaseOf(invented.documents), invented.messages),
  ];
}

async function releaseOf(documents: ReadonlyMap<string, string>): Promise<Release> {
  const compiled = await compile(documents);
  if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems[0]));
  return compiled.release;
}
