/** The sets to measure with, once it is sure that nothing was learned from their messages. */
import { copiesIn } from "./copies.ts";
import { learnedTexts } from "./learned.ts";
import { type MeasuredSet, measuredSets } from "./sets.ts";

/** Throws if a message, or a near copy of one, is among what was learned from: see `measuredSets` for the folder. */
export async function checkedSets(folder: string): Promise<MeasuredSet[]> {
  const sets = await measuredSets(folder);
  const messages = sets.flatMap(({ queries }) => queries.map(({ text }) => text));
  const learned = learnedTexts();
  const copies = copiesIn(messages, learned).map(({ message, phrasing }) => `"${message}" is learned as "${phrasing}"`);
  if (copies.length > 0) throw new Error(`What is learned cannot be measured:\n${copies.slice(0, 20).join("\n")}`);
  return sets;
}
