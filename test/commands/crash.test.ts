/** The worker's process killed while it works: whatever was accepted is answered after the restart, once. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fakeLine } from "../../src/simulator/platforms/line.ts";
import { freePort, serve } from "./programs.ts";

const customers = Array.from({ length: 12 }, (_, index) => ({
  id: `U${String(index).padStart(32, "0")}`,
  name: `Customer ${index}`,
}));
const state = mkdtempSync(join(tmpdir(), "frontdesk-crash-"));
const line = fakeLine({ CHANNEL_SECRET: "channel-secret", CHANNEL_ACCESS_TOKEN: "channel-token" });
let platform: { url: string; stop(): void };
let worker: ChildProcess | undefined;

beforeAll(async () => {
  platform = await serve(async (request) => {
    const { pathname, search } = new URL(request.url);
    const response = await line.handle(request, pathname + search);
    // LINE has taken the message; its answer comes late enough to be missed by a process that dies.
    await pause(150);
    return response;
  });
});
afterAll(() => {
  kill();
  platform.stop();
  rmSync(state, { recursive: true, force: true });
});

describe("the worker", () => {
  it("killed while it answers, answers everything it had accepted after the restart, each once", async () => {
    const port = await freePort();
    await startWorker(port);
    const url = `http://127.0.0.1:${port}/webhooks/line`;
    const accepted = await Promise.all(
      customers.map(async (person, index) => {
        await pause(index * 40);
        const request = await line.act(person, { kind: "text", text: "How long does shipping take?" }, url);
        const response = await fetch(request).catch(() => undefined);
        if (index === customers.length / 2) kill();
        return response?.status === 200;
      }),
    );
    expect(accepted.filter(Boolean).length).toBeGreaterThan(2);
    const answers = (index: number) =>
      line.screen(customers[index]?.id ?? "").bubbles.filter(({ from }) => from === "shop").length;
    await startWorker(port);
    for (let second = 0; second < 60; second += 1) {
      if (accepted.every((isAccepted, index) => !isAccepted || answers(index) > 0)) break;
      await pause(1000);
    }
    await pause(2000);
    for (const [index, isAccepted] of accepted.entries()) if (isAccepted) expect(answers(index)).toBe(1);
  });
});

async function startWorker(port: number): Promise<void> {
  const vars = {
    LINE_CHANNEL_SECRET: "channel-secret",
    LINE_CHANNEL_ACCESS_TOKEN: "channel-token",
    LINE_API_BASE: platform.url,
    LINE_DATA_API_BASE: platform.url,
  };
  const flags = [
    "--port",
    String(port),
    "--inspector-port",
    "0",
    "--persist-to",
    state,
    "--show-interactive-dev-session",
    "false",
  ];
  const settings = Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  worker = spawn(process.execPath, ["src/commands/dev.ts", ...flags, ...settings], { stdio: "ignore", detached: true });
  for (let quarter = 0; quarter < 240; quarter += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await pause(250);
  }
  throw new Error("The worker did not start.");
}

/** The whole family of processes, without a chance to tidy up. */
function kill(): void {
  if (worker?.pid !== undefined && worker.exitCode === null && worker.signalCode === null)
    process.kill(-worker.pid, "SIGKILL");
  worker = undefined;
}
