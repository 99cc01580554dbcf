import { describe, expect, it } from "vitest";
import { type Channel, ChannelError, type Delivery } from "../../../channels/channel.ts";
import type { Chat } from "../../../channels/message.ts";
import { answerWith, botToken, ken, mali, openBot, parsed, refusal, start, webhookSecret, webhookUrl } from "./bot.ts";

const chat: Chat = { ids: [mali.id], kind: "private" };
const words = "My secret address is 12 Harbour Road";

function delivery(channel: Channel, to = chat, text = words): Delivery {
  const [part] = channel.compose({ text }, to);
  if (!part) throw new Error("Composed nothing.");
  return { part, chat: to, key: "7f9c0d52-5a0e-4ac6-9a57-d1f6d2f4c001", attempt: 1, now: new Date(start) };
}

/** How a promise failed; fails itself if it did not, or with anything but a ChannelError. */
async function failureOf(promise: Promise<unknown>): Promise<ChannelError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ChannelError) return error;
  throw new Error(`Expected a ChannelError, got ${String(error)}.`);
}

describe("a message of ours", () => {
  it("appears on the customer's screen, and its id is known", async () => {
    const { channel, fake } = openBot();
    const event = (await parsed(channel, await fake.act(mali, { kind: "text", text: "Hi" }, webhookUrl))).events[0];
    const [part] = channel.compose(
      { text: "Which?", choices: [{ data: "m1.0", title: "Shipping" }], quote: event?.tokens?.quote ?? "" },
      chat,
    );
    if (!part) throw new Error("Composed nothing.");
    const { messageIds } = await channel.send({ ...delivery(channel), part });
    expect(fake.screen(mali.id).bubbles.at(-1)).toMatchObject({
      id: messageIds[0],
      from: "shop",
      text: "Which?",
      options: { style: "buttons", items: [{ data: "m1.0", title: "Shipping" }] },
      quotes: event?.messageId,
    });
    expect(fake.calls).toMatchObject([{ path: "/sendMessage", status: 200, problems: [] }]);
  });

  it("that is answered in a group makes the answer ours", async () => {
    const { channel, fake } = openBot({ settings: { API_BASE: "https://telegram.test/" } });
    const group: Chat = { ids: ["-4012345678"], kind: "group" };
    await fake.sayInGroup(ken, "-4012345678", { text: `@${fake.username} hi` }, webhookUrl);
    const [quotes = ""] = (await channel.send(delivery(channel, group))).messageIds;
    const { events } = await parsed(
      channel,
      await fake.sayInGroup(ken, "-4012345678", { text: "Yes", quotes }, webhookUrl),
    );
    expect(events).toMatchObject([{ mentioned: true, repliesTo: quotes }]);
  });

  it("goes out without its quote when the quoted message is gone", async () => {
    const { channel, fake } = openBot();
    await fake.act(mali, { kind: "open" }, webhookUrl);
    const [part] = channel.compose({ text: "Yes", quote: "99999" }, chat);
    if (!part) throw new Error("Composed nothing.");
    await channel.send({ ...delivery(channel), part });
    expect(fake.screen(mali.id).bubbles.at(-1)).not.toHaveProperty("quotes");
    expect(fake.screen(mali.id).bubbles.at(-1)?.text).toBe("Yes");
  });

  it.each([
    // Case 14
    [
      refusal(429, "Too Many Requests: retry after 12", { retry_after: 12 }),
      { code: "throttled", retryAfterSeconds: 12 },
    ],
    [refusal(429, "Too Many Requests", undefined, { "retry-after": "7" }), { code: "throttled", retryAfterSeconds: 7 }],
    [refusal(429, "Too Many Requests"), { code: "throttled", retryAfterSeconds: undefined }],
    // Case 12
    [
      refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", { migrate_to_chat_id: -1001234567890 }),
      { code: "moved", movedTo: "-1001234567890" },
    ],
    // Case 11
    [
      refusal(403, "Forbidden: bot was blocked by the user"),
      { code: "unreachable", platformCode: "403 bot was blocked by the user" },
    ],
    [refusal(403, "Forbidden: user is deactivated"), { code: "unreachable", platformCode: "403 user is deactivated" }],
    [refusal(403, "Forbidden: bot was kicked from the supergroup chat"), { code: "unreachable" }],
    [refusal(403, "Forbidden: bot can't initiate conversation with a user"), { code: "unreachable" }],
    [refusal(400, "Bad Request: chat not found"), { code: "unreachable", platformCode: "400 chat not found" }],
    [refusal(401, "Unauthorized"), { code: "account", platformCode: "401" }],
    [refusal(404, "Not Found"), { code: "account", platformCode: "404" }],
    [refusal(400, "Bad Request: BUTTON_DATA_INVALID"), { code: "refused", platformCode: "400 BUTTON_DATA_INVALID" }],
    [refusal(400, "Bad Request: message is too long"), { code: "refused" }],
    [refusal(400, `Bad Request: can't parse entities in "${words}"`), { code: "refused", platformCode: "400" }],
    [refusal(409, "Conflict: terminated by other getUpdates request"), { code: "refused" }],
    [refusal(413, "Request Entity Too Large"), { code: "refused" }],
    [refusal(500, "Internal Server Error"), { code: "unavailable" }],
    [new Response("<html>Bad Gateway</html>", { status: 502 }), { code: "ambiguous", platformCode: "502" }],
    [new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } }), { code: "account" }],
    [new Response("<html>Welcome to the hotel</html>"), { code: "ambiguous", platformCode: "200" }],
    [Response.json({ ok: false }), { code: "ambiguous" }],
  ])("that Telegram does not take fails for its reason (%#)", async (response, expected) => {
    const { channel } = openBot();
    answerWith(() => response);
    expect(await failureOf(channel.send(delivery(channel)))).toMatchObject(expected);
  });

  it("that nobody answers may have arrived", async () => {
    const { channel } = openBot();
    answerWith(() => Promise.reject(new DOMException("The operation timed out", "TimeoutError")));
    expect(await failureOf(channel.send(delivery(channel)))).toMatchObject({
      code: "ambiguous",
      platformCode: "TimeoutError",
    });
    answerWith((url) => Promise.reject(new TypeError(`fetch failed: ${url}`)));
    expect(await failureOf(channel.send(delivery(channel)))).toMatchObject({ code: "ambiguous" });
  });

  it("is delayed while Telegram has trouble, and leaves when it is over", async () => {
    const { channel, fake } = openBot();
    await fake.act(mali, { kind: "open" }, webhookUrl);
    fake.trouble = "throttled";
    expect(await failureOf(channel.send(delivery(channel)))).toMatchObject({
      code: "throttled",
      retryAfterSeconds: 12,
    });
    fake.trouble = "failing";
    expect(await failureOf(channel.send(delivery(channel)))).toMatchObject({ code: "unavailable" });
    fake.trouble = "none";
    expect((await channel.send(delivery(channel))).messageIds).toHaveLength(1);
  });

  // Case 11
  it("does not reach a customer who blocked us, until they come back", async () => {
    const { channel, fake } = openBot();
    await fake.act(mali, { kind: "block" }, webhookUrl);
    expect(await failureOf(channel.send(delivery(channel)))).toMatchObject({ code: "unreachable" });
    await fake.act(mali, { kind: "open" }, webhookUrl);
    expect((await channel.send(delivery(channel))).messageIds).toHaveLength(1);
  });

  // Case 12
  it("is sent to a group's new id after the group moved", async () => {
    const { channel, fake } = openBot();
    await fake.sayInGroup(ken, "-4012345678", { text: `@${fake.username} hi` }, webhookUrl);
    const { newId, requests } = await fake.upgradeGroup("-4012345678", webhookUrl);
    const old: Chat = { ids: ["-4012345678"], kind: "group" };
    const error = await failureOf(channel.send(delivery(channel, old)));
    expect(error).toMatchObject({ code: "moved", movedTo: newId });
    await channel.send(delivery(channel, { ids: [error.movedTo ?? "", "-4012345678"], kind: "group" }));
    expect(fake.screen(newId).bubbles.map(({ text }) => text)).toEqual([words]);
    for (const request of requests) {
      const { events } = await parsed(channel, request);
      expect(events[0]?.content).toEqual({ kind: "identity", previous: "-4012345678", current: newId });
    }
  });

  // Case 18
  it("never tells token, secret, address or words in its errors", async () => {
    const { channel } = openBot();
    const responses = [
      () => refusal(400, `Bad Request: ${words} ${botToken}`),
      () => refusal(401, `Unauthorized ${botToken}`),
      () => refusal(500, `https://telegram.test/bot${botToken}/sendMessage`),
    ];
    for (const respond of responses) {
      answerWith(respond);
      expectDiscreet(await failureOf(channel.send(delivery(channel))));
    }
    answerWith((url) => Promise.reject(new TypeError(`fetch failed: ${url}`)));
    expectDiscreet(await failureOf(channel.send(delivery(channel))));
    expectDiscreet(await failureOf(channel.download({ ref: "file" }, 100)));
  });

  function expectDiscreet(error: ChannelError): void {
    const told = [error.message, error.platformCode, error.stack, String(error.cause ?? "")].join(" ");
    for (const secret of [botToken, botToken.split(":")[1] ?? "", webhookSecret, "telegram.test", words]) {
      expect(told).not.toContain(secret);
    }
  }
});

describe("while an answer is on its way", () => {
  it("the customer sees us typing for five seconds", async () => {
    const { channel, fake, wait } = openBot();
    await fake.act(mali, { kind: "text", text: "Hi" }, webhookUrl);
    await channel.show?.({ chat, typing: true });
    expect(fake.screen(mali.id).typing).toBe(true);
    wait(6);
    expect(fake.screen(mali.id).typing).toBe(false);
  });

  it("nothing is called just to mark a message as read, which bots cannot", async () => {
    const { channel, fake } = openBot();
    await channel.show?.({ chat, readToken: "2001", typing: false });
    expect(fake.calls).toEqual([]);
  });
});

describe("a tap", () => {
  async function tapped() {
    const world = openBot();
    await world.fake.act(mali, { kind: "open" }, webhookUrl);
    const [part] = world.channel.compose({ text: "Which?", choices: [{ data: "m1.0", title: "Shipping" }] }, chat);
    if (!part) throw new Error("Composed nothing.");
    const { messageIds } = await world.channel.send({ ...delivery(world.channel), part });
    const bubbleId = messageIds[0] ?? "";
    const request = await world.fake.act(mali, { kind: "tap", bubbleId, data: "m1.0", title: "Shipping" }, webhookUrl);
    const [event] = (await parsed(world.channel, request)).events;
    return { ...world, event, bubbleId };
  }

  it("comes back with the title of its button and is settled", async () => {
    const { channel, fake, event, bubbleId } = await tapped();
    expect(event?.content).toEqual({ kind: "choice", data: "m1.0", title: "Shipping", messageId: bubbleId });
    await channel.settleTap?.(event?.tokens?.tap ?? "");
    expect(fake.calls.at(-1)).toMatchObject({ path: "/answerCallbackQuery", status: 200 });
  });

  // Case 6
  it.each([
    ["settled before", 0],
    ["too old", 200],
  ])("that was %s is as good as settled", async (why, seconds) => {
    const { channel, fake, event, wait } = await tapped();
    const tap = event?.tokens?.tap ?? "";
    if (why === "settled before") await channel.settleTap?.(tap);
    wait(seconds);
    await expect(channel.settleTap?.(tap)).resolves.toBeUndefined();
    expect(fake.calls.at(-1)).toMatchObject({ path: "/answerCallbackQuery", status: 400 });
  });

  it("that cannot be settled for another reason says so", async () => {
    const { channel } = openBot();
    answerWith(() => refusal(401, "Unauthorized"));
    expect(await failureOf(channel.settleTap?.("1") ?? Promise.resolve())).toMatchObject({ code: "account" });
  });
});
