import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ChannelError } from "../../../channels/channel.ts";
import type { Media } from "../../../channels/message.ts";
import { answerWith, mei, openShop, type Shop, settings, webhookUrl } from "./shop.ts";

let shop: Shop;

beforeEach(() => {
  shop = openShop();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const voiceNote = {
  kind: "voice",
  url: `data:audio/ogg;base64,${btoa("OggS-twelve!")}`,
  mimeType: "audio/ogg",
} as const;

async function sent(): Promise<Media> {
  const request = await shop.meta.act(mei, voiceNote, webhookUrl);
  const content = shop.channel.parse(await request.json()).events[0]?.content;
  if (content?.kind !== "voice") throw new Error("Expected a voice note.");
  return content.media;
}

async function failure(action: Promise<unknown>): Promise<unknown> {
  return action.catch((error: unknown) => error);
}

/** Answers the look-up of a file with `url`, and the file itself with `bytes`. */
function serve(url: string, bytes: () => Response): void {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) =>
    String(input).startsWith(settings.API_BASE) && !String(input).includes("/file")
      ? Response.json({ url, id: "1" })
      : bytes(),
  );
}

// Case 14
describe("a file that a customer sent", () => {
  it("is fetched with its type", async () => {
    const response = await shop.channel.download(await sent(), 1024);
    expect(response.headers.get("content-type")).toBe("audio/ogg");
    expect(new TextDecoder().decode(await response.arrayBuffer())).toBe("OggS-twelve!");
  });

  it("is unreachable once seven days are over, and the customer can be asked again", async () => {
    const media = await sent();
    shop.clock.now += 7 * 24 * 3600 * 1000 + 1;
    expect(await failure(shop.channel.download(media, 1024))).toMatchObject({
      code: "unreachable",
      platformCode: "100",
    });
  });

  it("is unreachable when its address has expired", async () => {
    const media = await sent();
    const past = `${settings.API_BASE}lookaside/${media.ref}?expires=${shop.clock.now - 1}`;
    expect(await failure(shop.channel.download({ ref: past }, 1024))).toMatchObject({
      code: "unreachable",
      platformCode: "HTTP 404",
    });
  });

  it("is refused over the size limit before a byte is fetched", async () => {
    expect(await failure(shop.channel.download(await sent(), 11))).toMatchObject({ code: "refused" });
    expect(shop.meta.calls.map(({ path }) => path)).toHaveLength(1);
  });

  it("is refused over the size limit that its headers tell", async () => {
    serve(`${settings.API_BASE}file`, () => new Response("twelve bytes", { headers: { "content-length": "12" } }));
    expect(await failure(shop.channel.download({ ref: "1" }, 11))).toMatchObject({ code: "refused" });
  });

  it("breaks off when more comes than was said", async () => {
    const chunks = new ReadableStream({
      start(controller) {
        for (let index = 0; index < 3; index += 1) controller.enqueue(new Uint8Array(10));
        controller.close();
      },
    });
    serve(`${settings.API_BASE}file`, () => new Response(chunks));
    const response = await shop.channel.download({ ref: "1" }, 25);
    expect(await failure(response.arrayBuffer())).toBeInstanceOf(ChannelError);
  });

  it.each([
    "https://evil.example/file",
    "https://lookaside.fbsbx.com.evil.example/file",
    "https://evilfbsbx.com/file",
    "http://lookaside.fbsbx.com/file",
    "https://meta.example:8443/file",
    "file:///etc/passwd",
    "no address at all",
  ])("is never asked of %s, so that the token stays with Meta", async (url) => {
    serve(url, () => new Response("bytes"));
    const error = await failure(shop.channel.download({ ref: "1" }, 1024));
    expect(error).toMatchObject({ code: "refused" });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(String(error)).not.toContain("evil");
  });

  it.each([
    "https://lookaside.fbsbx.com/whatsapp/1",
    "https://scontent.xx.fbcdn.net/v/1",
    "https://mmg.whatsapp.net/v/1",
  ])("is fetched from %s with the token and without following it elsewhere", async (url) => {
    serve(url, () => new Response("bytes"));
    expect(await (await shop.channel.download({ ref: "1" }, 1024)).text()).toBe("bytes");
    const [, init] = vi.mocked(fetch).mock.calls[1] ?? [];
    expect(new Headers(init?.headers).get("authorization")).toBe(`Bearer ${settings.ACCESS_TOKEN}`);
    expect(init?.redirect).toBe("manual");
  });

  it("named by its address alone is fetched from there", async () => {
    serve("", () => new Response("bytes"));
    expect(await (await shop.channel.download({ ref: "https://lookaside.fbsbx.com/file" }, 1024)).text()).toBe("bytes");
  });

  it.each([
    [() => new Response("", { status: 503 }), "unavailable"],
    [() => Response.redirect("https://evil.example/", 302), "unreachable"],
    [() => Promise.reject(new DOMException("late", "TimeoutError")), "unavailable"],
  ])("that does not come is a failure of the world: %#", async (bytes, code) => {
    serve("https://lookaside.fbsbx.com/file", bytes as () => Response);
    expect(await failure(shop.channel.download({ ref: "1" }, 1024))).toMatchObject({ code });
  });

  it("is the account's trouble when the token is wrong", async () => {
    answerWith(() => Response.json({ error: { code: 190 } }, { status: 401 }));
    expect(await failure(shop.channel.download({ ref: "1" }, 1024))).toMatchObject({ code: "account" });
  });
});
