import { describe, expect, it } from "vitest";
import { channels } from "../../channels/index.ts";
import { deskSettings, openChannel } from "../../src/config.ts";
import { ownOrigin, simulatorSettings } from "../../src/simulator/settings.ts";

const env = simulatorSettings("http://127.0.0.1:8787") as unknown as Env;

describe("the simulator's settings", () => {
  it.each([...channels.values()])("open $name", (kind) => {
    expect(openChannel(env, kind, "")).toHaveProperty("channel");
  });

  it("connect the desk", () => {
    expect(deskSettings(env)).toMatchObject({ connector: "webhook", url: "http://127.0.0.1:8787/simulator/desk" });
  });

  it.each([
    ["http://localhost:8787/simulator/state?after=1", "http://127.0.0.1:8787"],
    ["http://127.0.0.1:4000/", "http://127.0.0.1:4000"],
    ["https://frontdesk.test/x", "https://frontdesk.test"],
  ])("lead the worker from %s to itself at %s", (url, origin) => {
    expect(ownOrigin(url)).toBe(origin);
  });
});
