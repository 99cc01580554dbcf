import { afterEach, describe, expect, it, vi } from "vitest";
import type { Finding } from "../../../channels/channel.ts";
import { line } from "../../../channels/line/index.ts";
import { answeringWith, lineAccount, settings, webhookUrl } from "./account.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Where the account stands, without the words. */
const states = (findings: Finding[]) => Object.fromEntries(findings.map(({ subject, state }) => [subject, state]));

const detail = (findings: Finding[], subject: string) =>
  findings.findLast((finding) => finding.subject === subject)?.detail;

const allWell = {
  "access token": "ok",
  "staff chat": "ok",
  webhook: "ok",
  "delivery test": "ok",
  "webhook redelivery": "warning",
  "push quota": "ok",
};

describe("the check of a LINE account", () => {
  it("finds nothing but what LINE does not tell when all is well", async () => {
    const shop = lineAccount();
    await shop.channel.connect(webhookUrl);
    const findings = await shop.channel.check(webhookUrl);
    expect(states(findings)).toEqual(allWell);
    expect(detail(findings, "webhook redelivery")).toContain("Webhook redelivery) and switch it on");
  });

  it("names the access token when LINE refuses it, and asks no further", async () => {
    lineAccount();
    const findings = await line.open("", { ...settings, CHANNEL_ACCESS_TOKEN: "stale" }).check(webhookUrl);
    expect(states(findings)).toEqual({ "access token": "error" });
    expect(detail(findings, "access token")).toContain("CHANNEL_ACCESS_TOKEN");
  });

  it("notices that LINE knows no address, or another one", async () => {
    const shop = lineAccount();
    expect(states(await shop.channel.check(webhookUrl))).toEqual({ ...allWell, webhook: "error" });
    await shop.channel.connect("https://elsewhere.example.com/webhooks/line?key=s3cret");
    const findings = await shop.channel.check(webhookUrl);
    expect(states(findings)).toEqual({ ...allWell, webhook: "error" });
    expect(JSON.stringify(findings)).not.toContain("s3cret");
  });

  it("notices that webhooks are switched off", async () => {
    const shop = lineAccount({ webhookActive: false });
    const findings = await shop.channel.connect(webhookUrl);
    expect(states(findings)).toMatchObject({ webhook: "error" });
    expect(detail(findings, "webhook")).toContain("Switch on Use webhook");
  });

  it.each([
    [401, "CHANNEL_SECRET is not the secret"],
    [503, "a setting of this account is missing"],
    [404, "see that the address ends in /webhooks/line"],
  ])("explains why a delivery is answered with %i", async (status, words) => {
    const shop = lineAccount({ fetch: async () => new Response(null, { status }) });
    const findings = await shop.channel.connect(webhookUrl);
    expect(states(findings)).toMatchObject({ "delivery test": "error" });
    expect(detail(findings, "delivery test")).toContain(words);
  });

  it("explains that nobody answers", async () => {
    const shop = lineAccount({ fetch: () => Promise.reject(new Error("no route to host")) });
    expect(detail(await shop.channel.connect(webhookUrl), "delivery test")).toContain("no answer");
  });

  it("has LINE deliver a signed webhook without events", async () => {
    const delivered: Request[] = [];
    const shop = lineAccount({
      fetch: async (request) => {
        delivered.push(request);
        return new Response();
      },
    });
    await shop.channel.connect(webhookUrl);
    const [request] = delivered;
    if (!request) throw new Error("nothing was delivered");
    const body = new Uint8Array(await request.arrayBuffer());
    expect(request.url).toBe(webhookUrl);
    expect(await shop.channel.verify({ headers: request.headers, body })).toBe(true);
    expect(shop.channel.parse(JSON.parse(new TextDecoder().decode(body)))).toEqual({
      events: [],
      unreadable: [],
      notices: [],
    });
  });

  // Case 20
  it("warns that staff who answer by hand are not seen", async () => {
    const shop = lineAccount({ chatMode: "chat" });
    const findings = await shop.channel.connect(webhookUrl);
    expect(states(findings)).toMatchObject({ "staff chat": "warning" });
    expect(detail(findings, "staff chat")).toContain("not shown to us");
  });

  it.each([
    [100, 0, "ok"],
    [10, 9, "warning"],
    [10, 10, "error"],
  ])("of a quota of %i with %i used is %s", async (monthlyLimit, used, state) => {
    const shop = lineAccount({ monthlyLimit });
    const { tokens: _, ...asked } = await shop.says("hello");
    for (let count = 0; count < used; count++) {
      await shop.channel.send(shop.answer(asked, "Hello.", { key: crypto.randomUUID() }));
    }
    expect(states(await shop.channel.connect(webhookUrl))).toMatchObject({ "push quota": state });
  });

  it("does not judge an address that LINE tests no more this hour", async () => {
    const shop = lineAccount();
    const play = fetch;
    vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
      url.endsWith("/webhook/test") ? Response.json({ message: "Too many" }, { status: 429 }) : play(url, init),
    );
    expect(states(await shop.channel.check(webhookUrl))).toMatchObject({ "delivery test": "warning" });
  });

  it("fails when LINE cannot be asked", async () => {
    const shop = lineAccount();
    shop.platform.trouble = "failing";
    await expect(shop.channel.check(webhookUrl)).rejects.toMatchObject({ code: "unavailable" });
    await expect(shop.channel.connect(webhookUrl)).rejects.toMatchObject({ code: "unavailable" });
    shop.wire.loses = "requests";
    await expect(shop.channel.check(webhookUrl)).rejects.toMatchObject({ code: "ambiguous" });
  });
});

describe("connecting a LINE account", () => {
  it("tells LINE the address and tests it", async () => {
    const shop = lineAccount();
    const findings = await shop.channel.connect(webhookUrl);
    expect(findings[0]).toMatchObject({ state: "ok", subject: "webhook URL" });
    expect(states(findings)).toEqual({ "webhook URL": "ok", ...allWell });
    expect(shop.calls().slice(0, 1)).toEqual(["PUT /v2/bot/channel/webhook/endpoint"]);
  });

  it("says what LINE wants of an address that it refuses", async () => {
    const shop = lineAccount();
    const findings = await shop.channel.connect("http://localhost:8787/webhooks/line");
    expect(findings).toEqual([
      { state: "error", subject: "webhook URL", detail: expect.stringContaining("must be https") },
    ]);
  });

  it("names the access token when LINE refuses it", async () => {
    answeringWith(() => Response.json({ message: "Authentication failed" }, { status: 401 }));
    expect(states(await line.open("", settings).connect(webhookUrl))).toEqual({ "access token": "error" });
  });
});
