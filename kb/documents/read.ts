/**
 * The merchant's documents as one knowledge base: each parsed and validated, then checked against one another. All problems
 * are found in one go. Documents without a shop get a neutral one, so that answers can be tried out by themselves.
 */
import type * as z from "zod";
import { checkEntries, checkMarkets, checkRelated, type Written } from "./check.ts";
import { explain } from "./explain.ts";
import { type Entry, faqSchema } from "./faq.ts";
import { neutralShop } from "./neutral-shop.ts";
import { type Problem, quote } from "./problem.ts";
import { type Shop, shopSchema } from "./shop.ts";
import { readYaml, type Source } from "./yaml.ts";

export interface KnowledgeBase {
  shop: Shop;
  entries: Entry[];
}

/** The documents' content, or everything that is wrong with them in order of key and line. */
export function readDocuments(
  documents: ReadonlyMap<string, string>,
): { knowledgeBase: KnowledgeBase } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const read = <Output>(key: string, text: string, schema: z.ZodType<Output>): Read<Output> | undefined => {
    const result = readDocument(key, text, schema);
    if ("value" in result) return result;
    problems.push(...result.problems);
    unread.add(key);
    return undefined;
  };
  let shop: Shop | undefined;
  const written: Written[] = [];
  for (const [key, text] of [...documents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (key === "shop") shop = read(key, text, shopSchema)?.value;
    else if (/^faq\/./.test(key)) written.push(...entriesOf(read(key, text, faqSchema)));
    else problems.push(wrongName(key));
  }
  shop ??= neutralShop(written.map(({ entry }) => entry));
  problems.push(...checkEntries(written));
  // What refers to a document that cannot be read is not wrong yet.
  if (!unread.has("shop")) problems.push(...checkMarkets(written, shop));
  if (![...unread].some((key) => key !== "shop")) problems.push(...checkRelated(written));
  if (problems.length > 0) return { problems: problems.sort(inOrder) };
  return { knowledgeBase: { shop, entries: written.map(({ entry }) => entry) } };
}

interface Read<Output> {
  value: Output;
  source: Source;
}

function readDocument<Output>(
  key: string,
  text: string,
  schema: z.ZodType<Output>,
): Read<Output> | { problems: Problem[] } {
  const yaml = readYaml(key, text);
  if ("problems" in yaml) return yaml;
  const { source } = yaml;
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return { value: result.data, source };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, source)) };
}

function entriesOf(faq: Read<Entry[]> | undefined): Written[] {
  if (!faq) return [];
  const { value, source } = faq;
  return value.map((entry, index) => ({
    entry,
    problemAt: (path, ...rest) => source.problemAt([index, ...path], ...rest),
  }));
}

function wrongName(key: string): Problem {
  return { key, line: 1, column: 1, message: `A document is called "shop" or "faq/NAME": rename ${quote(key)}.` };
}

function inOrder(a: Problem, b: Problem): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
