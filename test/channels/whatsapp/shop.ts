/** A shop's WhatsApp account at a played Meta: every fetch goes there, or to the shop's own webhook, or nowhere. */
import { vi } from "vitest";
import type { Channel } from "../../../channels/channel.ts";
import type { Chat } from "../../../channels/message.ts";
import { whatsapp } from "../../../channels/whatsapp/index.ts";
import type { Person } from "../../../src/simulator/platforms/platform.ts";
import { type FakeWhatsapp, fakeWhatsapp } from "../../../src/simulator/platforms/whatsapp.ts";

export const settings = {
  APP_SECRET: "app-secret-of-the-tests",
  VERIFY_TOKEN: "verify-token-of-the-tests",
  ACCESS_TOKEN: "EAAtokenOfTheTests",
  API_BASE: "https://meta.example/v24.0/",
};

export const webhookUrl = "https://shop.example/webhooks/whatsapp";

export const mei: Person = { id: "mei", name: "Mei Lin", phone: "+65 9111 0000", scopedId: "SG.5551110002223334" };
export const arun: Person = { id: "arun", name: "Arun", scopedId: "IN.7778889990001112" };

export interface Shop {
  channel: Channel;
  meta: FakeWhatsapp;
  clock: { now: number };
  chat: Chat;
  /** Requests that left for neither Meta nor the shop. */
  strays: string[];
}

/** Opens the shop and routes `fetch`; undo with vi.restoreAllMocks. */
export function openShop(overrides: Partial<typeof settings> = {}): Shop {
  const clock = { now: Date.parse("2026-11-20T03:00:00Z") };
  const meta = fakeWhatsapp(settings, { now: () => clock.now });
  const channel = whatsapp.open("", { ...settings, ...overrides });
  const strays: string[] = [];
  const base = settings.API_BASE.replace(/\/$/, "");
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    if (request.url.startsWith(`${base}/`)) return meta.handle(request, request.url.slice(base.length));
    if (request.url.startsWith(webhookUrl)) return answerOwnWebhook(channel, request);
    strays.push(new URL(request.url).origin);
    throw new TypeError("no such host");
  });
  const chat: Chat = { ids: ["SG.5551110002223334", "6591110000"], kind: "private", via: meta.account.phoneNumberId };
  return { channel, meta, clock, chat, strays };
}

/** Answers every call with the same, whatever is asked. */
export function answerWith(response: () => Response | Promise<Response>): void {
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => response());
}

async function answerOwnWebhook(channel: Channel, request: Request): Promise<Response> {
  const answer = await channel.handshake?.(new URL(request.url).searchParams);
  return new Response(answer?.body, { status: answer?.status ?? 405 });
}
