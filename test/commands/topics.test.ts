/** The texts that the model is learned from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { faultsOf } from "../../kb/learn/index.ts";

const folder = join(import.meta.dirname, "../../kb");
const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  /^(?:topics|lexicon|tempers)\/.*\.txt$/.test(path),
);
const files = new Map(texts.map((path) => [path, readFileSync(join(folder, path), "utf8")]));

it("topics, lexicon and tempers are complete in every language, in its script, and say nothing twice", () => {
  expect(faultsOf(files)).toEqual([]);
});

it("a fault is said with its place", () => {
  const path = "topics/th/returns.txt";
  const broken = new Map(files).set(path, `${files.get(path)}\n# return-policy\n退货怎么退\n# no-such-topic\nอะไร\n`);
  const line = broken.get(path)?.split("\n").indexOf("退货怎么退") ?? 0;
  expect(faultsOf(broken)).toEqual([
    expect.stringMatching(`kb/${path}:${line + 1}: .*another script`),
    expect.stringMatching(`kb/${path}:${line + 3}: "no-such-topic" is no topic`),
  ]);
});
