/** `kb ask TEXT`: what the bot would do with a message, and why. */
import { compileFolder } from "./documents.ts";
import { readLanguage, readOptions, UsageError } from "./options.ts";
import { reportOn } from "./report.ts";
import { reportText } from "./report-text.ts";

export async function ask(args: string[]): Promise<number> {
  const { values, on, rest } = readOptions(args, ["kb", "lang", "market"], ["json"]);
  const text = rest.join(" ").trim();
  if (!text) throw new UsageError("Say what the customer writes: kb ask TEXT.");
  const language = values.lang === undefined ? undefined : readLanguage(values.lang);
  const release = await compileFolder(values.kb ?? "kb/content");
  if (!release) return 1;
  const { markets, default_market } = release.shop;
  const market = values.market ?? default_market;
  if (!Object.hasOwn(markets, market))
    throw new UsageError(`There is no market "${market}"; there are ${Object.keys(markets).join(", ")}.`);
  const report = reportOn(text, release, market, language);
  console.info(on.has("json") ? JSON.stringify(report) : reportText(report));
  return 0;
}
