/** Order numbers by their form: the shop's own patterns, and what most shops print. */
import type { Detail, DetailOptions } from "./detail.ts";

/**
 * What fits the shop's own patterns, in capitals. A dash of the pattern may be missing or typed as a space; the value has it.
 */
export function findShopOrderNumbers(text: string, { orderNumbers }: DetailOptions): Detail[] {
  const details: Detail[] = [];
  for (const pattern of orderNumbers.map(lenient)) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (match[0] && details.every((other) => end <= other.start || other.end <= match.index))
        details.push({ kind: "order_number", value: withDashes(match), start: match.index, end });
    }
  }
  return details;
}

/**
 * Capitals with many digits: SG-10423, ORD12345. Where the shop has patterns of its own, only prefixes that mean an order.
 */
export function findPrefixedOrderNumbers(text: string, { orderNumbers }: DetailOptions): Detail[] {
  const details: Detail[] = [];
  for (const { 0: value, index: start } of text.matchAll(prefixed)) {
    if (orderNumbers.length === 0 || /^(?:ORD|ORDER|INV|TXN)/i.test(value))
      details.push({ kind: "order_number", value: value.toUpperCase(), start, end: start + value.length });
  }
  return details;
}

/** Without a dash the letters must be capitals: users are often called abc12345. */
const prefixed =
  /(?<![A-Za-z0-9_@#/.+-])(?:[A-Za-z]{2,6}-\d{5,12}|[A-Z]{2,6}\d{5,12}|[A-Za-z]{2,6}-\d{2,8}-\d{3,8})(?![A-Za-z0-9_]|-[A-Za-z0-9]|\.\d)/g;

/** The pattern at word borders, in which every dash outside of a class is optional and known by a group's name. */
function lenient(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  let dashes = 0;
  // Another group would change what a \1 of the pattern means.
  const hasReferences = /\\[1-9]/.test(source);
  // Between digits without end an optional dash takes for ever; between digits alone it makes any phone an order.
  const isLoose = /[+*]|\{\d*,\}/.test(source) || !/[A-Za-z]/.test(source.replace(/\\[a-zA-Z]/g, ""));
  const written = source.replace(/\\[^-]|\[(?:\\.|[^\]\\])*\]|\\?-(?![?*+{])/g, (part) => {
    return part.endsWith("-") && !hasReferences && !isLoose ? `(?<dash${dashes++}>[- ]?)` : part;
  });
  const pattern = new RegExp(`(?<![A-Za-z0-9_])(?:${written})(?![A-Za-z0-9_])`, "dgi");
  if (patterns.size >= 100) patterns.clear();
  patterns.set(source, pattern);
  return pattern;
}

function withDashes(match: RegExpExecArray): string {
  const places = Object.entries(match.indices?.groups ?? {})
    .filter(([name, place]) => place && name.startsWith("dash"))
    .map(([, [start, end]]) => [start - match.index, end - match.index] as const)
    .sort(([a], [b]) => b - a);
  const typed = match[0];
  return places.reduce((value, [start, end]) => `${value.slice(0, start)}-${value.slice(end)}`, typed).toUpperCase();
}

/** Shops' patterns, ready to use. */
const patterns = new Map<string, RegExp>();
