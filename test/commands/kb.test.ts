/** `npm run kb`, as a merchant types it. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { smallShop } from "./kb-shop.ts";
import { command } from "./programs.ts";

const shop = smallShop();
afterAll(() => shop.remove());

describe("kb", () => {
  it.each([
    [["ask"], "Say what the customer writes"],
    [["ask", " ", "　\n"], "Say what the customer writes"],
    [["ask", "hello", "--market", "MARS"], 'no market "MARS"; there are HK'],
    [["ask", "hello", "--lang", "xx"], '"xx" is no language we speak; there are en, zh-Hans, zh-Hant-TW'],
    [["ask", "hello", "--lang", ""], '"" is no language we speak'],
    [["ask", "hello", "--loud", "yes"], "--loud"],
    [["check", "--json=yes"], "--json"],
    [["eval"], "--queries FILE.jsonl"],
    [["sing"], 'no verb "sing"'],
  ])("explains what is wrong with %j", async (args, message) => {
    const { stdout, stderr, code } = await command("kb", args);
    expect(stderr).toContain(message);
    expect(stderr).toContain("usage: npm run kb");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("kb check", () => {
  it("is content with the shop's own documents", async () => {
    const { code, stdout } = await command("kb", ["check"]);
    expect(stdout).toContain("All documents are sound");
    expect(code).toBe(0);
  });

  it("shows which topic each entry joins, and its languages", async () => {
    const { stdout } = await command("kb", ["check", "--kb", shop.path]);
    expect(stdout).toMatch(/^refunds +refund-time 0\.\d\d.* {2}en th$/m);
    expect(stdout).toMatch(/^sending-back +return-policy, given +en$/m);
    expect(stdout).toMatch(/^mural +own words only.* {2}en$/m);
    expect(stdout.trim().split("\n")).toHaveLength(6);
  });

  it("shows the same as JSON", async () => {
    const { stdout } = await command("kb", ["check", "--kb", shop.path, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      release: expect.stringMatching(/^[0-9a-f]{32}$/),
      entries: [
        {
          entry: "refunds",
          given: false,
          topics: [{ topic: "refund-time", share: expect.any(Number) }],
          languages: ["en", "th"],
        },
        { entry: "sending-back", given: true, topics: [{ topic: "return-policy", share: 1 }], near: null },
        { entry: "scissors" },
        { entry: "mural", given: false, topics: [] },
      ],
    });
  });

  it("names file, line and column of what is wrong", async () => {
    const broken = mkdtempSync(join(shop.path, "broken-"));
    mkdirSync(join(broken, "faq"));
    writeFileSync(join(broken, "faq/a.yaml"), "- id: a\n  locales:\n    en:\n      question: A?\n");
    const { code, stderr } = await command("kb", ["check", "--kb", broken]);
    expect(stderr).toMatch(/faq\/a\.yaml:\d+:\d+: .*answer/);
    expect(code).toBe(1);
  });
});
