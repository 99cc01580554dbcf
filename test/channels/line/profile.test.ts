import { afterEach, describe, expect, it, vi } from "vitest";
import { lineAccount, mei } from "./account.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a customer's profile on LINE", () => {
  it("tells name and language", async () => {
    const shop = lineAccount();
    const { chat } = await shop.says("hello");
    expect(await shop.channel.profile?.(chat)).toMatchObject({ name: mei.name, language: mei.language });
  });

  // Case 19
  it("of a stranger is unreachable", async () => {
    const shop = lineAccount();
    const chat = { ids: ["U00000000000000000000000000000000"] as [string], kind: "private" as const };
    await expect(shop.channel.profile?.(chat)).rejects.toMatchObject({ code: "unreachable" });
  });
});
