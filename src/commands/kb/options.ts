/** The options of a verb, read strictly: what is not known is an error that says so. */
import { parseArgs } from "node:util";
import { type Language, languages, normalizeLanguage } from "../../../kb/index.ts";

/** The command was not understood; its message says what to write. */
export class UsageError extends Error {}

/** `--name value` options among `names`, switches without a value among `switches`, and the rest in order. */
export function readOptions(
  args: string[],
  names: readonly string[],
  switches: readonly string[] = [],
): { values: Partial<Record<string, string>>; on: ReadonlySet<string>; rest: string[] } {
  try {
    const options = Object.fromEntries([
      ...names.map((name) => [name, { type: "string" as const }]),
      ...switches.map((name) => [name, { type: "boolean" as const }]),
    ]);
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const written = Object.entries(values).filter((value): value is [string, string] => typeof value[1] === "string");
    const on = new Set(
      switches.filter((name) => Object.entries(values).some(([key, value]) => key === name && value === true)),
    );
    return { values: Object.fromEntries(written), on, rest: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The language that a tag means. Throws UsageError if we do not speak it. */
export function readLanguage(tag: string): Language {
  const language = normalizeLanguage(tag);
  if (language) return language;
  throw new UsageError(
    `"${tag}" is no language we speak; there are ${languages.join(", ")}, and their usual aliases such as zh-TW, zh-HK, fil.`,
  );
}
