/** `npm run model`: learns what the product knows of topics and concepts, unless that was learned from these very files. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const generated = join(root, "kb/understand/generated/model.ts");
const texts = readFiles(["topics", "lexicon", "tempers"], /\.txt$/);
const code = readFiles(
  ["topics", "learn", "language", "understand"],
  /^(?:topics|learn|classifier.*|features|han|hash|key-index|language|learn|lexicon|files|pack|plain-text|spelling|temper|tempers|tokens|train)\.ts$/,
);
const hash = createHash("sha256");
for (const [path, text] of [...texts, ...code]) hash.update(path).update("\0").update(text).update("\0");
const id = hash.digest("hex").slice(0, 16);
const firstLine = `export const learnedFrom = "${id}";`;

if (!existsSync(generated) || !readFileSync(generated, "utf8").startsWith(firstLine)) {
  mkdirSync(dirname(generated), { recursive: true });
  // What learns stands beside what reads, which imports this file: it has to be there.
  if (!existsSync(generated)) writeFileSync(generated, moduleOf('export const learnedFrom = "";', new Uint8Array()));
  const { learn } = await import("../../kb/learn/index.ts");
  const started = performance.now();
  const { bytes, phrasings, words } = learn(id, texts);
  writeFileSync(generated, moduleOf(firstLine, bytes));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(
    `Learned ${phrasings} phrasings and ${words} words in ${seconds} s: ${Math.round(bytes.length / 1024)} KiB.`,
  );
}

/** Deflated: a worker is measured by its compressed size, and base64 of plain numbers compresses badly. */
function moduleOf(first: string, bytes: Uint8Array): string {
  const packed = deflateRawSync(bytes, { level: 9 }).toString("base64");
  return `${first}\nexport const size = ${bytes.length};\nexport const packed =\n  "${packed}";\n`;
}

/** The files of these folders of kb/ by their paths in it, in order. */
function readFiles(folders: readonly string[], name: RegExp): Map<string, string> {
  const files = new Map<string, string>();
  const read = (folder: string) => {
    const entries = readdirSync(join(root, "kb", folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== "generated") read(path);
      else if (name.test(entry.name)) files.set(path, readFileSync(join(root, "kb", path), "utf8"));
    }
  };
  for (const folder of folders) read(folder);
  return files;
}
