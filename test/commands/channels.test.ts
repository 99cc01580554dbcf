/** `npm run channels`, as an operator types it, against played platforms. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fakeLine } from "../../src/simulator/platforms/line.ts";
import { fakeTelegram } from "../../src/simulator/platforms/telegram.ts";
import { fakeWhatsapp } from "../../src/simulator/platforms/whatsapp.ts";
import { command, serve } from "./programs.ts";

const worker = "https://frontdesk.example.workers.dev";
const secrets = {
  WHATSAPP_APP_SECRET: "app-secret",
  WHATSAPP_VERIFY_TOKEN: "verify-token",
  WHATSAPP_ACCESS_TOKEN: "access-token",
  LINE_CHANNEL_SECRET: "channel-secret",
  LINE_CHANNEL_ACCESS_TOKEN: "channel-token",
  TELEGRAM_BOT_TOKEN: "7000000001:bot-token",
  TELEGRAM_WEBHOOK_SECRET: "webhook_secret",
};
/** Stands in for the deployed worker, which the WhatsApp check calls as Meta does. */
const deployed = `data:text/javascript,${encodeURIComponent(`
  const real = fetch;
  globalThis.fetch = async (input, init) => {
    const { host, searchParams } = new URL(input.url ?? input);
    if (host !== "frontdesk.example.workers.dev") return real(input, init);
    const isRight = searchParams.get("hub.verify_token") === "verify-token";
    return new Response(isRight ? searchParams.get("hub.challenge") : "", { status: isRight ? 200 : 403 });
  };
`)}`;
let server: { url: string; stop(): void };
let env: Record<string, string>;

beforeAll(async () => {
  const platforms = {
    whatsapp: fakeWhatsapp({
      APP_SECRET: secrets.WHATSAPP_APP_SECRET,
      VERIFY_TOKEN: secrets.WHATSAPP_VERIFY_TOKEN,
      ACCESS_TOKEN: secrets.WHATSAPP_ACCESS_TOKEN,
      API_BASE: "http://platform.test/whatsapp",
    }),
    line: fakeLine({
      CHANNEL_SECRET: secrets.LINE_CHANNEL_SECRET,
      CHANNEL_ACCESS_TOKEN: secrets.LINE_CHANNEL_ACCESS_TOKEN,
    }),
    telegram: fakeTelegram({ botToken: secrets.TELEGRAM_BOT_TOKEN, webhookSecret: secrets.TELEGRAM_WEBHOOK_SECRET }),
  };
  server = await serve(async (request) => {
    const { pathname, search } = new URL(request.url);
    const [, name = "", path = ""] = /^\/(whatsapp|line|telegram)(\/.*)$/.exec(pathname) ?? [];
    return platforms[name as keyof typeof platforms].handle(request, path + search);
  });
  env = {
    ...secrets,
    WHATSAPP_API_BASE: `${server.url}/whatsapp`,
    LINE_API_BASE: `${server.url}/line`,
    LINE_DATA_API_BASE: `${server.url}/line`,
    TELEGRAM_API_BASE: `${server.url}/telegram`,
  };
});
afterAll(() => server.stop());

describe("npm run channels", () => {
  it("finds what is not set up, sets what can be set, and is content afterwards", async () => {
    const before = await command("channels", ["check", worker], env);
    expect(before.code).toBe(1);
    expect(before.stdout).toContain("ERROR   line:");
    expect(before.stdout).toContain("ERROR   telegram:");
    const connected = await command("channels", ["connect", worker], env);
    expect(connected.stdout).toContain(`${worker}/webhooks/telegram`);
    const after = await command("channels", ["check", worker], { ...env, NODE_OPTIONS: `--import=${deployed}` });
    expect(after.stdout).not.toContain("ERROR");
    expect(after.code).toBe(0);
  });

  it("never prints a secret", async () => {
    const { stdout, stderr } = await command("channels", ["check", worker], env);
    for (const secret of Object.values(secrets)) expect(stdout + stderr).not.toContain(secret);
  });

  it("names the settings that a channel lacks", async () => {
    const { TELEGRAM_WEBHOOK_SECRET: _, ...rest } = env;
    const { stdout, code } = await command("channels", ["check", worker], rest);
    expect(stdout).toContain("ERROR   telegram: settings: set TELEGRAM_WEBHOOK_SECRET");
    expect(code).toBe(1);
  });

  it("says so when a platform cannot be reached", async () => {
    const { stdout, code } = await command("channels", ["check", worker], {
      ...env,
      TELEGRAM_API_BASE: "http://127.0.0.1:9",
    });
    expect(stdout).toMatch(/ERROR {3}telegram: .*could not be asked/);
    expect(code).toBe(1);
  });

  it.each([[[]], [["check"]], [["check", "frontdesk"]], [["sing", worker]], [["check", worker, "more"]]])(
    "explains itself for %j",
    async (args) => {
      const { stderr, code } = await command("channels", args, env);
      expect(stderr).toContain("usage: npm run channels");
      expect(code).toBe(2);
    },
  );

  it("says that nothing is set up when no secret is there", async () => {
    const { stderr, code } = await command("channels", ["check", worker]);
    expect(stderr).toContain("No channel has its secrets set");
    expect(code).toBe(1);
  });
});
