/** Builds a worker as a deployment would and runs it in workerd itself: no proxy, storage on disk, on a free port of 127.0.0.1. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface WorkerSource {
  /** wrangler.toml of the worker. */
  config: string;
  /** Durable Object bindings: name of the binding to name of the class. */
  objects: Record<string, string>;
  vars?: Record<string, string>;
  /** What KV holds at first, where the worker has a KV. */
  documents?: Record<string, string>;
}

export interface RunningWorker {
  url: string;
  /** Bytes of the bundle, gzipped. */
  bundleBytes: number;
  /** From starting the process to its first answer. */
  startMs: number;
  stop(): void;
}

export interface BuiltWorker {
  folder: string;
  bundleBytes: number;
}

export function build({ config }: WorkerSource): BuiltWorker {
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-bench-"));
  const built = spawnSync(
    "node_modules/.bin/wrangler",
    ["deploy", "--dry-run", "--minify", "--config", config, "--outdir", folder],
    { encoding: "utf8" },
  );
  if (built.status !== 0) throw new Error(`The worker of ${config} does not build:\n${built.stderr}${built.stdout}`);
  const main = readdirSync(folder).find((name) => name.endsWith(".js"));
  if (!main) throw new Error(`The build of ${config} left no script.`);
  const script = readFileSync(join(folder, main));
  writeFileSync(join(folder, "main.mjs"), script);
  return { folder, bundleBytes: gzipSync(script).byteLength };
}

/** Starts the worker with empty storage. `path` is asked until it answers. */
export async function start(
  source: WorkerSource,
  { folder, bundleBytes }: BuiltWorker,
  path: string,
): Promise<RunningWorker> {
  const port = await freePort();
  const disk = join(folder, `disk-${port}`);
  mkdirSync(disk);
  const file = join(folder, `config-${port}.capnp`);
  writeFileSync(file, configuration(source, port, disk));
  writeFileSync(join(folder, "kv.mjs"), readFileSync("bench/kv.js"));
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn("node_modules/.bin/workerd", ["serve", file], { stdio: ["ignore", "ignore", "inherit"] });
  await answers(`${url}${path}`, child);
  return {
    url,
    bundleBytes,
    startMs: performance.now() - started,
    stop() {
      child.kill();
      rmSync(disk, { recursive: true, force: true });
    },
  };
}

function configuration({ objects, vars = {}, documents }: WorkerSource, port: number, disk: string): string {
  const bindings = [
    ...Object.entries(objects).map(
      ([name, className]) => `(name = "${name}", durableObjectNamespace = "${className}")`,
    ),
    ...Object.entries(vars).map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`),
    ...(documents ? ['(name = "KB", kvNamespace = "kv")'] : []),
  ];
  const namespaces = Object.values(objects).map(
    (name) => `(className = "${name}", uniqueKey = "${name}", enableSql = true)`,
  );
  const kv = `(name = "kv", worker = (modules = [(name = "kv", esModule = embed "kv.mjs")], compatibilityDate = "2026-11-01",
      bindings = [(name = "DOCUMENTS", text = ${JSON.stringify(JSON.stringify(documents ?? {}))})])),`;
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "main", esModule = embed "main.mjs")],
      compatibilityDate = "2026-11-01",
      bindings = [${bindings.join(", ")}],
      durableObjectNamespaces = [${namespaces.join(", ")}],
      durableObjectStorage = (localDisk = "disk"),
    )),
    ${documents ? kv : ""}
    (name = "disk", disk = (path = "${disk}", writable = true)),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  throw new Error("workerd ended before it answered.");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("There is no free port.")),
      );
    });
  });
}
