import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Store } from "../src/conversation/store.ts";
import { failuresOf } from "../src/failures/index.ts";
import { Shop } from "./shop.ts";

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
});
afterEach(() => vi.restoreAllMocks());

const platforms = ["whatsapp", "line", "telegram"] as const;
const signatures = {
  whatsapp: "x-hub-signature-256",
  line: "x-line-signature",
  telegram: "x-telegram-bot-api-secret-token",
};
const hello = { kind: "text", text: "hello" } as const;

describe.each(platforms)("a webhook of %s", (platform) => {
  const customer = () => shop.customer(platform);

  it("is refused with a wrong signature, and nothing is kept", async () => {
    const request = await customer().request(hello);
    request.headers.set(signatures[platform], "sha256=00");
    expect((await shop.request(request)).status).toBe(401);
    expect(await shop.conversations()).toEqual([]);
    expect(await failuresOf(env).list(10)).toEqual([]);
  });

  it("is refused without a signature", async () => {
    const request = await customer().request(hello);
    request.headers.delete(signatures[platform]);
    expect((await shop.request(request)).status).toBe(401);
    expect(await shop.conversations()).toEqual([]);
  });

  it("is refused when it is over 1 MiB", async () => {
    const request = await customer().request(hello);
    const long = new Request(request.url, {
      method: "POST",
      headers: request.headers,
      body: "x".repeat(1024 * 1024 + 1),
    });
    expect((await shop.request(long)).status).toBe(413);
  });

  it("is refused in time even when a stream hides how long it is", async () => {
    const request = await customer().request(hello);
    const chunk = new Uint8Array(64 * 1024);
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(chunk);
      },
    });
    expect(
      (await shop.request(new Request(request.url, { method: "POST", headers: request.headers, body }))).status,
    ).toBe(413);
  });

  it("answers once however often the platform repeats it", async () => {
    const request = await customer().request(hello);
    for (let round = 0; round < 3; round += 1) expect((await shop.request(request.clone())).status).toBe(200);
    await Promise.all([shop.request(request.clone()), shop.request(request.clone())]);
    await shop.settle();
    expect(customer().answers).toHaveLength(1);
  });

  it("that cannot be written down is not acknowledged", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = vi.spyOn(Store.prototype, "addToInbox").mockImplementation(() => {
      throw new Error("no space left");
    });
    const request = await customer().request(hello);
    expect((await shop.request(request.clone())).status).toBe(500);
    broken.mockRestore();
    expect((await shop.request(request)).status).toBe(200);
    await shop.settle();
    expect(customer().answers).toHaveLength(1);
  });

  it("of an account without settings is answered 503, and healthz names them", async () => {
    const request = await customer().request(hello);
    const elsewhere = new Request(`${request.url}/nowhere`, request);
    expect((await shop.request(elsewhere)).status).toBe(503);
  });

  it("leaves no customer's words and no secret in any log", async () => {
    const written: string[] = [];
    for (const level of ["log", "info", "warn", "error", "debug"] as const)
      vi.spyOn(console, level).mockImplementation((...args) => void written.push(args.join(" ")));
    const words = "my very secret question 4711";
    shop.platforms[platform].trouble = "failing";
    shop.desk.answer = 500;
    await customer().says(words);
    await customer().says("I want to talk to a human");
    const log = written.join("\n");
    expect(log).toContain("delivery.postponed");
    for (const secret of [words, "telegram-bot-token", "access-token", "channel-secret", shop.people[platform].name])
      expect(log).not.toContain(secret);
  });
});

describe("a LINE webhook", () => {
  it("signed with another account's secret is refused on either route", async () => {
    const request = await shop.customer("line").request(hello);
    const other = new Request(`${request.url}/th`, request.clone() as RequestInit);
    expect((await shop.request(other)).status).toBe(401);
    expect((await shop.request(request)).status).toBe(200);
  });

  it.each([
    ["is not JSON", "{"],
    ["is of no known shape", '{"hello":"world"}'],
    ["has an event of no known shape", '{"destination":"U1","events":[{"type":"message"}]}'],
  ])("that is signed but %s is acknowledged and kept for an operator", async (_, body) => {
    const key = await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode("line-channel-secret"),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    );
    const mac = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(body));
    const signature = btoa(String.fromCharCode(...new Uint8Array(mac)));
    const send = () =>
      shop.request(
        new Request("https://frontdesk.test/webhooks/line", {
          method: "POST",
          body,
          headers: { "x-line-signature": signature },
        }),
      );
    expect((await send()).status).toBe(200);
    expect((await send()).status).toBe(200);
    const [kept, ...others] = await failuresOf(env).list(10);
    expect([kept, others]).toMatchObject([{ kind: "webhook", account: "line" }, []]);

    const headers = { authorization: `Basic ${btoa("x:operator-password")}` };
    const at = (id: number | undefined, rest = "") => `https://frontdesk.test/api/failures/${id}${rest}`;
    expect((await shop.request(new Request(at(kept?.id, "/replay"), { method: "POST", headers }))).status).toBe(409);
    const [still] = await failuresOf(env).list(10);
    expect((await shop.request(new Request(at(still?.id), { method: "DELETE", headers }))).status).toBe(200);
    expect(await failuresOf(env).list(10)).toEqual([]);
  });
});

describe("a route that does not exist", () => {
  it.each(["/webhooks/wechat", "/webhooks/line/UPPER", "/webhooks/line/a/b", "/webhooks"])(
    "%s is answered 404",
    async (path) => {
      expect(
        (await shop.request(new Request(`https://frontdesk.test${path}`, { method: "POST", body: "{}" }))).status,
      ).toBe(404);
    },
  );
});

describe("Meta's handshake", () => {
  it.each([
    ["hub.mode=subscribe&hub.verify_token=whatsapp-verify-token&hub.challenge=4711", 200, "4711"],
    ["hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=4711", 403, ""],
  ])("with %s is answered %i", async (query, status, body) => {
    const response = await shop.request(new Request(`https://frontdesk.test/webhooks/whatsapp?${query}`));
    expect(response.status).toBe(status);
    if (body) expect(await response.text()).toBe(body);
  });
});

describe("healthz", () => {
  const read = async () =>
    (await shop.request(new Request("https://frontdesk.test/healthz"))).json<{ refused: Record<string, number> }>();

  it("names what is missing and tells no secret", async () => {
    const health = await read();
    expect(health).toMatchObject({
      status: "degraded",
      channels: {
        line: { status: "ok" },
        "line/half": { status: "incomplete", missing: ["LINE_HALF_CHANNEL_ACCESS_TOKEN"] },
      },
      helpdesk: { status: "connected" },
    });
    expect(JSON.stringify(health)).not.toMatch(/token"|secret-|channel-secret/);
  });

  it("counts refused webhooks", async () => {
    const request = await shop.customer("line").request(hello);
    request.headers.delete("x-line-signature");
    await shop.request(request);
    expect((await read()).refused.line).toBeGreaterThan(0);
  });
});
