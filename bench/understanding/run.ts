/**
 * `npm run bench:understanding [-- FOLDER [--fit]]`: how well messages are understood, set by set, by the worker's own code.
 * The folder holds further sets; without it only those beside this file are measured.
 * First looks for copies of the messages among what was learned from. `--fit` fits the confidence anew, counting the shop's
 * messages three times.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { understand } from "../../kb/index.ts";
import { detectLanguage } from "../../kb/language/detect.ts";
import { measuresOf } from "../../kb/understand/confidence.ts";
import { featuresIn } from "../../kb/understand/model.ts";
import { plainText } from "../../kb/understand/plain-text.ts";
import { rank } from "../../kb/understand/rank.ts";
import { decideText } from "../../src/conversation/decide.ts";
import { copiesIn } from "./copies.ts";
import { logisticFit, type Sample } from "./fit.ts";
import { type MeasuredSet, measuredSets } from "./sets.ts";

const [folder = "", option] = process.argv.slice(2);
const root = join(import.meta.dirname, "../..");
const sets = await measuredSets(folder);
const copies = copiesIn(
  sets.flatMap(({ queries }) => queries.map(({ text }) => text)),
  learnedTexts(),
);
for (const { message, phrasing } of copies.slice(0, 20))
  console.error(`copy: "${message}" is learned as "${phrasing}"`);
if (copies.length > 0) process.exit(1);

if (option === "--fit") {
  const coefficients = logisticFit(sets.flatMap(samplesOf)).map((value) => Number(value.toFixed(4)));
  const file = join(root, "kb/understand/coefficients.ts");
  const note = "/** Fitted by `npm run bench:understanding -- FOLDER --fit`, on development messages. */";
  writeFileSync(file, `${note}\nexport const coefficients: readonly number[] = [\n  ${coefficients.join(", ")},\n];\n`);
  console.info(`Written: ${file}`);
} else {
  console.info(row("set", ["top-1", "right", "tap", "wrong", "person's", "error of", "median"]));
  console.info(row("", ["%", "%", "%", "% of all", "answered %", "confidence", "µs"]));
  for (const set of sets) console.info(measured(set));
}

function measured({ name, release, queries }: MeasuredSet): string {
  let [first, right, tap, wrong, leaked] = [0, 0, 0, 0, 0];
  const times: number[] = [];
  const answers: { confidence: number; right: boolean }[] = [];
  for (const { text, lang, expect } of queries) {
    const started = performance.now();
    const hints = { market: release.shop.default_market, profile: lang };
    const understanding = understand({ text, market: release.shop.default_market, hints }, release);
    const decision = decideText(understanding, 0, () => false);
    times.push((performance.now() - started) * 1000);
    const best = understanding.ranked[0];
    if (best && expect.includes(best.entry)) first += 1;
    const entry =
      decision.do === "answer" ? decision.entries[0] : decision.do === "handoff" ? decision.entry : undefined;
    if (entry !== undefined) {
      const isRight = expect.includes(entry);
      if (isRight) right += 1;
      else wrong += 1;
      if (expect.length === 0) leaked += 1;
      answers.push({ confidence: best?.confidence ?? 0, right: isRight });
    } else if (decision.do === "clarify" && decision.entries.some((offered) => expect.includes(offered))) tap += 1;
  }
  const answerable = queries.filter(({ expect }) => expect.length > 0).length;
  const percent = (part: number, of: number) => ((100 * part) / Math.max(1, of)).toFixed(1);
  return row(name, [
    percent(first, answerable),
    percent(right, answerable),
    percent(tap, answerable),
    percent(wrong, queries.length),
    percent(leaked, queries.length - answerable),
    calibrationError(answers).toFixed(3),
    (times.sort((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(0),
  ]);
}

/** Expected calibration error of the answers given, in ten bins. */
function calibrationError(answers: readonly { confidence: number; right: boolean }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inBin = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const said = inBin.reduce((sum, { confidence }) => sum + confidence, 0);
    error += Math.abs(said - inBin.filter(({ right }) => right).length);
  }
  return error / Math.max(1, answers.length);
}

function samplesOf({ name, release, queries }: MeasuredSet): Sample[] {
  return queries.flatMap(({ text, expect }) => {
    const features = featuresIn(plainText(text), detectLanguage(text).candidates);
    const { matches, evidence } = rank(features, release.shop.default_market, release.matcher);
    const weight = ((name === "shop" ? 3 : 1) * 800) / queries.length;
    const right = expect.includes(matches[0]?.entry ?? "");
    return evidence ? [{ measures: measuresOf(evidence), right, weight }] : [];
  });
}

function learnedTexts(): string[] {
  const paths = readdirSync(join(root, "kb/topics"), { recursive: true, encoding: "utf8" });
  const texts = paths
    .filter((path) => path.endsWith(".txt"))
    .map((path) => readFileSync(join(root, "kb/topics", path), "utf8"));
  return texts.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "" && !line.startsWith("# "));
}

function row(name: string, values: readonly string[]): string {
  return name.padEnd(34) + values.map((value) => value.padStart(11)).join("");
}
