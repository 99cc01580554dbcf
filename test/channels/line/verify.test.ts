import { describe, expect, it } from "vitest";
import { line } from "../../../channels/line/index.ts";
import { fakeLine } from "../../../src/simulator/platforms/line.ts";
import { mei, secret, settings, webhookUrl } from "./account.ts";

const encoder = new TextEncoder();
const otherSecret = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

async function mac(hash: "SHA-256" | "SHA-1", body: Uint8Array<ArrayBuffer>, key = secret): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey("raw", encoder.encode(key), { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, body));
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const bytes = (text: string) => new Uint8Array(encoder.encode(text));

const body = bytes('{"destination":"U8f1d7c2a94e04b6fb3c5d0e9a1b2c3d4","events":[]}');

function isTrusted(signature: string | undefined, signed = body, channelSecret = secret): Promise<boolean> {
  const headers = new Headers(signature === undefined ? {} : { "X-Line-Signature": signature });
  return line.open("", { ...settings, CHANNEL_SECRET: channelSecret }).verify({ headers, body: signed });
}

describe("a LINE webhook", () => {
  // Case 1
  it("is trusted when LINE signed these very bytes, even with no events in it", async () => {
    expect(await isTrusted(base64(await mac("SHA-256", body)))).toBe(true);
  });

  it("is trusted as the played LINE signs it", async () => {
    const request = await fakeLine(settings).act(mei, { kind: "text", text: "你好 👋🏻" }, webhookUrl);
    const signed = new Uint8Array(await request.arrayBuffer());
    expect(await line.open("", settings).verify({ headers: request.headers, body: signed })).toBe(true);
  });

  it("is trusted without a byte in its body, if that is what LINE signed", async () => {
    expect(await isTrusted(base64(await mac("SHA-256", bytes(""))), bytes(""))).toBe(true);
    expect(await isTrusted(base64(await mac("SHA-256", body)), bytes(""))).toBe(false);
  });

  // Case 1
  it("is refused without LINE's signature", async () => {
    expect(await isTrusted(undefined)).toBe(false);
    expect(await isTrusted("")).toBe(false);
  });

  it("is refused after any one byte has changed", async () => {
    const signature = base64(await mac("SHA-256", body));
    for (const index of body.keys()) {
      const changed = body.slice();
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(await isTrusted(signature, changed)).toBe(false);
    }
  });

  it("is refused when signed with another secret, another algorithm, in hexadecimal or not at all", async () => {
    const right = await mac("SHA-256", body);
    for (const signature of [
      base64(await mac("SHA-256", body, otherSecret)),
      base64(await mac("SHA-1", body)),
      hex(right),
      hex(right).toUpperCase(),
      `sha256=${base64(right)}`,
      base64(right.slice(0, 31)),
      "%%%",
    ]) {
      expect(await isTrusted(signature)).toBe(false);
    }
  });

  it("is trusted under either secret while one replaces the other", async () => {
    const both = `${otherSecret} ${secret}`;
    expect(await isTrusted(base64(await mac("SHA-256", body, secret)), body, both)).toBe(true);
    expect(await isTrusted(base64(await mac("SHA-256", body, otherSecret)), body, both)).toBe(true);
    expect(await isTrusted(base64(await mac("SHA-256", body, "neither")), body, both)).toBe(false);
  });

  it("is never trusted by an account whose secret is blank", async () => {
    expect(await isTrusted(base64(await mac("SHA-256", body, " ")), body, " ")).toBe(false);
  });
});
