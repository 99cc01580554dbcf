/**
 * The entries of a release as bytes: deflated a few together, so that they are small and each is read without the others.
 * Read back when an answer is sent, not when the release is loaded.
 */
import { deflateSync, inflateSync } from "fflate";
import type { Entry } from "../documents/faq.ts";

export interface Texts {
  blocks: Uint8Array;
  /** Where each block ends. */
  ends: Uint32Array;
}

/** Entries in a block. */
const together = 8;

export function keepTexts(entries: readonly Entry[]): Texts {
  const blocks: Uint8Array[] = [];
  for (let from = 0; from < entries.length; from += together)
    blocks.push(deflateSync(new TextEncoder().encode(JSON.stringify(entries.slice(from, from + together)))));
  const joined = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  const ends = new Uint32Array(blocks.length);
  let end = 0;
  for (const [at, block] of blocks.entries()) {
    joined.set(block, end);
    end += block.length;
    ends[at] = end;
  }
  return { blocks: joined, ends };
}

/** Reads the entries by their position. The block read last is kept: an answer asks for its entry more than once. */
export function restoreTexts({ blocks, ends }: Texts): (position: number) => Entry | undefined {
  let last: { block: number; entries: Entry[] } | undefined;
  return (position) => {
    const block = Math.floor(position / together);
    if (last?.block !== block) {
      const bytes = inflateSync(blocks.subarray(ends[block - 1] ?? 0, ends[block]));
      last = { block, entries: JSON.parse(new TextDecoder().decode(bytes)) };
    }
    return last.entries[position % together];
  };
}
