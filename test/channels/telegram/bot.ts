/** A Telegram account of the channel, connected to a Telegram played locally: every call of one lands at the other. */
import { vi } from "vitest";
import type { Channel } from "../../../channels/channel.ts";
import { telegram } from "../../../channels/telegram/index.ts";
import type { Person } from "../../../src/simulator/platforms/platform.ts";
import { type FakeTelegram, fakeTelegram } from "../../../src/simulator/platforms/telegram.ts";

export const botToken = "7100000001:AAE-invented_token-of-a-test";
export const webhookSecret = "secret_of-the-webhook_1";
export const webhookUrl = "https://desk.example/webhooks/telegram";
const apiBase = "https://telegram.test";

export const mali: Person = { id: "5501234567", name: "Mali Srisuk", language: "th" };
export const ken: Person = { id: "5507654321", name: "Ken", language: "zh-Hans" };

/** When the tests' world begins. */
export const start = Date.UTC(2026, 10, 22, 2, 0, 0);

interface Options {
  account?: string;
  settings?: Record<string, string>;
  privacyMode?: boolean;
  fetch?: (request: Request) => Promise<Response>;
}

export interface World {
  channel: Channel;
  fake: FakeTelegram;
  /** Moves the platform's clock. */
  wait(seconds: number): void;
}

/** Opens the channel; from here on `fetch` reaches only the Telegram played locally. */
export function openBot({ account = "", settings = {}, ...fakeOptions }: Options = {}): World {
  let now = start;
  const fake = fakeTelegram({ botToken, webhookSecret, now: () => now, ...fakeOptions });
  vi.stubGlobal("fetch", async (input: RequestInfo, init?: RequestInit) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(`${apiBase}/`)) throw new Error("A call left for a host that is not Telegram.");
    return fake.handle(request, request.url.slice(apiBase.length));
  });
  const channel = telegram.open(account, {
    BOT_TOKEN: botToken,
    WEBHOOK_SECRET: webhookSecret,
    API_BASE: apiBase,
    ...settings,
  });
  return {
    channel,
    fake,
    wait: (seconds) => {
      now += seconds * 1000;
    },
  };
}

/** What the channel makes of a webhook of the platform. */
export async function parsed(channel: Channel, request: Request) {
  return channel.parse(await request.json());
}

/** Answers every call with this response instead. */
export function answerWith(respond: (url: string) => Response | Promise<Response>): void {
  vi.stubGlobal("fetch", async (input: RequestInfo, init?: RequestInit) => respond(new Request(input, init).url));
}

/** A refusal in Telegram's own form. */
export function refusal(code: number, description: string, parameters?: object, headers?: HeadersInit): Response {
  const body = { ok: false, error_code: code, description, ...(parameters && { parameters }) };
  return Response.json(body, { status: code, ...(headers && { headers }) });
}
