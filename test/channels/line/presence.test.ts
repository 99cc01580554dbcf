import { afterEach, describe, expect, it, vi } from "vitest";
import { lineAccount, mei } from "./account.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const groupChat = { ids: ["C7a0f4e1b2c3d44e5f60718293a4b5c6d"] as [string], kind: "group" as const };

describe("a sign of life on LINE", () => {
  it("marks what the customer wrote as read, and shows the dots until the answer comes", async () => {
    const shop = lineAccount({ chatMode: "chat" });
    await shop.says("hello");
    const { chat, tokens } = await shop.says("anyone there?");
    await shop.channel.show?.({ chat, typing: true, ...(tokens?.read && { readToken: tokens.read }) });
    expect(shop.platform.screen(mei.id)).toMatchObject({ bubbles: [{ read: true }, { read: true }], typing: true });
    shop.wait(21);
    expect(shop.platform.screen(mei.id).typing).toBe(false);
  });

  it("without typing only marks as read", async () => {
    const shop = lineAccount();
    const { chat, tokens } = await shop.says("hello");
    await shop.channel.show?.({ chat, typing: false, ...(tokens?.read && { readToken: tokens.read }) });
    expect(shop.calls()).toEqual(["POST /v2/bot/chat/markAsRead"]);
  });

  it("in a group is the read mark alone, because LINE shows no dots there", async () => {
    const shop = lineAccount();
    const { tokens } = await shop.says("hello");
    await shop.channel.show?.({ chat: groupChat, typing: true, ...(tokens?.read && { readToken: tokens.read }) });
    expect(shop.calls()).toEqual(["POST /v2/bot/chat/markAsRead"]);
    await shop.channel.show?.({ chat: groupChat, typing: true });
    expect(shop.calls()).toHaveLength(1);
  });

  it("shows the dots even if the read mark fails, and says what failed", async () => {
    const shop = lineAccount();
    const { chat } = await shop.says("hello");
    await expect(shop.channel.show?.({ chat, typing: true, readToken: "stale" })).rejects.toMatchObject({
      code: "refused",
    });
    expect(shop.platform.screen(mei.id).typing).toBe(true);
  });

  it("that gets no answer says so", async () => {
    const shop = lineAccount();
    const { chat } = await shop.says("hello");
    shop.wire.loses = "requests";
    await expect(shop.channel.show?.({ chat, typing: true })).rejects.toMatchObject({ code: "ambiguous" });
  });
});
