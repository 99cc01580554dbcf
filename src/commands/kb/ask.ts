/** `kb ask TEXT`: what the bot would do with a message, and why. */
import { answer } from "../../../kb/index.ts";
import { decideMessage } from "./decision.ts";
import { compileFolder } from "./documents.ts";
import { readOptions, UsageError } from "./options.ts";

export async function ask(args: string[]): Promise<number> {
  const { values, rest } = readOptions(args, ["kb", "lang", "market"]);
  const text = rest.join(" ");
  if (!text) throw new UsageError("Say what the customer writes: kb ask TEXT.");
  const release = await compileFolder(values.kb ?? "kb/content");
  if (!release) return 1;
  const market = values.market ?? release.shop.default_market;
  if (!(market in release.shop.markets))
    throw new UsageError(`There is no market "${market}"; there are ${Object.keys(release.shop.markets).join(", ")}.`);
  const { decision, entry, options, understanding, micros } = decideMessage(text, release, market, values.lang);
  const { language, mood, wantsHuman, greeting, ranked, details } = understanding;
  console.info(
    `language  ${language}\nmood      ${mood}${wantsHuman ? ", asks for a person" : ""}${greeting ? ", a greeting" : ""}`,
  );
  for (const { kind, value } of details) console.info(`detail    ${kind} ${value}`);
  for (const candidate of ranked) console.info(`${candidate.confidence.toFixed(2)}      ${candidate.entry}`);
  console.info(`decision  ${decision} ${entry ?? options.join(", ")} (${micros} µs)`);
  const found = decision === "answer" && entry ? answer(release, entry, { language, market }) : undefined;
  if (found) console.info(`\n${found.text}`);
  return 0;
}
