/** What `kb eval` measured: a row for each language and one for all, over the queries that say what they expect. */
import type { TextDecision } from "./decision.ts";
import type { Query } from "./queries.ts";

export interface Measured {
  query: Pick<Query, "lang" | "expect">;
  decided: Pick<TextDecision, "decision" | "entry" | "options" | "micros"> & {
    understanding: Pick<TextDecision["understanding"], "ranked">;
  };
}

/** The table, under what its columns are called. */
export function tableOf(measured: readonly Measured[]): string {
  const counted = measured.filter(({ query }) => query.expect !== undefined);
  const byLanguage = Map.groupBy(counted, ({ query }) => query.lang ?? "?");
  const rows = [...byLanguage, ...(counted.length > 0 ? [["all", counted] as const] : [])];
  return [
    rowOf("language", columns),
    ...rows.map(([language, those]) => rowOf(language, valuesOf(those))),
    "top-1: of what has an answer, the best entry is the right one. right, offered, wrong, person: what the customer gets;",
    "a person is right where nothing answers. leaked: of that, what was answered. ECE: how far confidence is from truth.",
  ].join("\n");
}

const columns = ["n", "top-1 %", "right %", "offered %", "wrong %", "person %", "leaked %", "ECE", "median µs"];

function rowOf(name: string, values: readonly string[]): string {
  return name.padEnd(12) + values.map((value, at) => value.padStart(at === 0 ? 6 : 11)).join("");
}

function valuesOf(measured: readonly Measured[]): string[] {
  const share = (part: readonly unknown[], of = measured) =>
    of.length > 0 ? ((100 * part.length) / of.length).toFixed(1) : "-";
  const ends = (end: End) => measured.filter((one) => endOf(one) === end);
  const answerable = measured.filter(({ query }) => query.expect !== null);
  const first = answerable.filter(({ query, decided }) => query.expect === decided.understanding.ranked[0]?.entry);
  const beyond = measured.filter(({ query }) => query.expect === null);
  const answered = measured.filter(({ decided }) => decided.decision === "answer");
  return [
    String(measured.length),
    share(first, answerable),
    share(ends("right")),
    share(ends("offered")),
    share(ends("wrong")),
    share(ends("person")),
    share(
      beyond.filter(({ decided }) => decided.decision === "answer"),
      beyond,
    ),
    answered.length > 0 ? calibrationError(answered).toFixed(3) : "-",
    median(measured.map(({ decided }) => decided.micros)).toFixed(0),
  ];
}

type End = "right" | "offered" | "wrong" | "person";

/** What the customer gets. A person is right where nothing answers. */
function endOf({ query: { expect = null }, decided: { decision, entry, options } }: Measured): End {
  switch (decision) {
    case "answer":
      return entry === expect ? "right" : "wrong";
    case "clarify":
      return expect !== null && options.includes(expect) ? "offered" : "person";
    case "handoff":
      return expect === null || entry === expect ? "right" : "person";
    default:
      return decision satisfies never;
  }
}

/** The expected calibration error of the answers, in ten bins: 0 is what the best could do. */
function calibrationError(answers: readonly Measured[]): number {
  const bins = Map.groupBy(answers, ({ decided }) => Math.min(9, Math.floor(10 * confidenceOf(decided))));
  let error = 0;
  for (const bin of bins.values()) {
    const said = bin.reduce((sum, { decided }) => sum + confidenceOf(decided), 0);
    error += Math.abs(said - bin.filter((one) => endOf(one) === "right").length);
  }
  return error / answers.length;
}

function confidenceOf({ understanding }: Measured["decided"]): number {
  return understanding.ranked[0]?.confidence ?? 0;
}

function median(numbers: readonly number[]): number {
  const inOrder = numbers.toSorted((a, b) => a - b);
  const half = inOrder.length >> 1;
  const upper = inOrder[half] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[half - 1] ?? 0) + upper) / 2;
}
