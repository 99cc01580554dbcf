import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Finding } from "../../../channels/channel.ts";
import { openShop, type Shop, settings, webhookUrl } from "./shop.ts";

let shop: Shop;

beforeEach(() => {
  shop = openShop();
  vi.useFakeTimers({ now: shop.clock.now, toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function isHealthy(findings: readonly Finding[]): boolean {
  return findings.every(({ state }) => state === "ok");
}

const open = (overrides: Partial<typeof settings>) => {
  vi.restoreAllMocks();
  shop = openShop(overrides);
  return shop.channel;
};

describe("checking a WhatsApp account", () => {
  beforeEach(() => {
    shop.meta.account.isSubscribed = true;
    shop.meta.account.callbacks = { application: webhookUrl };
  });

  it("finds nothing wrong where nothing is", async () => {
    const findings = await shop.channel.check(webhookUrl);
    expect(findings).toEqual([
      { state: "ok", subject: "access token", detail: "Valid, and never expires." },
      { state: "ok", subject: "app 330440550660770", detail: "APP_SECRET is its secret." },
      { state: "ok", subject: "webhook fields", detail: "Subscribed to all that matter." },
      { state: "ok", subject: "business account 102030405060708", detail: "Subscribed to the app." },
      { state: "ok", subject: "number +6531580000", detail: "Delivers here." },
      { state: "ok", subject: "webhook URL", detail: "Answers Meta's handshake." },
    ]);
    expect(shop.meta.calls.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each<[string, (shop: Shop) => void, string, Finding["state"], RegExp]>([
    [
      "a token that was revoked",
      ({ meta }) => {
        meta.account.isTokenValid = false;
      },
      "access token",
      "error",
      /Make a new one/,
    ],
    [
      "a token without a permission",
      ({ meta }) => {
        meta.account.scopes = ["whatsapp_business_messaging"];
      },
      "access token",
      "error",
      /lacks whatsapp_business_management/,
    ],
    [
      "a token that expires soon",
      ({ meta, clock }) => {
        meta.account.tokenExpiresAt = clock.now / 1000 + 86_400;
      },
      "access token",
      "warning",
      /expires on 2026-11-21/,
    ],
    [
      "a token without an account",
      ({ meta }) => {
        meta.account.grantedAccounts = [];
      },
      "business account",
      "error",
      /Assign the WhatsApp account/,
    ],
    [
      "an app that gets no messages",
      ({ meta }) => {
        meta.account.fields = ["account_update"];
      },
      "webhook fields",
      "error",
      /No message arrives.*messages/,
    ],
    [
      "an app that misses news",
      ({ meta }) => {
        meta.account.fields = ["messages"];
      },
      "webhook fields",
      "warning",
      /user_id_update/,
    ],
    [
      "an account that is not subscribed",
      ({ meta }) => {
        meta.account.isSubscribed = false;
      },
      "business account 102030405060708",
      "error",
      /Run connect/,
    ],
    [
      "a number that delivers elsewhere",
      ({ meta }) => {
        meta.account.callbacks = { application: "https://old.example/" };
      },
      "number +6531580000",
      "error",
      /elsewhere. Run connect/,
    ],
    [
      "a number that delivers nowhere",
      ({ meta }) => {
        meta.account.callbacks = {};
      },
      "number +6531580000",
      "error",
      /nowhere. Run connect/,
    ],
    [
      "a number with an override of its own",
      ({ meta }) => {
        meta.account.callbacks.phone_number = "https://old.example/";
      },
      "number +6531580000",
      "error",
      /Remove that override/,
    ],
    [
      "a number that is cut off",
      ({ meta }) => {
        meta.account.numberStatus = "BANNED";
      },
      "number +6531580000",
      "error",
      /It is BANNED/,
    ],
    [
      "a number that customers report",
      ({ meta }) => {
        meta.account.qualityRating = "RED";
      },
      "number +6531580000",
      "warning",
      /quality is low/,
    ],
  ])("names %s, and the remedy", async (_, spoil, subject, state, detail) => {
    spoil(shop);
    const troubles = (await shop.channel.check(webhookUrl)).filter((finding) => finding.state !== "ok");
    expect(troubles).toContainEqual({ state, subject, detail: expect.stringMatching(detail) });
  });

  it("takes an account's own callback before the app's", async () => {
    shop.meta.account.callbacks = { application: "https://old.example/", whatsapp_business_account: webhookUrl };
    expect(isHealthy(await shop.channel.check(webhookUrl))).toBe(true);
  });

  it("names a token that Meta does not take, and still tries the webhook", async () => {
    const findings = await open({ ACCESS_TOKEN: "EAAwrong" }).check(webhookUrl);
    expect(findings.map(({ subject, state }) => [subject, state])).toEqual([
      ["access token", "error"],
      ["webhook URL", "ok"],
    ]);
    expect(JSON.stringify(findings)).not.toContain("EAA");
  });

  it("names a wrong app secret, and takes either while one replaces the other", async () => {
    const wrong = await open({ APP_SECRET: "not-the-apps" }).check(webhookUrl);
    expect(wrong).toContainEqual(expect.objectContaining({ state: "error", subject: "app 330440550660770" }));
    const both = await open({ APP_SECRET: `not-the-apps ${settings.APP_SECRET}` }).check(webhookUrl);
    expect(both).toContainEqual(expect.objectContaining({ state: "ok", subject: "app 330440550660770" }));
  });

  it("names a webhook that is not there, not encrypted, or not ours", async () => {
    const last = async (url: string) => (await shop.channel.check(url)).at(-1);
    expect(await last("https://nobody.example/hook")).toMatchObject({
      state: "error",
      detail: expect.stringMatching(/does not answer\./),
    });
    expect(await last("http://shop.example/hook")).toMatchObject({
      state: "error",
      detail: expect.stringMatching(/https/),
    });
    const channel = open({});
    const elsewhere = openShop({ VERIFY_TOKEN: "another" });
    expect((await channel.check(webhookUrl)).at(-1)).toMatchObject({
      state: "error",
      detail: expect.stringMatching(/HTTP 403/),
    });
    expect(elsewhere.strays).toEqual([]);
  });

  it.each([
    ["the challenge in quotes", (challenge: string) => JSON.stringify(challenge)],
    ["a page of its own", () => "<html>Welcome</html>"],
  ])("names a webhook that answers with %s", async (_, body) => {
    const toMeta = vi.mocked(fetch).getMockImplementation();
    vi.mocked(fetch).mockImplementation(async (input, init) => {
      const url = new URL(new Request(input).url);
      if (url.origin !== new URL(webhookUrl).origin) return toMeta?.(input, init) ?? new Response();
      return new Response(body(url.searchParams.get("hub.challenge") ?? ""));
    });
    expect((await shop.channel.check(webhookUrl)).at(-1)).toMatchObject({
      state: "error",
      detail: expect.stringMatching(/HTTP 200/),
    });
  });

  it("cannot be done while Meta is in trouble", async () => {
    shop.meta.trouble = "failing";
    await expect(shop.channel.check(webhookUrl)).rejects.toMatchObject({ code: "unavailable" });
  });

  it("leaves no token in Meta's log of calls", async () => {
    await shop.channel.check(webhookUrl);
    expect(JSON.stringify(shop.meta.calls)).not.toContain(settings.ACCESS_TOKEN);
  });
});

describe("connecting a WhatsApp account", () => {
  it("points every business account here, so that a check finds nothing", async () => {
    expect(isHealthy(await shop.channel.check(webhookUrl))).toBe(false);
    expect(await shop.channel.connect(webhookUrl)).toEqual([
      { state: "ok", subject: "business account 102030405060708", detail: "Subscribed to the app, and delivers here." },
    ]);
    expect(shop.meta.account.callbacks.whatsapp_business_account).toBe(webhookUrl);
    expect(isHealthy(await shop.channel.check(webhookUrl))).toBe(true);
  });

  it("says what is left for a person", async () => {
    shop.meta.account.fields = [];
    shop.meta.account.callbacks.phone_number = "https://old.example/";
    const findings = await shop.channel.connect(webhookUrl);
    expect(findings.map(({ subject, state }) => [subject, state])).toEqual([
      ["webhook fields", "error"],
      ["business account 102030405060708", "ok"],
      ["number +6531580000", "error"],
    ]);
  });

  it("says when Meta calls the webhook in vain", async () => {
    const findings = await open({ VERIFY_TOKEN: "not-what-the-worker-has" }).connect(webhookUrl);
    expect(findings).toContainEqual({
      state: "error",
      subject: "business account 102030405060708",
      detail: expect.stringMatching(/2200.*VERIFY_TOKEN/),
    });
  });

  it.each([
    ["http://shop.example/hook", /https/],
    [`https://shop.example/${"x".repeat(200)}`, /200 characters/],
  ])("asks Meta for nothing with an address that it never takes", async (url, detail) => {
    expect(await shop.channel.connect(url)).toEqual([
      { state: "error", subject: "webhook URL", detail: expect.stringMatching(detail) },
    ]);
    expect(shop.meta.calls).toEqual([]);
  });
});
