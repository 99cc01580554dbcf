/** The options of a verb, read strictly: what is not known is an error that says so. */
import { parseArgs } from "node:util";

/** The command was not understood; its message says what to write. */
export class UsageError extends Error {}

/** `--name value` options among `names`, and the rest in order. */
export function readOptions(
  args: string[],
  names: readonly string[],
): { values: Partial<Record<string, string>>; rest: string[] } {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values: values as Partial<Record<string, string>>, rest: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
