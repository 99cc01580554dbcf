/**
 * Where a hash stands in a sorted list of hashes. The list is kept as its lower halves and how many keys share each upper
 * half: little more than two bytes a key, and a look-up reads two or three of them.
 */

export interface KeyIndex {
  /** How many keys have an upper half below this one; 65,537 numbers. */
  starts: Uint32Array;
  lowers: Uint16Array;
}

/** An index of the keys, which are in ascending order as unsigned numbers and differ from one another. */
export function indexKeys(sorted: Uint32Array): KeyIndex {
  const starts = new Uint32Array(0x10001);
  for (const key of sorted) starts[(key >>> 16) + 1] = (starts[(key >>> 16) + 1] ?? 0) + 1;
  for (let upper = 0; upper < 0x10000; upper += 1) starts[upper + 1] = (starts[upper + 1] ?? 0) + (starts[upper] ?? 0);
  return { starts, lowers: Uint16Array.from(sorted, (key) => key & 0xffff) };
}

/** The position of the key; -1 if it is not there. */
export function findKey({ starts, lowers }: KeyIndex, key: number): number {
  const upper = key >>> 16;
  const lower = key & 0xffff;
  const end = starts[upper + 1] ?? 0;
  for (let at = starts[upper] ?? 0; at < end; at += 1) {
    if (lowers[at] === lower) return at;
  }
  return -1;
}

/** What has to be kept of an index. */
export interface KeptKeys {
  /** How many keys share each upper half. */
  counts: Uint8Array;
  lowers: Uint16Array;
}

export function keepKeys({ starts, lowers }: KeyIndex): KeptKeys {
  return {
    counts: Uint8Array.from({ length: 0x10000 }, (_, upper) => (starts[upper + 1] ?? 0) - (starts[upper] ?? 0)),
    lowers,
  };
}

export function restoreKeys({ counts, lowers }: KeptKeys): KeyIndex {
  return { starts: startsOf(counts), lowers };
}

/** Where each of many lists begins when they stand one after another, and where the last one ends. */
export function startsOf(counts: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
  return starts;
}
