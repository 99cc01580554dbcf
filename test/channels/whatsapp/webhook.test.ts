import { afterEach, describe, expect, it, vi } from "vitest";
import { whatsapp } from "../../../channels/whatsapp/index.ts";
import { mei, openShop, settings, webhookUrl } from "./shop.ts";

const body = String.raw`{"object":"whatsapp_business_account","entry":[],"note":"\ud83d\ude00 caf\u00e9"}`;

async function signed(text: string, secret = settings.APP_SECRET, hash = "SHA-256"): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash }, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(text)));
  return [...mac].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function verify(text: string, header: string | undefined, secrets = settings.APP_SECRET): Promise<boolean> {
  const headers = new Headers(header === undefined ? {} : { "x-hub-signature-256": header });
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  return whatsapp.open("", { ...settings, APP_SECRET: secrets }).verify({ headers, body: bytes });
}

afterEach(() => {
  vi.restoreAllMocks();
});

// Case 2
describe("a WhatsApp webhook", () => {
  it("is taken when the app secret signed its very bytes, escapes and all", async () => {
    expect(await verify(body, `sha256=${await signed(body)}`)).toBe(true);
  });

  it("is taken with the signature in upper case", async () => {
    expect(await verify(body, `sha256=${(await signed(body)).toUpperCase()}`)).toBe(true);
  });

  it("is taken under either secret while one replaces the other", async () => {
    const secrets = `the-old-secret\n${settings.APP_SECRET}`;
    expect(await verify(body, `sha256=${await signed(body)}`, secrets)).toBe(true);
    expect(await verify(body, `sha256=${await signed(body, "the-old-secret")}`, secrets)).toBe(true);
    expect(await verify(body, `sha256=${await signed(body, "a-third-secret")}`, secrets)).toBe(false);
  });

  it("is taken when empty, if signed so", async () => {
    expect(await verify("", `sha256=${await signed("")}`)).toBe(true);
    expect(await verify("", `sha256=${await signed(body)}`)).toBe(false);
  });

  it("is refused when written anew with the same meaning", async () => {
    expect(await verify(JSON.stringify(JSON.parse(body)), `sha256=${await signed(body)}`)).toBe(false);
  });

  it("is refused when one bit of any byte differs", async () => {
    const header = `sha256=${await signed(body)}`;
    for (let index = 0; index < body.length; index += 1) {
      const flipped = String.fromCharCode(body.charCodeAt(index) ^ 1);
      expect(await verify(body.slice(0, index) + flipped + body.slice(index + 1), header)).toBe(false);
    }
  });

  it.each([
    ["no signature", () => undefined],
    ["an empty signature", () => ""],
    ["a signature of another secret", async () => `sha256=${await signed(body, "another")}`],
    ["an older algorithm", async () => `sha1=${await signed(body, settings.APP_SECRET, "SHA-1")}`],
    ["an older algorithm under the new name", async () => `sha256=${await signed(body, settings.APP_SECRET, "SHA-1")}`],
    ["no algorithm", async () => signed(body)],
    ["half a signature", async () => `sha256=${(await signed(body)).slice(0, 32)}`],
    ["letters that are no digits", () => `sha256=${"zz".repeat(32)}`],
  ])("is refused with %s", async (_, header) => {
    expect(await verify(body, await header())).toBe(false);
  });

  it("is refused when the account has no secret", async () => {
    expect(await verify(body, `sha256=${await signed(body, "x")}`, " ")).toBe(false);
  });

  it("is taken as Meta sends it, emoji escaped", async () => {
    const { channel, meta } = openShop();
    const request = await meta.act(mei, { kind: "text", text: "你好 😀" }, webhookUrl);
    const bytes = new Uint8Array(await request.arrayBuffer());
    expect(new TextDecoder().decode(bytes)).toContain(String.raw`\u4f60\u597d \ud83d\ude00`);
    expect(await channel.verify({ headers: request.headers, body: bytes })).toBe(true);
  });
});

// Case 1
describe("Meta's handshake", () => {
  const ask = (query: Record<string, string>, token = settings.VERIFY_TOKEN) =>
    whatsapp.open("", { ...settings, VERIFY_TOKEN: token }).handshake?.(new URLSearchParams(query));
  const right = { "hub.mode": "subscribe", "hub.verify_token": settings.VERIFY_TOKEN, "hub.challenge": "1158201444" };

  it("gets its challenge back word for word", async () => {
    expect(await ask(right)).toEqual({ status: 200, body: "1158201444" });
    expect(await ask({ ...right, "hub.challenge": '"0x1e"' })).toEqual({ status: 200, body: '"0x1e"' });
  });

  it("is answered under either token while one replaces the other", async () => {
    expect(await ask(right, `the-old-token ${settings.VERIFY_TOKEN}`)).toMatchObject({ status: 200 });
  });

  it.each([
    ["a wrong token", { ...right, "hub.verify_token": "wrong" }, 403],
    ["the beginning of the token", { ...right, "hub.verify_token": "verify-token" }, 403],
    ["no token", { "hub.mode": "subscribe", "hub.challenge": "1" }, 403],
    ["no mode", { "hub.verify_token": settings.VERIFY_TOKEN, "hub.challenge": "1" }, 400],
    ["another mode", { ...right, "hub.mode": "unsubscribe" }, 400],
    ["no challenge", { "hub.mode": "subscribe", "hub.verify_token": settings.VERIFY_TOKEN }, 400],
  ])("is refused with %s", async (_, query, status) => {
    const answer = await ask(query);
    expect(answer?.status).toBe(status);
    expect(answer?.body).not.toContain(settings.VERIFY_TOKEN);
  });

  it("is refused while no token is set, even without one", async () => {
    expect(await ask({ ...right, "hub.verify_token": "" }, " ")).toMatchObject({ status: 403 });
  });
});
