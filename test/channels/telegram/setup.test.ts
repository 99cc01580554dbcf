import { describe, expect, it } from "vitest";
import type { Finding } from "../../../channels/channel.ts";
import { answerWith, botToken, mali, openBot, refusal, webhookSecret, webhookUrl } from "./bot.ts";

function states(findings: readonly Finding[]): Record<string, string> {
  return Object.fromEntries(findings.map(({ subject, state }) => [subject, state]));
}

function found(findings: readonly Finding[], subject: string): Finding {
  const finding = findings.find((one) => one.subject === subject);
  if (!finding) throw new Error(`Nothing was said of the ${subject}.`);
  return finding;
}

const allOk = {
  "bot token": "ok",
  "privacy mode": "ok",
  "webhook secret": "ok",
  "webhook URL": "ok",
  updates: "ok",
  deliveries: "ok",
};

describe("connecting a bot", () => {
  // Case 20
  it("sets address, secret and the kinds of updates by name, and finds all in order", async () => {
    const { channel, fake } = openBot();
    const findings = await channel.connect(webhookUrl);
    expect(states(findings)).toEqual({ connect: "ok", ...allOk });
    expect(fake.calls[0]).toMatchObject({
      path: "/setWebhook",
      problems: [],
      body: {
        url: webhookUrl,
        secret_token: webhookSecret,
        allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"],
        max_connections: 100,
      },
    });
    expect(fake.calls.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("gives Telegram the first of two secrets, and takes webhooks with it from then on", async () => {
    const { channel, fake } = openBot({ settings: { WEBHOOK_SECRET: `brand-new ${webhookSecret}` } });
    await channel.connect(webhookUrl);
    const request = await fake.act(mali, { kind: "open" }, webhookUrl);
    expect(request.headers.get("x-telegram-bot-api-secret-token")).toBe("brand-new");
    const body = new Uint8Array(await request.arrayBuffer());
    expect(await channel.verify({ headers: request.headers, body })).toBe(true);
  });

  it.each(["", "has.a.dot", "geheim+base64/=", "x".repeat(257), "ความลับ"])(
    "calls nobody when Telegram would not take the secret (%j)",
    async (secret) => {
      const { channel, fake } = openBot({ settings: { WEBHOOK_SECRET: secret } });
      const findings = await channel.connect(webhookUrl);
      expect(states(findings)).toEqual({ "webhook secret": "error" });
      expect(found(findings, "webhook secret").detail).toContain("openssl rand -hex 32");
      if (secret) expect(JSON.stringify(findings)).not.toContain(secret);
      expect(fake.calls).toEqual([]);
    },
  );

  it.each(["http://desk.example/webhooks/telegram", "https://desk.example:8787/webhooks/telegram"])(
    "says what address Telegram takes instead of %s",
    async (url) => {
      const { channel } = openBot();
      const findings = await channel.connect(url);
      expect(states(findings)).toEqual({ "webhook URL": "error" });
      expect(found(findings, "webhook URL").detail).toContain("https, on port 443, 80, 88 or 8443");
    },
  );

  it("says where the right token comes from", async () => {
    const { channel } = openBot({ settings: { BOT_TOKEN: "7100000001:another-token" } });
    expect(found(await channel.connect(webhookUrl), "bot token")).toMatchObject({ state: "error" });
    expect(found(await channel.connect(webhookUrl), "bot token").detail).toContain("@BotFather");
  });
});

describe("checking a bot", () => {
  it("finds a webhook that was never set", async () => {
    const { channel } = openBot();
    const findings = await channel.check(webhookUrl);
    expect(states(findings)).toEqual({ ...allOk, "webhook URL": "error" });
    expect(found(findings, "webhook URL").detail).toContain("npm run channels -- connect");
  });

  it("finds a webhook that leads elsewhere, and keeps that address to itself", async () => {
    const { channel } = openBot();
    await channel.connect("https://other.example/hidden-path");
    const findings = await channel.check(webhookUrl);
    expect(states(findings)).toEqual({ ...allOk, "webhook URL": "error" });
    expect(JSON.stringify(findings)).not.toContain("hidden-path");
  });

  it("finds the updates that are switched off", async () => {
    const { channel } = openBot();
    const { url: base } = new Request("https://telegram.test/");
    await fetch(`${base}bot${botToken}/setWebhook`, {
      method: "POST",
      body: JSON.stringify({ url: webhookUrl, secret_token: webhookSecret, allowed_updates: ["message"] }),
    });
    const findings = await channel.check(webhookUrl);
    expect(states(findings)).toEqual({ ...allOk, updates: "error" });
    expect(found(findings, "updates").detail).toContain("edited_message, callback_query, my_chat_member");
  });

  it("finds deliveries that we refused for their secret", async () => {
    const { channel, fake } = openBot();
    await channel.connect(webhookUrl);
    fake.failDelivery("Wrong response from the webhook: 401 Unauthorized");
    const findings = await channel.check(webhookUrl);
    expect(states(findings)).toEqual({ ...allOk, deliveries: "warning" });
    expect(found(findings, "deliveries").detail).toMatch(/1 update waits.*2026-11-22T02:00:00.*401.*connect/s);
  });

  it("finds deliveries that failed for another reason", async () => {
    const { channel, fake } = openBot();
    await channel.connect(webhookUrl);
    fake.failDelivery("Connection timed out");
    expect(found(await channel.check(webhookUrl), "deliveries").detail).toContain("Connection timed out");
  });

  it("warns of many updates that wait without an error", async () => {
    const { channel } = openBot();
    answerWith((url) =>
      Response.json({
        ok: true,
        result: url.endsWith("getMe") ? { username: "b" } : { url: webhookUrl, pending_update_count: 101 },
      }),
    );
    expect(states(await channel.check(webhookUrl))).toEqual({ ...allOk, deliveries: "warning" });
  });

  it("warns when the bot reads along in its groups", async () => {
    const { channel } = openBot({ privacyMode: false });
    await channel.connect(webhookUrl);
    const findings = await channel.check(webhookUrl);
    expect(states(findings)).toEqual({ ...allOk, "privacy mode": "warning" });
    expect(found(findings, "privacy mode").detail).toContain("/setprivacy");
  });

  it("finds a token that Telegram does not know", async () => {
    for (const token of ["7100000001:another-token", "not a token"]) {
      const { channel } = openBot({ settings: { BOT_TOKEN: token } });
      const findings = await channel.check(webhookUrl);
      expect(states(findings)).toEqual({ "bot token": "error" });
      expect(JSON.stringify(findings)).not.toContain(token);
    }
  });

  it("finds a secret that Telegram could not hold", async () => {
    const { channel } = openBot({ settings: { WEBHOOK_SECRET: "has.a.dot" } });
    expect(found(await channel.check(webhookUrl), "webhook secret").state).toBe("error");
  });

  it("fails only when Telegram cannot be asked", async () => {
    const { channel } = openBot();
    answerWith(() => refusal(500, "Internal Server Error"));
    await expect(channel.check(webhookUrl)).rejects.toMatchObject({ code: "unavailable" });
    await expect(channel.connect(webhookUrl)).rejects.toMatchObject({ code: "unavailable" });
  });

  it("survives answers of another shape", async () => {
    const { channel } = openBot();
    answerWith(() => Response.json({ ok: true, result: "surprise" }));
    expect(states(await channel.check(webhookUrl))).toEqual({ ...allOk, "webhook URL": "error" });
  });
});
