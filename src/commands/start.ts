/**
 * `npm start`: everything on this machine, offline. Puts kb/content into local KV, runs the worker with the simulator in front of
 * it, says where to look when it answers, and ends with Ctrl-C. `--port N` and `--persist-to DIR` as for wrangler.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { devNull } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { simulatorSettings } from "../simulator/settings.ts";

const wrangler = "node_modules/wrangler/bin/wrangler.js";
const host = "127.0.0.1";
const patienceSeconds = 90;

process.exitCode = await start();

/** Resolves with the exit code, when the worker has ended. */
async function start(): Promise<number> {
  const options = readOptions();
  if (typeof options === "string") return refuse(options);
  const { port, persistTo } = options;
  if (!existsSync(wrangler)) return refuse("The dependencies are not here. Run `npm ci` first.");
  if (!(await isFree(port)))
    return refuse(`Port ${port} is taken. Stop what listens there, or run \`npm start -- --port ${port + 1}\`.`);
  // Only now, because it needs the dependencies.
  const { seedLocal } = await import("./seed.ts");
  const changed = await seedLocal({ ...(persistTo === undefined ? {} : { persistTo }), onlyIfEmpty: false });
  if (changed > 0) console.info(`Knowledge base: ${changed} documents from kb/content.`);
  return serve(port, persistTo);
}

function readOptions(): { port: number; persistTo: string | undefined } | string {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "8787" }, "persist-to": { type: "string" } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      return `--port takes a number from 1 to 65535, not "${values.port}".`;
    return { port, persistTo: values["persist-to"] };
  } catch (error) {
    return `${error instanceof Error ? error.message : error} Use --port N and --persist-to DIR.`;
  }
}

async function serve(port: number, persistTo: string | undefined): Promise<number> {
  const worker = spawn(process.execPath, [wrangler, ...wranglerFlags(port, persistTo)], {
    stdio: ["ignore", "pipe", "pipe"],
    // Offline: nothing is reported, and nobody is asked where this machine stands.
    env: { ...process.env, NO_COLOR: "1", WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
  });
  const unshown = showLogs(worker);
  const ended = new Promise<void>((resolve) => {
    worker.on("exit", () => resolve());
  });
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      isStopping = true;
      worker.kill("SIGTERM");
    });
  }
  const isUp = await Promise.race([ended.then(() => false), answers(`http://${host}:${port}/healthz`)]);
  if (isUp && !isStopping) {
    console.info(`Simulator: http://localhost:${port}/simulator`);
    console.info("Stop with Ctrl-C.");
  }
  if (!isUp) worker.kill("SIGTERM");
  await ended;
  if (isStopping) return 0;
  console.error(unshown.join("\n"));
  return refuse(isUp ? "The worker has stopped." : "The worker did not start.");
}

function wranglerFlags(port: number, persistTo: string | undefined): string[] {
  const settings = { FRONTDESK_DEVELOPMENT: "1", ...simulatorSettings(`http://${host}:${port}`) };
  return [
    ...["dev", "src/simulator/worker.ts", "--assets", "src/simulator/assets"],
    ...["--ip", host, "--port", String(port), "--inspector-port", "0"],
    ...(persistTo === undefined ? [] : ["--persist-to", persistTo]),
    // The simulator's settings alone: a developer's real tokens in .dev.vars stay out of it.
    ...["--env-file", devNull, "--show-interactive-dev-session", "false"],
    ...Object.entries(settings).flatMap(([name, value]) => ["--var", `${name}:${value}`]),
  ];
}

/** Shows what the worker logs and what wrangler calls an error, without wrangler's frame; the last lines of the rest come back, for when it fails. */
function showLogs(worker: ChildProcess): string[] {
  const unshown: string[] = [];
  let errorLines = 0;
  for (const stream of [worker.stdout, worker.stderr]) {
    let rest = "";
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines.map(stripVTControlCharacters)) {
        const log = /\{"event":.*\}/.exec(line)?.[0];
        // What follows an error says where it is.
        if (!log && /\[ERROR\]|\[wrangler:error\]/.test(line)) errorLines = 8;
        if (log || errorLines > 0) console.info(log ?? line);
        else unshown.push(line);
        errorLines -= 1;
      }
      unshown.splice(0, unshown.length - 40);
    });
  }
  return unshown;
}

async function answers(url: string): Promise<boolean> {
  for (let second = 0; second < patienceSeconds * 4; second += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await pause(250);
  }
  return false;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}
