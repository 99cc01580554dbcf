/** The played LINE itself: a judge that lets everything pass would prove nothing. */
import { describe, expect, it } from "vitest";
import { fakeLine } from "../../../src/simulator/platforms/line.ts";
import type { FakeLineTraits } from "../../../src/simulator/platforms/line-ledger.ts";
import { mei, settings, webhookUrl } from "./account.ts";

interface Played {
  status: number;
  headers: Headers;
  body: unknown;
}

function played(traits: FakeLineTraits = {}) {
  let now = Date.parse("2026-11-22T08:00:00Z");
  const platform = fakeLine(settings, { now: () => now, ...traits });
  return {
    platform,
    wait(seconds: number) {
      now += seconds * 1000;
    },
    async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Played> {
      const request = new Request(`https://api.line.me${path}`, {
        method,
        headers: { authorization: `Bearer ${settings.CHANNEL_ACCESS_TOKEN}`, ...headers },
        body: body === undefined ? null : JSON.stringify(body),
      });
      const response = await platform.handle(request, path);
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    async event(action: Parameters<typeof platform.act>[1]) {
      const request = await platform.act(mei, action, webhookUrl);
      const { events } = (await request.json()) as { events: Record<string, never>[] };
      return events[0] as unknown as LineEvent;
    },
  };
}

interface LineEvent {
  type: string;
  webhookEventId: string;
  replyToken: string;
  source: { userId: string };
  message: { id: string; quoteToken?: string; markAsReadToken: string };
  postback: unknown;
  follow: unknown;
}

const hello = { type: "text", text: "hello" };
const action = (details: object = {}) => ({
  type: "postback",
  label: "Yes",
  data: "m1.0",
  displayText: "Yes",
  ...details,
});
const chips = (...actions: object[]) => ({
  ...hello,
  quickReply: { items: actions.map((action) => ({ type: "action", action })) },
});
const image = (url: string) => ({
  type: "image",
  originalContentUrl: url,
  previewImageUrl: "https://example.com/a.png",
});

describe("the played LINE", () => {
  it.each<[string, unknown, string]>([
    ["no messages", [], "messages"],
    ["six messages", Array(6).fill(hello), "messages"],
    ["a message of no kind", [{ text: "hello" }], "messages[0].type"],
    ["a blank text", [hello, { type: "text", text: " " }], "messages[1].text"],
    ["5001 characters", [{ type: "text", text: "x".repeat(5001) }], "messages[0].text"],
    ["14 quick replies", [chips(...Array(14).fill(action()))], "messages[0].quickReply.items"],
    ["no quick reply", [chips()], "messages[0].quickReply.items"],
    [
      "a label of 21 characters",
      [chips(action({ label: "x".repeat(21) }))],
      "messages[0].quickReply.items[0].action.label",
    ],
    ["no label", [chips(action({ label: "" }))], "messages[0].quickReply.items[0].action.label"],
    [
      "301 characters of data",
      [chips(action({ data: "x".repeat(301) }))],
      "messages[0].quickReply.items[0].action.data",
    ],
    [
      "a display text of 301 characters",
      [chips(action({ displayText: "x".repeat(301) }))],
      "messages[0].quickReply.items[0].action.displayText",
    ],
    ["an unknown action", [chips(action({ type: "dance" }))], "messages[0].quickReply.items[0].action.type"],
    ["an image without https", [image("http://example.com/a.png")], "messages[0].originalContentUrl"],
    [
      "an image of 2001 characters",
      [image(`https://example.com/${"a".repeat(2000)}`)],
      "messages[0].originalContentUrl",
    ],
    [
      "a video without preview",
      [{ type: "video", originalContentUrl: "https://example.com/a.mp4" }],
      "messages[0].previewImageUrl",
    ],
    [
      "a sound without duration",
      [{ type: "audio", originalContentUrl: "https://example.com/a.m4a" }],
      "messages[0].duration",
    ],
    ["a template without altText", [{ type: "template", template: {} }], "messages[0].altText"],
    [
      "a flex message with a long altText",
      [{ type: "flex", altText: "x".repeat(401), contents: {} }],
      "messages[0].altText",
    ],
    ["a quote of nothing", [{ ...hello, quoteToken: "made up" }], "messages[0].quoteToken"],
  ])("refuses %s and keeps the token good", async (_, messages, property) => {
    const line = played();
    const { replyToken } = await line.event({ kind: "text", text: "hi" });
    const refused = await line.call("POST", "/v2/bot/message/reply", { replyToken, messages });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      message: expect.stringMatching(/^The request body has \d+ error/),
      details: [{ property }],
    });
    expect(refused.headers.get("x-line-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(line.platform.calls.at(-1)?.problems[0]).toContain(property);
    expect((await line.call("POST", "/v2/bot/message/reply", { replyToken, messages: [hello] })).status).toBe(200);
  });

  it("takes all that is just within its limits", async () => {
    const line = played();
    const { replyToken, message } = await line.event({ kind: "text", text: "hi" });
    const widest = action({ label: "👨‍👩‍👧‍👦".repeat(20), data: "x".repeat(300), displayText: "x".repeat(300) });
    const messages = [
      { type: "text", text: "x".repeat(5000), quoteToken: message.quoteToken },
      chips(...Array(13).fill(widest)),
    ];
    expect((await line.call("POST", "/v2/bot/message/reply", { replyToken, messages })).status).toBe(200);
  });

  it("takes a reply token once, for a minute", async () => {
    const line = played();
    const { replyToken } = await line.event({ kind: "text", text: "hi" });
    const body = { replyToken, messages: [hello] };
    expect((await line.call("POST", "/v2/bot/message/reply", body)).status).toBe(200);
    expect(await line.call("POST", "/v2/bot/message/reply", body)).toMatchObject({
      status: 400,
      body: { message: "Invalid reply token" },
    });
    const { replyToken: old } = await line.event({ kind: "text", text: "hi" });
    line.wait(60);
    expect((await line.call("POST", "/v2/bot/message/reply", { replyToken: old, messages: [hello] })).status).toBe(400);
  });

  it("takes a retry key once a day, and tells what became of it", async () => {
    const line = played();
    const { source } = await line.event({ kind: "text", text: "hi" });
    const key = { "x-line-retry-key": "123e4567-e89b-12d3-a456-426614174000" };
    const push = () => line.call("POST", "/v2/bot/message/push", { to: source.userId, messages: [hello] }, key);
    const first = await push();
    const second = await push();
    expect([first.status, second.status]).toEqual([200, 409]);
    expect(second.headers.get("x-line-accepted-request-id")).toBe(first.headers.get("x-line-request-id"));
    expect(second.body).toMatchObject(first.body as object);
    line.wait(24 * 60 * 60);
    expect((await push()).status).toBe(200);
  });

  it.each<[string, unknown, Record<string, string>, number]>([
    ["a retry key that is no UUID", { messages: [hello] }, { "x-line-retry-key": "once" }, 400],
    ["someone it does not know", { to: "U00000000000000000000000000000000", messages: [hello] }, {}, 400],
    ["an address that is none", { to: "mei", messages: [hello] }, {}, 400],
    ["a stranger's token", { messages: [hello] }, { authorization: "Bearer stranger" }, 401],
  ])("refuses a push with %s", async (_, body, headers, status) => {
    const line = played();
    const { source } = await line.event({ kind: "text", text: "hi" });
    const pushed = await line.call("POST", "/v2/bot/message/push", { to: source.userId, ...(body as object) }, headers);
    expect(pushed.status).toBe(status);
    expect(line.platform.screen(mei.id).bubbles).toHaveLength(1);
  });

  it("refuses a push beyond the month's quota", async () => {
    const line = played({ monthlyLimit: 1 });
    const { source } = await line.event({ kind: "text", text: "hi" });
    const push = () => line.call("POST", "/v2/bot/message/push", { to: source.userId, messages: [hello] });
    expect((await push()).status).toBe(200);
    expect(await push()).toMatchObject({ status: 429, body: { message: "You have reached your monthly limit." } });
    expect((await line.call("GET", "/v2/bot/message/quota/consumption")).body).toEqual({ totalUsage: 1 });
  });

  it("says yes and shows nothing to someone who blocked the account", async () => {
    const line = played();
    const { source } = await line.event({ kind: "block" });
    const pushed = await line.call("POST", "/v2/bot/message/push", { to: source.userId, messages: [hello] });
    expect(pushed.status).toBe(200);
    expect(line.platform.screen(mei.id).bubbles).toEqual([]);
    expect((await line.call("GET", `/v2/bot/profile/${source.userId}`)).status).toBe(404);
    expect(await line.event({ kind: "open" })).toMatchObject({ type: "follow", follow: { isUnblocked: true } });
  });

  it("shows dots in private chats only, for 5 to 60 seconds in fives", async () => {
    const line = played();
    const { source } = await line.event({ kind: "text", text: "hi" });
    const start = (body: object) => line.call("POST", "/v2/bot/chat/loading/start", body);
    expect((await start({ chatId: source.userId, loadingSeconds: 12 })).status).toBe(400);
    expect((await start({ chatId: "C7a0f4e1b2c3d44e5f60718293a4b5c6d" })).status).toBe(400);
    expect((await start({ chatId: source.userId, loadingSeconds: 10 })).status).toBe(202);
    expect(line.platform.screen(mei.id).typing).toBe(true);
    line.wait(10);
    expect(line.platform.screen(mei.id).typing).toBe(false);
  });

  it("signs every webhook with its own id, and gives out what is needed to answer, read and quote", async () => {
    const line = played();
    const events = [await line.event({ kind: "text", text: "hi" }), await line.event({ kind: "sticker", emoji: "🙏" })];
    for (const { webhookEventId, replyToken, message } of events) {
      expect(webhookEventId).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
      expect([replyToken, message.markAsReadToken, message.quoteToken].every(Boolean)).toBe(true);
    }
    expect(events[0]?.webhookEventId).not.toBe(events[1]?.webhookEventId);
  });

  it("forgets quick replies with the next bubble, and shows a tap as its full title", async () => {
    const line = played();
    const { replyToken } = await line.event({ kind: "text", text: "hi" });
    const messages = [chips(action({ label: "Yes, ple…", displayText: "Yes, please tell me" }))];
    await line.call("POST", "/v2/bot/message/reply", { replyToken, messages });
    const offered = line.platform.screen(mei.id).bubbles.at(-1);
    expect(offered?.options?.items).toEqual([{ data: "m1.0", title: "Yes, ple…" }]);
    const tapped = await line.event({ kind: "tap", bubbleId: offered?.id ?? "", data: "m1.0", title: "Yes, ple…" });
    expect(tapped).toMatchObject({ type: "postback", postback: { data: "m1.0" } });
    expect(line.platform.screen(mei.id).bubbles.map(({ text, options }) => [text, options])).toEqual([
      ["hi", undefined],
      ["hello", undefined],
      ["Yes, please tell me", undefined],
    ]);
  });

  it("takes back what was unsent, and tells bots nothing of reactions", async () => {
    const line = played();
    const { message } = await line.event({ kind: "text", text: "oops" });
    expect(await line.event({ kind: "reaction", bubbleId: message.id, emoji: "👍" })).toBeUndefined();
    expect(await line.event({ kind: "unsend", bubbleId: message.id })).toMatchObject({
      unsend: { messageId: message.id },
    });
    expect(line.platform.screen(mei.id).bubbles).toEqual([]);
  });

  it("keeps silent until the caller gives up, fails, or slows down, as it is told", async () => {
    const line = played();
    line.platform.trouble = "throttled";
    expect((await line.call("GET", "/v2/bot/info")).status).toBe(429);
    line.platform.trouble = "failing";
    expect((await line.call("GET", "/v2/bot/info")).status).toBe(500);
    line.platform.trouble = "silent";
    const impatient = new AbortController();
    const request = new Request("https://api.line.me/v2/bot/info", { signal: impatient.signal });
    const answer = line.platform.handle(request, "/v2/bot/info");
    impatient.abort(new Error("waited long enough"));
    await expect(answer).rejects.toThrow();
  });

  it("knows nothing of calls that LINE does not have", async () => {
    expect((await played().call("POST", "/v2/bot//message/push", {})).status).toBe(404);
    expect((await played().call("GET", "/v2/bot/message/push")).status).toBe(404);
  });
});
