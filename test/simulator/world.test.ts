import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openWorld } from "../../src/simulator/world.ts";

const origin = "http://127.0.0.1:8787";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T09:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a simulated world", () => {
  it("begins with people whom no earlier world had", () => {
    const ids = () =>
      openWorld(origin)
        .view(0)
        .phones.flatMap(({ customers }) => customers.flatMap((person) => [person.id, person.phone, person.scopedId]));
    const earlier = new Set(ids().filter((id) => id !== undefined));
    vi.advanceTimersByTime(1000);
    expect(ids().filter((id) => earlier.has(id ?? ""))).toEqual([]);
  });

  it("logs a call to a silent platform at once, and lets the caller wait longer than it will", async () => {
    const world = openWorld(origin);
    world.setTrouble("telegram", "silent");
    const call = new Request(`${origin}/simulator/platforms/telegram/bot1:token/sendMessage`, {
      method: "POST",
      body: '{"text":"hi"}',
    });
    const answered = vi.fn();
    const answering = world.answer("telegram", call, "/bot1:token/sendMessage").then(answered);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(answered).not.toHaveBeenCalled();
    expect(world.view(0).wire).toMatchObject([{ path: "/sendMessage", status: 0, body: { text: "hi" } }]);
    await vi.advanceTimersByTimeAsync(10_000);
    await answering;
    expect(answered).toHaveBeenCalledWith(expect.objectContaining({ status: 504 }));
  });
});
