import { describe, expect, it } from "vitest";
import type { Content } from "../../../channels/message.ts";
import type { Action } from "../../../src/simulator/platforms/platform.ts";
import { type FakeTelegram, fakeTelegram } from "../../../src/simulator/platforms/telegram.ts";
import { botToken, ken, mali, openBot, parsed, webhookSecret, webhookUrl } from "./bot.ts";

/** A call as any client of the Bot API makes it. */
async function called(fake: FakeTelegram, method: string, parameters: object, token = botToken) {
  const path = `/bot${token}/${method}`;
  const request = new Request(`https://telegram.test${path}`, { method: "POST", body: JSON.stringify(parameters) });
  const response = await fake.handle(request, path);
  return { status: response.status, body: await response.json<Record<string, unknown>>() };
}

async function opened(): Promise<FakeTelegram> {
  const fake = fakeTelegram({ botToken, webhookSecret });
  await fake.act(mali, { kind: "open" }, webhookUrl);
  return fake;
}

const chat_id = Number(mali.id);
const keyboard = (...buttons: object[]) => ({ inline_keyboard: buttons.map((button) => [button]) });

describe("Telegram, played locally,", () => {
  it.each([
    ["sendMessage", { chat_id, text: "" }, "Bad Request: message text is empty"],
    ["sendMessage", { chat_id, text: " \u200b\n" }, "Bad Request: message text is empty"],
    ["sendMessage", { chat_id, text: "x".repeat(4097) }, "Bad Request: message is too long"],
    ["sendMessage", { chat_id, text: "👋".repeat(2049) }, "Bad Request: message is too long"],
    ["sendMessage", { chat_id, text: "cut \ud83d" }, "Bad Request: strings must be encoded in UTF-8"],
    ["sendMessage", { text: "Hi" }, "Bad Request: chat_id is empty"],
    ["sendMessage", { chat_id: 42, text: "Hi" }, "Bad Request: chat not found"],
    [
      "sendMessage",
      { chat_id, text: "Hi", reply_parameters: { message_id: 1 } },
      "Bad Request: message to be replied not found",
    ],
    [
      "sendMessage",
      { chat_id, text: "Hi", reply_markup: keyboard({ text: "A", callback_data: "ส".repeat(22) }) },
      "Bad Request: BUTTON_DATA_INVALID",
    ],
    [
      "sendMessage",
      { chat_id, text: "Hi", reply_markup: keyboard({ text: "A", callback_data: "" }) },
      "Bad Request: BUTTON_DATA_INVALID",
    ],
    [
      "sendMessage",
      { chat_id, text: "Hi", reply_markup: keyboard({ text: " ", callback_data: "a" }) },
      "Bad Request: inline keyboard button text must be non-empty",
    ],
    ["sendMessage", { chat_id, text: "Hi", reply_markup: "[]" }, "Bad Request: object expected as reply markup"],
    [
      "sendPhoto",
      { chat_id, photo: "https://shop.example/a.jpg", caption: "x".repeat(1025) },
      "Bad Request: message caption is too long",
    ],
    ["sendPhoto", { chat_id, photo: "a.jpg" }, "Bad Request: wrong file identifier/HTTP URL specified"],
    ["sendVideo", { chat_id }, "Bad Request: there is no video in the request"],
    [
      "sendDocument",
      { chat_id, document: "https://shop.example/a.docx" },
      "Bad Request: wrong type of the web page content",
    ],
    ["sendChatAction", { chat_id, action: "thinking" }, "Bad Request: wrong parameter action in request"],
    ["getFile", {}, "Bad Request: file_id not specified"],
    [
      "answerCallbackQuery",
      { callback_query_id: "1" },
      "Bad Request: query is too old and response timeout expired or query ID is invalid",
    ],
    [
      "setWebhook",
      { url: "https://desk.example", secret_token: "a.b" },
      "Bad Request: secret token contains unallowed characters",
    ],
    ["setWebhook", { url: "https://desk.example", max_connections: 101 }, "Bad Request: invalid max_connections"],
  ])("refuses %s of %j", async (method, parameters, description) => {
    const fake = await opened();
    expect(await called(fake, method, parameters)).toEqual({
      status: 400,
      body: { ok: false, error_code: 400, description },
    });
    expect(fake.calls.at(-1)?.problems).not.toEqual([]);
  });

  it.each([
    ["7100000001:other", 401, "Unauthorized"],
    ["nonsense", 404, "Not Found"],
  ])("knows its own token from %s, and writes neither down", async (token, status, description) => {
    const fake = await opened();
    expect(await called(fake, "getMe", {}, token)).toMatchObject({ status, body: { ok: false, description } });
    expect(JSON.stringify(fake.calls)).not.toContain(token);
    await called(fake, "getMe", {});
    expect(JSON.stringify(fake.calls)).not.toContain(botToken);
  });

  it("takes what is exactly at the limit, and notes fields that do not exist", async () => {
    const fake = await opened();
    const reply_markup = keyboard({ text: "A", callback_data: "ส".repeat(21) });
    expect(
      await called(fake, "sendMessage", { chat_id, text: "x".repeat(4096), reply_markup, quote: 1 }),
    ).toMatchObject({ status: 200 });
    expect(fake.calls.at(-1)?.problems).toEqual(['sendMessage has no field "quote"']);
  });

  it("answers nothing while silent, until the caller gives up", async () => {
    const fake = await opened();
    fake.trouble = "silent";
    const caller = new AbortController();
    const path = `/bot${botToken}/getMe`;
    const request = new Request(`https://telegram.test${path}`, { method: "POST", body: "{}", signal: caller.signal });
    const answer = fake.handle(request, path);
    caller.abort(new Error("gave up"));
    await expect(answer).rejects.toThrow();
  });

  it.each<[Action, Partial<Content>]>([
    [
      { kind: "text", text: "Hi" },
      { kind: "text", text: "Hi" },
    ],
    [
      { kind: "image", url: "data:image/png,x", mimeType: "image/png", caption: "See" },
      { kind: "image", caption: "See" },
    ],
    [{ kind: "voice", url: "data:audio/ogg,x", mimeType: "audio/ogg" }, { kind: "voice" }],
    [{ kind: "video", url: "data:video/mp4,x", mimeType: "video/mp4" }, { kind: "video" }],
    [{ kind: "file", url: "data:application/pdf,x", mimeType: "application/pdf", fileName: "a.pdf" }, { kind: "file" }],
    [
      { kind: "sticker", emoji: "🙏" },
      { kind: "sticker", emoji: "🙏" },
    ],
    [
      { kind: "location", latitude: 1.5, longitude: 103.5 },
      { kind: "location", latitude: 1.5 },
    ],
    [
      { kind: "location", latitude: 1.5, longitude: 103.5, title: "Pier" },
      { kind: "location", name: "Pier" },
    ],
    [
      { kind: "tap", bubbleId: "1", data: "m1.0", title: "A" },
      { kind: "choice", data: "m1.0", messageId: "1" },
    ],
    [
      { kind: "reaction", bubbleId: "101", emoji: "❤" },
      { kind: "reaction", messageId: "101", emoji: "❤" },
    ],
    [
      { kind: "reaction", bubbleId: "101", emoji: "" },
      { kind: "reaction", messageId: "101" },
    ],
    [{ kind: "open" }, { kind: "follow", returning: false }],
    [
      { kind: "open", payload: "spring" },
      { kind: "follow", payload: "spring" },
    ],
    [{ kind: "block" }, { kind: "unfollow" }],
  ])("sends a webhook for %j that the channel understands", async (action, content) => {
    const { channel, fake } = openBot();
    const { events, unreadable } = await parsed(channel, await fake.act(mali, action, webhookUrl));
    expect(unreadable).toEqual([]);
    expect(events).toMatchObject([{ chat: { ids: [mali.id] }, sender: { id: mali.id, name: mali.name }, content }]);
  });

  it("welcomes back who had blocked the bot", async () => {
    const { channel, fake } = openBot();
    await fake.act(mali, { kind: "block" }, webhookUrl);
    const { events } = await parsed(channel, await fake.act(mali, { kind: "open" }, webhookUrl));
    expect(events[0]?.content).toEqual({ kind: "follow", returning: true });
  });

  it("has no webhook for a message that was deleted", async () => {
    const fake = await opened();
    await expect(fake.act(mali, { kind: "unsend", bubbleId: "101" }, webhookUrl)).rejects.toThrow(
      "nothing of a deleted message",
    );
  });

  it("tells a person's number from a name that is none, always the same", async () => {
    const { channel, fake } = openBot();
    const anna = { id: "anna", name: "Anna" };
    const first = await parsed(channel, await fake.act(anna, { kind: "text", text: "One" }, webhookUrl));
    const second = await parsed(channel, await fake.act(anna, { kind: "text", text: "Two" }, webhookUrl));
    expect(first.events[0]?.chat).toEqual(second.events[0]?.chat);
    expect(fake.screen("anna").bubbles.map(({ text }) => text)).toEqual(["One", "Two"]);
  });

  it("finds names in a group's text by UTF-16 offsets", async () => {
    const { channel, fake } = openBot();
    const said = (text: string) => fake.sayInGroup(ken, "-4012345678", { text }, webhookUrl);
    const { events } = await parsed(channel, await said(`👋🏽 @${fake.username} open?`));
    expect(events[0]).toMatchObject({ mentioned: true, content: { text: "👋🏽 open?" } });
  });
});
