/**
 * YAML text to plain data that remembers where each part stands. Every scalar is text exactly as typed ("1.50" keeps its
 * zero, "no" is a word): the failsafe schema. One document a file; aliases are followed, within reason.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { normalizeLocale } from "../language/language.ts";
import { type Problem, quote } from "./problem.ts";
import { explainErrors } from "./yaml-errors.ts";

export type Path = readonly PropertyKey[];

/** A document that YAML can read. */
export interface Source {
  key: string;
  data: unknown;
  /** A problem at the value (or the key, or the first occurrence of `text` in the value) that stands at the path. */
  problemAt(path: Path, message: string, place?: { key?: boolean; text?: string }): Problem;
}

/** The document's data, or why YAML cannot read it. Never throws. */
export function readYaml(key: string, text: string): { source: Source } | { problems: Problem[] } {
  const lines = new LineCounter();
  const problem = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { key, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  try {
    const document = parseDocument(text, {
      schema: "failsafe",
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      logLevel: "error",
    });
    if (document.errors.length > 0)
      return { problems: explainErrors(document.errors, text).map(({ offset, message }) => problem(offset, message)) };
    if (isEmpty(document.contents))
      return { problems: [problem(0, `The document ${quote(key)} is empty: write it, or delete the key.`)] };
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    return {
      source: {
        key,
        data,
        problemAt: (path, message, place) => problem(offsetOf(document, text, path, place), message),
      },
    };
  } catch (error) {
    // The parser's own limits: aliases without end or without anchor, nesting too deep for its stack.
    return {
      problems: [
        problem(
          0,
          `YAML cannot be read: ${quote(error instanceof Error ? error.message : "too deep")}. Write plain lists and maps.`,
        ),
      ],
    };
  }
}

function offsetOf(
  document: Document.Parsed,
  text: string,
  path: Path,
  place: { key?: boolean; text?: string } = {},
): number {
  let node: Node | null | undefined = document.contents;
  let keyNode: Node | undefined;
  let lastKnown = 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    lastKnown = keyNode?.range?.[0] ?? node?.range?.[0] ?? lastKnown;
    const found = child(node, step);
    // What is missing is reported where its parent begins.
    if (!found) return node?.range?.[0] ?? lastKnown;
    keyNode = found.key;
    node = found.value;
  }
  const keyStart = keyNode?.range?.[0];
  if (keyStart !== undefined && (place.key || isEmpty(node))) return keyStart;
  const [start, end] = node?.range ?? [keyStart ?? lastKnown, 0];
  const within = place.text === undefined ? -1 : text.slice(start, end).indexOf(place.text);
  return within < 0 ? start : start + within;
}

function child(node: unknown, step: PropertyKey): { key?: Node; value?: Node | null } | undefined {
  if (isSeq<Node>(node)) {
    const value = typeof step === "number" ? node.items[step] : undefined;
    return value ? { value } : undefined;
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  // Locales are known by any of their names: "zh-TW" stands where "zh-Hant-TW" is looked for.
  const find = (fits: (key: string) => boolean) =>
    node.items.find(({ key }) => isScalar(key) && fits(String(key.value)));
  const pair = find((key) => key === step) ?? find((key) => normalizeLocale(key) === step);
  return pair ? { key: pair.key, value: pair.value } : undefined;
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === "");
}
