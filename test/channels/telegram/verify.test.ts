import { describe, expect, it } from "vitest";
import { mali, openBot, webhookSecret, webhookUrl } from "./bot.ts";

const body = new Uint8Array(new TextEncoder().encode('{"update_id":1}'));

function signedWith(secret: string | undefined, bytes = body) {
  return {
    headers: new Headers(secret === undefined ? {} : { "X-Telegram-Bot-Api-Secret-Token": secret }),
    body: bytes,
  };
}

// Case 1
describe("a Telegram webhook", () => {
  const { channel } = openBot();

  it("is accepted as Telegram sends it", async () => {
    const { channel, fake } = openBot();
    const request = await fake.act(mali, { kind: "text", text: "Hello" }, webhookUrl);
    const bytes = new Uint8Array(await request.arrayBuffer());
    expect(await channel.verify({ headers: request.headers, body: bytes })).toBe(true);
  });

  it.each([
    ["without the secret", undefined],
    ["with an empty secret", ""],
    ["with another secret", "another-secret"],
    ["with one character changed", webhookSecret.replace("_1", "_2")],
    ["with the secret cut short", webhookSecret.slice(0, -1)],
    ["with more after the secret", `${webhookSecret}1`],
    ["with the secret in upper case", webhookSecret.toUpperCase()],
  ])("is refused %s", async (_, secret) => {
    expect(await channel.verify(signedWith(secret))).toBe(false);
  });

  it("is not signed by an HMAC of the body, as other platforms' are", async () => {
    const key = await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode(webhookSecret),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    );
    const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, body));
    const hex = [...mac].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect(await channel.verify(signedWith(hex))).toBe(false);
    expect(await channel.verify(signedWith(`sha256=${hex}`))).toBe(false);
  });

  it("carries no signature of its body: an empty one passes with the right secret only", async () => {
    expect(await channel.verify(signedWith(webhookSecret, new Uint8Array(0)))).toBe(true);
    expect(await channel.verify(signedWith("wrong", new Uint8Array(0)))).toBe(false);
  });

  it("is accepted with either secret while one replaces the other", async () => {
    const { channel } = openBot({ settings: { WEBHOOK_SECRET: "new-secret old-secret" } });
    expect(await channel.verify(signedWith("new-secret"))).toBe(true);
    expect(await channel.verify(signedWith("old-secret"))).toBe(true);
    expect(await channel.verify(signedWith("new-secret old-secret"))).toBe(false);
  });

  it.each(["", "   "])("is refused whatever it carries when no secret is set (%j)", async (secret) => {
    const { channel } = openBot({ settings: { WEBHOOK_SECRET: secret } });
    expect(await channel.verify(signedWith(""))).toBe(false);
    expect(await channel.verify(signedWith(secret))).toBe(false);
    expect(await channel.verify(signedWith("undefined"))).toBe(false);
  });
});
