/** The messages to measure with: a file of JSON, one a line, read strictly, so that no typing error counts as a wrong answer. */
import { readFileSync, statSync } from "node:fs";
import type { Release } from "../../../kb/index.ts";
import { UsageError } from "./options.ts";

export interface Query {
  id: string;
  text: string;
  /** BCP-47, as a customer's profile has it. */
  lang?: string | null;
  market?: string | null;
  /** The entry that answers it, null for none; not measured without it. */
  expect?: string | null;
  /** Where it stands in the file, from 1. */
  line: number;
}

/** The queries of the file. Throws UsageError that names the line which is none. */
export function readQueries(file: string): Query[] {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`There is no file "${file}".`);
  return readFileSync(file, "utf8")
    .split("\n")
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== "")
    .map(({ text, line }, index): Query => {
      const written = parse(text);
      if (!isQuery(written))
        throw new UsageError(`${file}:${line}: a query is {"id", "text", "lang"?, "market"?, "expect"?}.`);
      return { ...written, id: String(written.id ?? index + 1), line };
    });
}

/** The lines whose `expect` names no entry of the release, told in a sentence; undefined if there are none. */
export function strangeExpectations(queries: readonly Query[], release: Release, file: string): string | undefined {
  const strange = queries.filter(({ expect }) => typeof expect === "string" && !release.entries.has(expect));
  const [first] = strange;
  if (!first) return undefined;
  return `${file}:${first.line}: "expect" names "${first.expect}", and there is no such entry; write null for none. ${strange.length} such in all, counted as answerable.`;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isQuery(written: unknown): written is Omit<Query, "id" | "line"> & { id?: string | number } {
  if (typeof written !== "object" || written === null || !("text" in written)) return false;
  const { text, ...rest } = written as Record<string, unknown>;
  const isName = (value: unknown) => value === undefined || value === null || typeof value === "string";
  return typeof text === "string" && isName(rest.lang) && isName(rest.market) && isName(rest.expect);
}
