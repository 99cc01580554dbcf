/** `npm run kb -- eval`: what it writes, what it refuses, and what its table counts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Measured, tableOf } from "../../src/commands/kb/eval-table.ts";
import { smallShop } from "./kb-shop.ts";
import { command } from "./programs.ts";

const shop = smallShop();
afterAll(() => shop.remove());

const evaluate = (file: string, ...args: string[]) =>
  command("kb", ["eval", "--kb", shop.path, "--queries", file, ...args]);

describe("kb eval", () => {
  const queries = [
    { id: "q1", text: "do you have scissors for left-handers", lang: "en", expect: "scissors" },
    { id: "q2", text: "I want to talk to a human", lang: null, expect: null },
    { text: "asdf qwer" },
  ];
  const lines = queries.map((query) => JSON.stringify(query)).join("\r\n");

  it("writes one decision a query, and a table of the rest", async () => {
    const out = join(shop.path, "out.jsonl");
    const { code, stderr, stdout } = await evaluate(shop.write("queries.jsonl", `\uFEFF${lines}\n`), "--out", out);
    const decisions = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(decisions).toEqual([
      {
        id: "q1",
        decision: "answer",
        entry: "scissors",
        options: [],
        confidence: expect.any(Number),
        language: "en",
        mood: "calm",
        wants_human: false,
        micros: expect.any(Number),
      },
      expect.objectContaining({ id: "q2", decision: "handoff", entry: null, wants_human: true }),
      expect.objectContaining({ id: "3", decision: "handoff", entry: null }),
    ]);
    for (const { confidence, micros } of decisions) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(micros).toBeGreaterThanOrEqual(0);
    }
    expect(stderr).toMatch(/^all +2 +100\.0 +100\.0 +0\.0 +0\.0 +0\.0 +0\.0 +0\.\d{3} +\d+$/m);
    expect(stdout).toBe("");
    expect(code).toBe(0);
  });

  it("writes the decisions alone to standard output without a file", async () => {
    const { stdout } = await evaluate(shop.write("queries.jsonl", lines));
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["q1", "q2", "3"]);
  });

  it.each([
    ["no query", '{"text":"a"}\n{"txt":"b"}\n', "broken.jsonl:2: a query is"],
    ["no JSON", '{"text":"a"}\n\n{"text":\n', "broken.jsonl:3: a query is"],
    ["a language that is no text", '{"text":"a","lang":7}\n', "broken.jsonl:1: a query is"],
  ])("names the line that has %s", async (_, text, message) => {
    const { stderr, stdout, code } = await evaluate(shop.write("broken.jsonl", text));
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("goes on past an expected entry that there is not, and names the first line", async () => {
    const text = '{"text":"a"}\n{"text":"b","expect":"scisors"}';
    const { stderr, stdout, code } = await evaluate(shop.write("strange.jsonl", text));
    expect(stderr).toContain('2: "expect" names "scisors"');
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(code).toBe(0);
  });

  it("says that there is no such file", async () => {
    const { stderr, code } = await evaluate(join(shop.path, "nowhere.jsonl"));
    expect(stderr).toContain("There is no file");
    expect(code).toBe(2);
  });
});

describe("the table", () => {
  it("counts what customers get, what leaks, and how true confidence is", () => {
    const rows = rowsOf([
      measured("a", "answer", "a", 0.9, { micros: 100 }),
      measured("a", "answer", "b", 0.9, { micros: 300 }),
      measured("a", "clarify", null, 0.3, { micros: 200, options: ["b", "a"] }),
      measured("a", "handoff", null, 0.1, { micros: 400 }),
      measured(null, "handoff", null, 0, { lang: "th", micros: 900 }),
      measured(null, "answer", "a", 0.7, { lang: "th", micros: 100 }),
      measured(undefined, "answer", "a", 1, { lang: "ko", micros: 5 }),
    ]);
    const [n, first, right, offered, wrong, person, leaked, error, median] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    expect(rows.get("en")).toEqual(["4", "25.0", "25.0", "25.0", "25.0", "25.0", "-", "0.400", "250"]);
    expect(rows.get("th")).toEqual(["2", "-", "50.0", "0.0", "50.0", "0.0", "50.0", "0.700", "500"]);
    const all = rows.get("all") ?? [];
    expect([all[n], all[first], all[right], all[offered]]).toEqual(["6", "25.0", "33.3", "16.7"]);
    expect([all[wrong], all[person], all[leaked]]).toEqual(["33.3", "16.7", "50.0"]);
    expect([all[error], all[median]]).toEqual(["0.500", "250"]);
    expect(rows.has("ko")).toBe(false);
  });

  it("has no rows where nothing is expected", () => {
    expect(rowsOf([measured(undefined, "answer", "a", 1)]).size).toBe(0);
  });
});

/** The table's figures by what its rows are called. */
function rowsOf(all: readonly Measured[]): Map<string, string[]> {
  const lines = tableOf(all).split("\n").slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [name = "", ...figures] = line.split(/ +/);
      return figures.length === 9 && /^\d+$/.test(figures[0] ?? "") ? [[name, figures]] : [];
    }),
  );
}

function measured(
  expect: string | null | undefined,
  decision: Measured["decided"]["decision"],
  entry: string | null,
  confidence: number,
  { lang = "en", micros = 100, options = [] as string[] } = {},
): Measured {
  const ranked = entry === null ? [] : [{ entry, confidence }];
  return {
    query: { lang, ...(expect === undefined ? {} : { expect }) },
    decided: { decision, entry, options, micros, understanding: { ranked } },
  };
}
