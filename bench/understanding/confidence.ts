/**
 * `node bench/understanding/confidence.ts FOLDER`: fits the confidence anew to the messages of the sets in the folder. The
 * shop's messages count three times, those of shops that have just begun half. Prints the coefficients' file to keep.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { detectLanguage } from "../../kb/language/detect.ts";
import { measuresOf } from "../../kb/understand/confidence.ts";
import { featuresIn } from "../../kb/understand/model.ts";
import { plainText } from "../../kb/understand/plain-text.ts";
import { rank } from "../../kb/understand/rank.ts";
import { logisticFit, type Sample } from "./fit.ts";
import { begun, type MeasuredSet, measuredSets } from "./sets.ts";

const sets = await measuredSets(process.argv[2] ?? "");
const shop = sets.find(({ name }) => name === "shop");
const trade = sets.find(({ name }) => name === "driving-school");
if (!shop || !trade) throw new Error("Name the folder that holds the sets.");
const beginnings = await Promise.all([
  begun(shop, 1),
  begun(shop, 3),
  begun(shop, 8),
  begun(trade, 3),
  begun(trade, 8),
]);
const samples = [
  ...sets.flatMap((set) => samplesOf(set, set === shop ? 3 : 1)),
  ...beginnings.flatMap((set) => samplesOf(set, 0.5)),
];
const file = join(import.meta.dirname, "../../kb/understand/coefficients.ts");
const note = "/** Fitted by `node bench/understanding/confidence.ts FOLDER`, on development messages. */";
const values = logisticFit(samples).map((value) => value.toFixed(4));
writeFileSync(file, `${note}\nexport const coefficients: readonly number[] = [\n  ${values.join(", ")},\n];\n`);
console.info(`Written: ${file}. Format it with npm run format.`);

function samplesOf({ release, queries }: MeasuredSet, says: number): Sample[] {
  return queries.flatMap(({ text, expect }) => {
    const features = featuresIn(plainText(text), detectLanguage(text).candidates);
    const { matches, evidence } = rank(features, release.shop.default_market, release.matcher);
    const weight = (says * 800) / queries.length;
    const right = expect.includes(matches[0]?.entry ?? "");
    return evidence ? [{ measures: measuresOf(evidence), right, weight }] : [];
  });
}
