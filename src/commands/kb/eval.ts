/** `kb eval`: one decision a query, and a table of how many were right. */
import { writeFileSync } from "node:fs";
import { decideMessage, type TextDecision } from "./decision.ts";
import { compileFolder } from "./documents.ts";
import { tableOf } from "./eval-table.ts";
import { readOptions, UsageError } from "./options.ts";
import { readQueries, strangeExpectations } from "./queries.ts";

export async function evaluate(args: string[]): Promise<number> {
  const { values } = readOptions(args, ["kb", "queries", "out"]);
  if (!values.queries) throw new UsageError("Name the messages: --queries FILE.jsonl.");
  const queries = readQueries(values.queries);
  const release = await compileFolder(values.kb ?? "kb/content");
  if (!release) return 1;
  const strange = strangeExpectations(queries, release, values.queries);
  if (strange) console.error(strange);
  const measured = queries.map((query) => ({
    query,
    decided: decideMessage(query.text, release, query.market ?? release.shop.default_market, query.lang ?? undefined),
  }));
  const lines = measured.map(({ query, decided }) => JSON.stringify(resultLine(query.id, decided)));
  if (values.out) writeFileSync(values.out, `${lines.join("\n")}\n`);
  else console.info(lines.join("\n"));
  console.error(tableOf(measured));
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
