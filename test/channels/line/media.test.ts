import { afterEach, describe, expect, it, vi } from "vitest";
import { line } from "../../../channels/line/index.ts";
import type { Inbound, Media } from "../../../channels/message.ts";
import { answeringWith, lineAccount, settings } from "./account.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const channel = line.open("", settings);
const url = `data:image/jpeg;base64,${btoa("a photo of a cracked cup")}`;
const photo = { kind: "image", url, mimeType: "image/jpeg" } as const;
const recording = { kind: "voice", url, mimeType: "audio/x-m4a" } as const;
const external: Media = { ref: "https://cdn.example.com/box.jpg" };

function mediaOf({ content }: Inbound): Media {
  if (!("media" in content) || !content.media) throw new Error("no media");
  return content.media;
}

async function textOf(response: Response): Promise<string> {
  return new TextDecoder().decode(await response.arrayBuffer());
}

describe("what a customer sent", () => {
  it("is fetched from LINE with its type", async () => {
    const shop = lineAccount();
    const response = await shop.channel.download(mediaOf(await shop.does(photo)), 1000);
    expect(response.headers.get("content-type")).toBe("image/jpeg");
    expect(await textOf(response)).toBe("a photo of a cracked cup");
  });

  // Case 18
  it("is waited for while LINE prepares it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const shop = lineAccount({ preparingAnswers: 2 });
    const downloading = shop.channel.download(mediaOf(await shop.does(recording)), 1000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await textOf(await downloading)).toBe("a photo of a cracked cup");
    expect(shop.platform.calls.map(({ status }) => status)).toEqual([202, 202, 200]);
  });

  // Case 18
  it("is left for later when LINE takes too long", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const shop = lineAccount({ preparingAnswers: 100 });
    const downloading = expect(shop.channel.download(mediaOf(await shop.does(recording)), 1000)).rejects.toMatchObject({
      code: "unavailable",
    });
    await vi.advanceTimersByTimeAsync(60_000);
    await downloading;
    expect(shop.calls()).toHaveLength(4);
  });

  it("is refused when LINE says that it is too large", async () => {
    const shop = lineAccount();
    const media = mediaOf(await shop.does(photo));
    await expect(shop.channel.download(media, 10)).rejects.toMatchObject({ code: "refused" });
  });

  it("is refused while it is read when nobody had said how large it is", async () => {
    answeringWith(() => new Response(new Blob(["0123456789", "0123456789"]).stream()));
    const response = await channel.download({ ref: "573310988452319233" }, 15);
    await expect(textOf(response)).rejects.toMatchObject({ code: "refused" });
  });

  it.each([
    [404, "unreachable"],
    [410, "unreachable"],
    [400, "unreachable"],
    [302, "unreachable"],
    [401, "account"],
    [429, "throttled"],
    [500, "unavailable"],
  ])("answered with %i is %s", async (status, code) => {
    answeringWith(() => new Response(null, { status, headers: { location: "https://elsewhere.example.com" } }));
    await expect(channel.download({ ref: "573310988452319233" }, 1000)).rejects.toMatchObject({ code });
  });

  it("is unavailable when nobody answers", async () => {
    const shop = lineAccount();
    const media = mediaOf(await shop.does(photo));
    shop.wire.loses = "answers";
    await expect(shop.channel.download(media, 1000)).rejects.toMatchObject({ code: "unavailable" });
  });
});

describe("what a customer sent by link", () => {
  it("is fetched without our token and without following where it leads", async () => {
    const { requests } = answeringWith(() => new Response("a box", { headers: { "set-cookie": "tracked=1" } }));
    const response = await channel.download(external, 1000);
    expect(await textOf(response)).toBe("a box");
    expect(response.headers.has("set-cookie")).toBe(false);
    expect(requests.map(({ url, headers, redirect }) => [url, headers.get("authorization"), redirect])).toEqual([
      ["https://cdn.example.com/box.jpg", null, "manual"],
    ]);
  });
});
