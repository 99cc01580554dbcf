/**
 * A release as one JSON text, index included, so that reading it is cheap. Made and read by ourselves alone: reading trusts
 * what it finds, except that an index of another format is built anew.
 */
import type { Entry } from "../documents/faq.ts";
import type { Shop } from "../documents/shop.ts";
import { buildIndex, type MatchIndex, passagesOf } from "../understand/match-index.ts";
import type { Release } from "./release.ts";

/** Goes up with every change to features or index. */
const indexFormat = 1;

interface Snapshot {
  id: string;
  shop: Shop;
  entries: Entry[];
  indexFormat: number;
  /** Typed arrays as base64 of their little-endian bytes. */
  index: Record<keyof MatchIndex, string>;
}

/** The release as text. */
export function writeSnapshot({ id, shop, matcher: { entries, index } }: Release): string {
  const { vocabulary, spread, starts, passages, shares } = index;
  const snapshot: Snapshot = {
    id,
    shop,
    entries: [...entries],
    indexFormat,
    index: {
      vocabulary: pack(vocabulary),
      spread: pack(spread),
      starts: pack(starts),
      passages: pack(passages),
      shares: pack(shares),
    },
  };
  return JSON.stringify(snapshot);
}

/** The release that `writeSnapshot` wrote. Throws on anything else. */
export function readSnapshot(text: string): Release {
  const { id, shop, entries, indexFormat: format, index }: Snapshot = JSON.parse(text);
  if (!id || !Array.isArray(entries)) throw new Error("This is no snapshot of a release: publish the documents again.");
  const matcher = {
    index: format === indexFormat ? unpackIndex(index) : buildIndex(entries),
    entries,
    passages: passagesOf(entries),
  };
  return { id, shop, entries: new Map(entries.map((entry) => [entry.id, entry])), matcher };
}

function unpackIndex(index: Snapshot["index"]): MatchIndex {
  const postings = unpack(index.passages);
  const shares = new Uint8Array(unpack(index.shares));
  return {
    vocabulary: new Uint32Array(unpack(index.vocabulary)),
    spread: new Uint16Array(unpack(index.spread)),
    starts: new Uint32Array(unpack(index.starts)),
    passages: postings.byteLength > shares.length * 2 ? new Uint32Array(postings) : new Uint16Array(postings),
    shares,
  };
}

function pack({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array | Uint8Array): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const pieces: string[] = [];
  // An argument list has its limits.
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(""));
}

function unpack(base64: string): ArrayBuffer {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}
