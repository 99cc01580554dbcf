/**
 * `npm run bench:tempers [-- --fit]`: how well a wish for a person, disappointment and anger are heard, language by language,
 * on messages (wishes.LANGUAGE.jsonl) that nothing was learned from. `--fit` fits what the witnesses weigh: on the phrasings of
 * kb/tempers, each judged by classifiers of temper that learned from the other four fifths; the topics know their own.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, languages, understand } from "../../kb/index.ts";
import { detectLanguage } from "../../kb/language/detect.ts";
import {
  moodExamples,
  personExamples,
  phrasingsIn,
  remarksIn,
  temperExamples,
  temperTraining,
} from "../../kb/learn/index.ts";
import { predict } from "../../kb/understand/classifier.ts";
import { featuresIn, model } from "../../kb/understand/model.ts";
import { plainText } from "../../kb/understand/plain-text.ts";
import { measuresOfTemper } from "../../kb/understand/temper.ts";
import { train } from "../../kb/understand/train.ts";
import { copiesIn } from "./copies.ts";
import { logisticFit, type Sample } from "./fit.ts";
import { learnedFiles, learnedTexts } from "./learned.ts";

interface Wish {
  text: string;
  human: boolean;
  mood: "calm" | "upset" | "angry";
}

const folds = 5;
/** What a phrasing of a topic counts beside one of kb/tempers. */
const askedWeight = 0.25;
const files = learnedFiles();
const remarks = remarksIn(files);
if (process.argv.includes("--fit")) fitWeights();
else await measure();

async function measure(): Promise<void> {
  const compiled = await compile(new Map());
  if ("problems" in compiled) throw new Error("The empty knowledge base must compile.");
  const { release } = compiled;
  const rows = languages.flatMap((language) =>
    wishesIn(language).map((wish) => ({
      language,
      wish,
      heard: understand(
        { text: wish.text, market: release.shop.default_market, hints: { profile: language } },
        release,
      ),
    })),
  );
  const copies = copiesIn(
    rows.map(({ wish }) => wish.text),
    learnedTexts(),
  );
  for (const { message, phrasing } of copies) console.error(`copy: "${message}" is learned as "${phrasing}"`);
  if (copies.length > 0) process.exitCode = 1;
  const verdicts = {
    person: rows.map(({ language, wish, heard }) => ({ language, is: wish.human, found: heard.wantsHuman })),
    "angry or upset": rows.map(({ language, wish, heard }) => ({
      language,
      is: wish.mood !== "calm",
      found: heard.mood !== "calm",
    })),
    angry: rows.map(({ language, wish, heard }) => ({
      language,
      is: wish.mood === "angry",
      found: heard.mood === "angry",
    })),
  };
  console.info(
    `${"recall / precision, %".padEnd(24)}${Object.keys(verdicts)
      .map((name) => name.padStart(18))
      .join("")}`,
  );
  for (const name of ["all", ...languages]) {
    const cells = Object.values(verdicts).map((all) => {
      const those = all.filter(({ language }) => name === "all" || language === name);
      const both = those.filter(({ is, found }) => is && found).length;
      const share = (of: number) => ((100 * both) / Math.max(1, of)).toFixed(1);
      return `${share(those.filter(({ is }) => is).length)} / ${share(those.filter(({ found }) => found).length)}`;
    });
    console.info(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(18)).join("")}`);
  }
}

function fitWeights(): void {
  const examples = temperExamples(remarks, phrasingsIn(files), model().lexicon);
  const samples: Record<"person" | "upset" | "angry", Sample[]> = { person: [], upset: [], angry: [] };
  for (let fold = 0; fold < folds; fold += 1) {
    const others = examples.filter((_, at) => at % folds !== fold);
    const person = train(personExamples(others), 2, temperTraining);
    const mood = train(moodExamples(others), 3, temperTraining);
    for (const example of examples.filter((_, at) => at % folds === fold)) {
      const text = plainText(example.text);
      const features = featuresIn(text, detectLanguage(example.text).candidates);
      const { probabilities } = predict(features, model().classifier);
      const measures = measuresOfTemper(example.text, text, features, probabilities, { person, mood });
      const weight = example.remark ? 1 : askedWeight;
      const add = (kind: keyof typeof samples, right: boolean) =>
        samples[kind].push({ measures: measures[kind], right, weight });
      if (example.person !== undefined) add("person", example.person);
      if (example.mood === undefined) continue;
      add("upset", example.mood > 0);
      add("angry", example.mood === 2);
    }
  }
  const lines = Object.entries(samples).map(([kind, those]) => {
    const weights = logisticFit(those).map((value) => value.toFixed(4));
    return `export const ${kind}Weights: readonly number[] = [${weights.join(", ")}];`;
  });
  const file = join(import.meta.dirname, "../../kb/understand/temper-coefficients.ts");
  const note =
    "/** Fitted by `npm run bench:tempers -- --fit`, on phrasings that the classifiers of temper had not learned from. */";
  writeFileSync(file, `${[note, ...lines].join("\n")}\n`);
  console.info(`Written: ${file}.`);
}

function wishesIn(language: string): Wish[] {
  return readFileSync(join(import.meta.dirname, `wishes.${language}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Wish);
}
