import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { outgoingSchema } from "../../src/helpdesk/events.ts";
import { isPublicUrl } from "../../src/helpdesk/public-url.ts";
import { webhookDesk } from "../../src/helpdesk/webhook.ts";
import { type ConnectorUnderTest, helpdeskContract } from "./contract.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const message = (text: string) =>
  JSON.stringify({
    type: "agent.message",
    data: { case: { id: "c-1" }, message: { id: "1", text }, agent: { id: "1", name: "Mei" } },
  });

afterEach(() => vi.unstubAllGlobals());

function signedBy(key: string, body: string, { id = "m1", ageSeconds = 0 } = {}): Headers {
  const at = new Date(Date.now() - ageSeconds * 1000);
  return new Headers({
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(key).sign(id, at, body),
  });
}

function open(): ConnectorUnderTest {
  const taken: { id: string; event: unknown }[] = [];
  let respond: (() => Response) | undefined;
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.redirect !== "manual") throw new Error("A redirect would be followed.");
    if (!respond) throw new DOMException("late", "TimeoutError");
    const event = outgoingSchema.parse(
      new Webhook(secret).verify(await request.text(), Object.fromEntries(request.headers)),
    );
    taken.push({ id: request.headers.get("webhook-id") ?? "", event });
    return respond();
  });
  return {
    connector: webhookDesk({ url: "https://desk.test/", secret, allowPrivate: false }),
    answer: (status, headers = {}) => {
      respond = () => new Response(null, { status, headers });
    },
    fallSilent: () => {
      respond = undefined;
    },
    taken: () => taken,
    async agentSays(text, { id = "m1", tamper = false, unsigned = false, ageSeconds = 0 } = {}) {
      const body = message(text);
      const headers = unsigned ? new Headers() : signedBy(secret, body, { id, ageSeconds });
      return { headers, body: new TextEncoder().encode(tamper ? body.replace("Mei", "Eve") : body) };
    },
  };
}

helpdeskContract("webhook", open);

describe("a Standard Webhook to us", () => {
  const connector = webhookDesk({ url: "https://desk.test/", secret, allowPrivate: false });
  const body = message("hello");
  const bytes = new TextEncoder().encode(body);
  let headers: Headers;
  beforeEach(() => {
    headers = signedBy(secret, body);
  });

  it("with two signatures of which only the second is right is taken", async () => {
    headers.set("webhook-signature", `v1,${btoa("x".repeat(32))} ${headers.get("webhook-signature")}`);
    expect((await connector.receive(headers, bytes)).state).toBe("event");
  });

  it("with an asymmetric signature alone is refused", async () => {
    headers.set("webhook-signature", (headers.get("webhook-signature") ?? "").replace("v1,", "v1a,"));
    expect((await connector.receive(headers, bytes)).state).toBe("refused");
  });

  it("whose body was indented anew is refused", async () => {
    expect(
      (await connector.receive(headers, new TextEncoder().encode(JSON.stringify(JSON.parse(body), null, 2)))).state,
    ).toBe("refused");
  });

  it("is taken with the secret written with or without whsec_", async () => {
    const bare = webhookDesk({ url: "https://desk.test/", secret: secret.replace("whsec_", ""), allowPrivate: false });
    expect((await bare.receive(headers, bytes)).state).toBe("event");
  });

  it.each([
    ["{", "the body is not JSON"],
    ['{"type":"agent.sings"}', "type"],
    ['{"type":"agent.message","data":{"case":{"id":"c"}}}', "data.message"],
    [
      '{"type":"agent.message","data":{"case":{"id":"c"},"message":{"id":"1","text":""},"agent":{"id":"1","name":"M"}}}',
      "data.message.text",
    ],
  ])("that is signed but reads %s is told where it is wrong", async (text, place) => {
    const received = await connector.receive(signedBy(secret, text), new TextEncoder().encode(text));
    expect(received).toMatchObject({ state: "unreadable", reason: expect.stringContaining(place) });
  });
});

describe("the address of a desk", () => {
  it.each([
    "https://desk.example.com/hooks",
    "https://desk.example.com:8443/x",
    "https://8.8.8.8/",
    "https://[2606:4700::1]/",
  ])("%s is public", (url) => {
    expect(isPublicUrl(url)).toBe(true);
  });

  it.each([
    "http://desk.example.com/",
    "https://localhost/",
    "https://desk/",
    "https://desk.internal/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://0x7f000001/",
    "https://10.1.2.3/",
    "https://172.20.1.1/",
    "https://192.168.0.9/",
    "https://169.254.169.254/latest/meta-data",
    "https://100.64.0.1/",
    "https://[::1]/",
    "https://[fd00::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://user:password@desk.example.com/",
    "desk.example.com",
    "",
  ])("%s is not", (url) => {
    expect(isPublicUrl(url)).toBe(false);
  });

  it("that is private is not called, unless in development", async () => {
    const calls: string[] = [];
    vi.stubGlobal("fetch", async (input: RequestInfo | URL) => {
      calls.push(String(input));
      return new Response("");
    });
    const event = { type: "case.closed", timestamp: "", data: {} } as never;
    const url = "http://127.0.0.1:8790/";
    await expect(
      webhookDesk({ url, secret, allowPrivate: false }).deliver(event, "1", new Date()),
    ).rejects.toMatchObject({ code: "account" });
    await webhookDesk({ url, secret, allowPrivate: true }).deliver(event, "1", new Date());
    expect(calls).toEqual([url]);
  });
});
