/** `npm run kb`, as a merchant types it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "./programs.ts";

const folder = mkdtempSync(join(tmpdir(), "frontdesk-kb-"));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(() => {
  mkdirSync(join(folder, "faq"));
  write(
    "faq/scissors.yaml",
    "- id: scissors\n  locales:\n    en:\n      question: Do you sell left-handed scissors?\n      also: [scissors for left-handers]\n      answer: Yes, in two sizes.\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("kb check", () => {
  it("is content with the shop's own documents", async () => {
    const { code, stdout } = await command("kb", ["check"]);
    expect(stdout).toContain("All documents are sound");
    expect(code).toBe(0);
  });

  it("names file, line and column of what is wrong", async () => {
    const broken = mkdtempSync(join(folder, "broken-"));
    mkdirSync(join(broken, "faq"));
    writeFileSync(join(broken, "faq/a.yaml"), "- id: a\n  locales:\n    en:\n      question: A?\n");
    const { code, stderr } = await command("kb", ["check", "--kb", broken]);
    expect(stderr).toMatch(/faq\/a\.yaml:\d+:\d+: .*answer/);
    expect(code).toBe(1);
  });
});

describe("kb ask", () => {
  it("tells language, entries and decision, and shows the answer", async () => {
    const { stdout, code } = await command("kb", ["ask", "ส่งของกี่วันถึงคะ", "--market", "TH"]);
    expect(stdout).toMatch(/language +th/);
    expect(stdout).toContain("decision  answer shipping-time");
    expect(stdout).toContain("Flash Express");
    expect(code).toBe(0);
  });

  it.each([[["ask"]], [["ask", "hello", "--market", "MARS"]], [["ask", "hello", "--loud", "yes"]], [["sing"]]])(
    "%j is explained",
    async (args) => {
      const { stderr, code } = await command("kb", args);
      expect(stderr).toContain("usage: npm run kb");
      expect(code).toBe(2);
    },
  );
});

describe("kb eval", () => {
  const queries = [
    { id: "q1", text: "do you have scissors for left-handers", lang: "en", expect: "scissors" },
    { id: "q2", text: "I want to talk to a human", expect: null },
    { id: "q3", text: "asdf qwer" },
  ];

  it("writes one decision a query, and a table of the rest", async () => {
    const file = write("queries.jsonl", queries.map((query) => JSON.stringify(query)).join("\n"));
    const out = join(folder, "out.jsonl");
    const { code, stderr } = await command("kb", ["eval", "--kb", folder, "--queries", file, "--out", out]);
    const decisions = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(decisions).toMatchObject([
      {
        id: "q1",
        decision: "answer",
        entry: "scissors",
        options: [],
        language: "en",
        mood: "calm",
        wants_human: false,
      },
      { id: "q2", decision: "handoff", entry: null, wants_human: true },
      { id: "q3", decision: "handoff", entry: null },
    ]);
    for (const { confidence, micros } of decisions) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(micros).toBeGreaterThanOrEqual(0);
    }
    expect(stderr).toContain("top-1 %");
    expect(code).toBe(0);
  });

  it("names the line that is no query", async () => {
    const file = write("broken.jsonl", '{"text":"a"}\n{"txt":"b"}\n');
    const { stderr, code } = await command("kb", ["eval", "--kb", folder, "--queries", file]);
    expect(stderr).toContain("broken.jsonl:2");
    expect(code).toBe(2);
  });
});
