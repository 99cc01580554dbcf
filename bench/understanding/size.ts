/**
 * What a large release costs: to compile, to keep, to read, to hold in memory.
 * Run by itself, `node --expose-gc size.ts SNAPSHOT`, it reads the snapshot in a fresh process and prints what that took.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, type Language, type Release, readSnapshot, understand, writeSnapshot } from "../../kb/index.ts";
import { inventedKnowledgeBase } from "./invented.ts";

export interface Size extends Reading {
  entries: number;
  languages: number;
  compileSeconds: number;
  snapshotMegabytes: number;
}

interface Reading {
  /** From the snapshot's bytes to the first message understood, in a process that has understood messages before. */
  readMillis: number;
  /** Held by the release once that message is understood; the model that all releases share is not counted. */
  heapMegabytes: number;
}

/** Measures a release of that many invented entries. */
export async function sizeOf(entries: number, languages: readonly Language[]): Promise<Size> {
  const { documents, messages } = inventedKnowledgeBase(entries, languages);
  const started = performance.now();
  const compiled = await compile(documents);
  const compileSeconds = (performance.now() - started) / 1000;
  if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems[0]));
  const snapshot = writeSnapshot(compiled.release);
  return {
    entries,
    languages: languages.length,
    compileSeconds,
    snapshotMegabytes: snapshot.length / 1e6,
    ...readInFreshProcess(snapshot, messages[0] ?? ""),
  };
}

function readInFreshProcess(snapshot: Uint8Array, message: string): Reading {
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-"));
  try {
    const file = join(folder, "snapshot");
    writeFileSync(file, snapshot);
    const printed = execFileSync(process.execPath, ["--expose-gc", import.meta.filename, file, message]);
    return JSON.parse(printed.toString()) as Reading;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readAlone(file: string, message: string): Promise<Reading> {
  await warmUp(message);
  const heldBefore = heldBytes();
  const { release, readMillis } = await timedRead(file, message);
  const heapMegabytes = (heldBytes() - heldBefore) / 1e6;
  // Asked once more, so that the release is held until here.
  ask(message, release);
  return { readMillis, heapMegabytes };
}

/** Holds on to the release alone: what it does not keep of the snapshot's bytes is not its cost. */
async function timedRead(file: string, message: string): Promise<{ release: Release; readMillis: number }> {
  const bytes = new Uint8Array(readFileSync(file)).buffer;
  const started = performance.now();
  const release = await readSnapshot(bytes);
  ask(message, release);
  return { release, readMillis: performance.now() - started };
}

/** Loads the model, which is shared, and what the platform loads when first used, with a release of one entry. */
async function warmUp(message: string): Promise<void> {
  const compiled = await compile(inventedKnowledgeBase(1, ["en"]).documents);
  if (!("release" in compiled)) throw new Error("One entry is a knowledge base.");
  const release = await readSnapshot(writeSnapshot(compiled.release).buffer);
  for (let round = 0; round < 100; round += 1) ask(message, release);
}

function ask(text: string, release: Release): void {
  const market = release.shop.default_market;
  understand({ text, market, hints: { market } }, release);
}

function heldBytes(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (process.argv[1] === import.meta.filename) {
  const [, , file = "", message = ""] = process.argv;
  console.info(JSON.stringify(await readAlone(file, message)));
}
