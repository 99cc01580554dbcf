/** From the merchant's documents to a release. */
import type { Problem } from "../documents/problem.ts";
import { buildIndex, passagesOf } from "../understand/match-index.ts";
import type { Release } from "./release.ts";

/** Compiles the documents ("shop", "faq/NAME" -> YAML text), or says everything that is wrong with them. Never rejects. */
export async function compile(
  documents: ReadonlyMap<string, string>,
): Promise<{ release: Release } | { problems: Problem[] }> {
  // Loaded when needed: who only answers never pays for the parser and the schemas.
  const { readDocuments } = await import("../documents/read.ts");
  const read = readDocuments(documents);
  if ("problems" in read) return read;
  const { shop, entries } = read.knowledgeBase;
  const id = await contentHash(documents);
  const matcher = { index: buildIndex(entries), entries, passages: passagesOf(entries) };
  return { release: { id, shop, entries: new Map(entries.map((entry) => [entry.id, entry])), matcher } };
}

/** 128 bits of the SHA-256 of the documents, in hexadecimal. */
async function contentHash(documents: ReadonlyMap<string, string>): Promise<string> {
  const inOrder = [...documents].sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(inOrder)));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
