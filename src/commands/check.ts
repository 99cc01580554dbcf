/** `npm run check`: generated types, types, lint and format and import borders, dead exports, and a dry deployment with its size. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { run } from "./run.ts";

/** What the free plan of Workers takes. */
const maxBundleBytes = 3_000_000;

const steps: [name: string, program: string, args: string[]][] = [
  ["generated Env", "wrangler", ["types", "--check", "--strict-vars", "false", "--include-runtime", "false"]],
  ["types of the worker", "tsc", ["-p", "tsconfig.json"]],
  ["types of the tests", "tsc", ["-p", "tsconfig.test.json"]],
  ["types of the commands", "tsc", ["-p", "tsconfig.node.json"]],
  ["types of the simulator's page", "tsc", ["-p", "tsconfig.browser.json"]],
  ["lint, format, import borders", "biome", ["check", "--error-on-warnings", "."]],
  ["dead exports", "knip", []],
];

for (const [name, program, args] of steps) {
  console.info(`check: ${name}`);
  if ((await run(program, args)) !== 0) process.exit(1);
}
const outdir = mkdtempSync(join(tmpdir(), "frontdesk-"));
const metafile = join(outdir, "meta.json");
try {
  console.info("check: deployment (dry run)");
  if ((await run("wrangler", ["deploy", "--dry-run", "--minify", "--outdir", outdir, "--metafile", metafile])) !== 0)
    process.exit(1);
  const modules = readdirSync(outdir).filter((name) => name.endsWith(".js"));
  const bytes = modules.reduce((sum, name) => sum + gzipSync(readFileSync(join(outdir, name))).byteLength, 0);
  console.info(`check: the worker is ${Math.round(bytes / 1000)} kB gzipped (at most ${maxBundleBytes / 1000})`);
  if (bytes > maxBundleBytes) process.exit(1);
  const sources = Object.keys((JSON.parse(readFileSync(metafile, "utf8")) as { inputs: object }).inputs);
  if (!sources.includes("src/app.ts") || sources.some((path) => path.startsWith("src/simulator/"))) {
    console.error("check: the simulator must not be part of a deployment");
    process.exit(1);
  }
} finally {
  rmSync(outdir, { recursive: true });
}
