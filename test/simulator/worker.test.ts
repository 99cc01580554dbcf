import { createExecutionContext } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as deployed from "../../src/index.ts";
import * as development from "../../src/simulator/worker.ts";

function ask(path: string): Response | Promise<Response> {
  return development.default.fetch(new Request(`http://127.0.0.1:8787${path}`), env, createExecutionContext());
}

describe("the worker of npm start", () => {
  it("keeps the same objects and the same clock as the deployed one", () => {
    const { default: _, ...objects } = deployed;
    expect(development).toMatchObject(objects);
    expect(development.default.scheduled).toBe(deployed.default.scheduled);
  });

  it("has the simulator, which the deployed one has not", async () => {
    expect((await ask("/simulator/state")).status).toBe(200);
    expect((await exports.default.fetch("https://frontdesk.test/simulator/state")).status).toBe(404);
  });

  it("answers every other route as the deployed one", async () => {
    expect(await (await ask("/")).text()).toBe(await (await exports.default.fetch("https://frontdesk.test/")).text());
    expect((await ask("/webhooks/nowhere")).status).toBe(404);
  });
});
