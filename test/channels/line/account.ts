/** A shop's LINE account, LINE itself being played. Every call of the adapter lands there; any other host is an error. */
import { vi } from "vitest";
import type { Channel, Delivery } from "../../../channels/channel.ts";
import { line } from "../../../channels/line/index.ts";
import type { Inbound, Reply } from "../../../channels/message.ts";
import { fakeLine } from "../../../src/simulator/platforms/line.ts";
import type { FakeLineTraits } from "../../../src/simulator/platforms/line-ledger.ts";
import type { Action, FakePlatform } from "../../../src/simulator/platforms/platform.ts";

export const secret = "4f9c1f0d7a3b4e8f9d2c6a5b0e1f2a3b";
export const accessToken = "n4mV1nv3nt3dT0k3n/abc+def=";
export const webhookUrl = "https://frontdesk.example.com/webhooks/line";
export const settings = {
  CHANNEL_SECRET: secret,
  CHANNEL_ACCESS_TOKEN: accessToken,
  API_BASE: "https://api.line.me",
  DATA_API_BASE: "https://api-data.line.me",
};
export const mei = { id: "mei", name: "Mei Ling Chan", language: "zh-Hant" };

export interface Account {
  channel: Channel;
  platform: FakePlatform;
  /** What gets lost on the way until it is set back, of the calls whose path contains `of`. */
  wire: { loses: "nothing" | "requests" | "answers"; of: string };
  /** The calls that LINE has seen, as method and path. */
  calls(): string[];
  wait(seconds: number): void;
  now(): Date;
  /** What the adapter makes of Mei's action. */
  does(action: Action): Promise<Inbound>;
  says(text: string): Promise<Inbound>;
  /** The delivery of the first part of `reply` to what was said. */
  answer(inbound: Inbound, reply: Reply | string, details?: Partial<Delivery>): Delivery;
  /** What Mei reads. */
  shopBubbles(): string[];
}

/** Opens the account; its clock stands still until `wait`. */
export function lineAccount(traits: FakeLineTraits = {}): Account {
  const wire: Account["wire"] = { loses: "nothing", of: "" };
  let milliseconds = Date.parse("2026-11-22T08:00:00Z");
  const platform = fakeLine(settings, { now: () => milliseconds, ...traits });
  const channel = line.open("", settings);

  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { host, pathname, search } = new URL(request.url);
    const isData = pathname.endsWith("/content");
    if (host !== (isData ? "api-data.line.me" : "api.line.me")) throw new Error(`a call to ${host}`);
    const loses = pathname.includes(wire.of) ? wire.loses : "nothing";
    if (loses === "requests") throw new DOMException("timed out", "TimeoutError");
    const response = await platform.handle(request, pathname + search);
    if (loses === "answers") throw new DOMException("timed out", "TimeoutError");
    return response;
  });

  const account: Account = {
    channel,
    platform,
    wire,
    calls: () => platform.calls.map(({ method, path }) => `${method} ${path}`),
    wait(seconds) {
      milliseconds += seconds * 1000;
    },
    now: () => new Date(milliseconds),
    async does(action) {
      const request = await platform.act(mei, action, webhookUrl);
      const [inbound] = channel.parse(await request.json()).events;
      if (!inbound) throw new Error("the action told the adapter nothing");
      return inbound;
    },
    says: (text) => account.does({ kind: "text", text }),
    answer(inbound, reply, details = {}) {
      const [part] = channel.compose(typeof reply === "string" ? { text: reply } : reply, inbound.chat);
      if (!part) throw new Error("a reply without parts");
      const value = inbound.tokens?.reply;
      return {
        part,
        chat: inbound.chat,
        key: "5b1d0e6c-7f0a-4a52-9c3e-2d8f6b9a1c4e",
        attempt: 1,
        now: account.now(),
        ...(value && { replyToken: { value, receivedAt: inbound.sentAt } }),
        ...details,
      };
    },
    shopBubbles: () => platform.screen(mei.id).bubbles.flatMap(({ from, text }) => (from === "shop" ? [text] : [])),
  };
  return account;
}

/** Answers every call with `respond` instead of the played LINE; what was asked is in `requests`. */
export function answeringWith(respond: (request: Request) => Response | Promise<Response>): { requests: Request[] } {
  const requests: Request[] = [];
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request);
    return respond(request);
  });
  return { requests };
}
