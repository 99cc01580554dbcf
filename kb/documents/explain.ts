/** Zod's issues as problems in the merchant's own terms: the place, the text there, what to write instead. */
import type * as z from "zod";
import { type Problem, quote, suggest } from "./problem.ts";
import type { Source } from "./yaml.ts";

/** One or more problems for one issue. */
export function explain(issue: z.core.$ZodIssue, source: Source): Problem[] {
  const { path } = issue;
  const name = nameOf(path);
  const one = (message: string, key = false): Problem[] => [source.problemAt(path, message, { key })];
  if (issue.input === null)
    return one(`${name} has no value: write one. A text with a comma in it needs "quotes" between braces.`, true);
  switch (issue.code) {
    case "unrecognized_keys": {
      const allowed = issue.message.split(",");
      return issue.keys.map((key) =>
        source.problemAt([...path, key], `Unknown key ${quote(key)}: ${suggest(key, allowed)}`, { key: true }),
      );
    }
    case "invalid_type":
      if (issue.input === undefined) return one(`${name} is missing: add it.`);
      if (issue.input === "")
        return one(`${name} is empty: write ${kinds[issue.expected] ?? issue.expected} after it.`);
      return one(`${name} is ${describe(issue.input)}: write ${kinds[issue.expected] ?? issue.expected}.`);
    case "invalid_value":
      return one(`${name} is ${describe(issue.input)}: ${suggest(String(issue.input), issue.values.map(String))}`);
    case "too_small":
      return one(`${name} is empty: write ${issue.origin === "string" ? "a text" : "at least one"}.`);
    case "invalid_key":
      return one(`${name} cannot stand here: ${issue.issues[0]?.message ?? "write another name."}`, true);
    case "invalid_union":
      return one(`${name} is ${describe(issue.input)}: write a text, or a map from language to text.`);
    case "custom":
      return one(issue.message, issue.params?.at === "key");
    default:
      return one(`${name} is ${describe(issue.input)}: ${issue.message}`);
  }
}

const kinds: Partial<Record<string, string>> = {
  string: "a text",
  array: "a list (- one, - two)",
  object: "keys and values",
  record: "keys and values",
};

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return "The document";
  return typeof last === "number" ? `Item ${last + 1}` : quote(String(last));
}

function describe(input: unknown): string {
  if (typeof input === "string") return quote(input);
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" && input !== null ? "a map of keys" : quote(String(input));
}
