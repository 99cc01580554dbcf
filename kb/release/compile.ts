/** From the merchant's documents to a release. */
import type { Problem } from "../documents/problem.ts";
import { buildMatcher } from "../understand/matcher.ts";
import { model } from "../understand/model.ts";
import { type Release, releaseFormat } from "./release.ts";

/** Compiles the documents ("shop", "faq/NAME" -> YAML text), or says everything that is wrong with them. Never rejects. */
export async function compile(
  documents: ReadonlyMap<string, string>,
): Promise<{ release: Release } | { problems: Problem[] }> {
  const id = await releaseId(documents);
  if (last?.id === id) return { release: last };
  // Loaded when needed: who only answers never pays for the parser and the schemas.
  const { readDocuments } = await import("../documents/read.ts");
  const read = readDocuments(documents);
  if ("problems" in read) return read;
  const { shop, entries } = read.knowledgeBase;
  last = { id, shop, entries: new Map(entries.map((entry) => [entry.id, entry])), matcher: buildMatcher(entries) };
  return { release: last };
}

/** Whoever compiles the same documents again gets the same release: learning takes its time. */
let last: Release | undefined;

/**
 * The id of the release that these documents make: 128 bits of a SHA-256, in hexadecimal. Other documents have another one,
 * and so has another version of this code that would make something else of them.
 */
export async function releaseId(documents: ReadonlyMap<string, string>): Promise<string> {
  const inOrder = [...documents].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify([releaseFormat, model().id, inOrder]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
