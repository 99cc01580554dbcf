/** `kb eval`: one decision a query, and a table of how many were right. */
import { readFileSync, writeFileSync } from "node:fs";
import { decideMessage, type TextDecision } from "./decision.ts";
import { compileFolder } from "./documents.ts";
import { readOptions, UsageError } from "./options.ts";

interface Query {
  id?: string;
  text: string;
  lang?: string;
  market?: string;
  expect?: string | null;
}

export async function evaluate(args: string[]): Promise<number> {
  const { values } = readOptions(args, ["kb", "queries", "out"]);
  if (!values.queries) throw new UsageError("Name the messages: --queries FILE.jsonl.");
  const queries = readQueries(values.queries);
  const release = await compileFolder(values.kb ?? "kb/content");
  if (!release) return 1;
  const decisions = queries.map((query) =>
    decideMessage(query.text, release, query.market ?? release.shop.default_market, query.lang),
  );
  const lines = decisions.map((decision, index) =>
    JSON.stringify(resultLine(queries[index]?.id ?? String(index + 1), decision)),
  );
  if (values.out) writeFileSync(values.out, `${lines.join("\n")}\n`);
  else console.info(lines.join("\n"));
  console.error(table(queries, decisions));
  return 0;
}

function resultLine(id: string, { decision, entry, options, understanding, micros }: TextDecision): object {
  const { ranked, language, mood, wantsHuman } = understanding;
  return {
    id,
    decision,
    entry,
    options,
    confidence: ranked[0]?.confidence ?? 0,
    language,
    mood,
    wants_human: wantsHuman,
    micros,
  };
}

function readQueries(file: string): Query[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        const query = JSON.parse(line) as Query;
        if (typeof query.text === "string") return [query];
      } catch {
        // Told below, together with a line that is JSON but no query.
      }
      throw new UsageError(`${file}:${index + 1}: a query is {"id", "text", "lang"?, "market"?, "expect"?}.`);
    });
}

/** Percent of the queries that say what they expect, by language. A person is right where nothing answers. */
function table(queries: readonly Query[], decisions: readonly TextDecision[]): string {
  const rows = new Map<
    string,
    { n: number; first: number; right: number; offered: number; wrong: number; person: number }
  >();
  for (const [index, query] of queries.entries()) {
    const decision = decisions[index];
    if (query.expect === undefined || !decision) continue;
    for (const name of [query.lang ?? "?", "all"]) {
      const row = rows.get(name) ?? { n: 0, first: 0, right: 0, offered: 0, wrong: 0, person: 0 };
      rows.set(name, row);
      row.n += 1;
      if (query.expect !== null && decision.understanding.ranked[0]?.entry === query.expect) row.first += 1;
      if (decision.decision === "answer") row[decision.entry === query.expect ? "right" : "wrong"] += 1;
      else if (decision.decision === "clarify")
        row[query.expect !== null && decision.options.includes(query.expect) ? "offered" : "person"] += 1;
      else if (query.expect === null || decision.entry === query.expect) row.right += 1;
      else row.person += 1;
    }
  }
  const percent = (part: number, of: number) => `${Math.round((100 * part) / of)}`.padStart(8);
  const lines = [...rows].map(
    ([name, row]) =>
      name.padEnd(12) +
      String(row.n).padStart(6) +
      [row.first, row.right, row.offered, row.wrong, row.person].map((part) => percent(part, row.n)).join(""),
  );
  return [
    `${"language".padEnd(12)}${["n", "top-1 %", "right %", "offered", "wrong %", "person"].map((name, i) => name.padStart(i ? 8 : 6)).join("")}`,
    ...lines,
  ].join("\n");
}
