import { describe, expect, it } from "vitest";
import { ChannelError } from "../../../channels/channel.ts";
import type { Media } from "../../../channels/message.ts";
import { answerWith, mali, openBot, parsed, refusal, webhookUrl } from "./bot.ts";

const megabyte = 1024 * 1024;

async function failureOf(promise: Promise<unknown>): Promise<ChannelError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ChannelError) return error;
  throw new Error(`Expected a ChannelError, got ${String(error)}.`);
}

describe("a file that a customer sent", () => {
  it("is downloaded with the type that Telegram told in the message", async () => {
    const { channel, fake } = openBot();
    const url = "data:application/pdf,receipt";
    const request = await fake.act(
      mali,
      { kind: "file", url, mimeType: "application/pdf", fileName: "r.pdf" },
      webhookUrl,
    );
    const content = (await parsed(channel, request)).events[0]?.content;
    if (content?.kind !== "file") throw new Error("Expected a file.");
    expect(content.media).toMatchObject({ fileName: "r.pdf", mimeType: "application/pdf", sizeBytes: 7 });
    const response = await channel.download(content.media, megabyte);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(new TextDecoder().decode(await response.arrayBuffer())).toBe("receipt");
    expect(fake.calls.map(({ path, status }) => [path.split("/")[1], status])).toEqual([
      ["getFile", 200],
      ["file", 200],
    ]);
  });

  // Case 9
  it("is refused without a call when Telegram told that it is over the limit", async () => {
    const { channel, fake } = openBot();
    const media: Media = { ref: "AgACAgUAAxkBAAIBvideo", sizeBytes: 25 * megabyte };
    expect(await failureOf(channel.download(media, 100 * megabyte))).toMatchObject({ code: "refused" });
    expect(await failureOf(channel.download({ ...media, sizeBytes: 11 }, 10))).toMatchObject({ code: "refused" });
    expect(fake.calls).toEqual([]);
  });

  it("is refused when getFile tells that it is too big", async () => {
    const { channel, fake } = openBot();
    const over20 = { ref: fake.keepFile("data:,x", 21 * megabyte) };
    expect(await failureOf(channel.download(over20, 100 * megabyte))).toMatchObject({
      code: "refused",
      platformCode: "400 file is too big",
    });
    const overOurs = { ref: fake.keepFile("data:,x", 2 * megabyte) };
    expect(await failureOf(channel.download(overOurs, megabyte))).toMatchObject({ code: "refused" });
    expect(fake.calls.map(({ path }) => path)).toEqual(["/getFile", "/getFile"]);
  });

  it("that is longer than Telegram said breaks off at the limit", async () => {
    const { channel } = openBot();
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000)) });
    answerWith((url) =>
      url.includes("/file/") ? new Response(endless) : Response.json({ ok: true, result: { file_path: "a/b" } }),
    );
    const response = await channel.download({ ref: "f" }, 10_000);
    expect(await failureOf(response.arrayBuffer())).toMatchObject({ code: "refused" });
  });

  it("that announces more than the limit is refused before a byte is read", async () => {
    const { channel } = openBot();
    const body = new Uint8Array(2000);
    answerWith((url) =>
      url.includes("/file/")
        ? new Response(body, { headers: { "content-length": "2000" } })
        : Response.json({ ok: true, result: { file_path: "a/b" } }),
    );
    expect(await failureOf(channel.download({ ref: "f" }, 1000))).toMatchObject({ code: "refused" });
  });

  it("is unreachable once Telegram forgot it", async () => {
    const { channel, fake } = openBot();
    expect(await failureOf(channel.download({ ref: "forgotten" }, 10))).toMatchObject({ code: "unreachable" });
    expect(fake.calls).toMatchObject([{ path: "/getFile", status: 400 }]);
    answerWith((url) =>
      url.includes("/file/") ? refusal(404, "Not Found") : Response.json({ ok: true, result: { file_path: "a/b" } }),
    );
    expect(await failureOf(channel.download({ ref: "f" }, 10))).toMatchObject({
      code: "unreachable",
      platformCode: "404",
    });
    answerWith(() => Response.json({ ok: true, result: {} }));
    expect(await failureOf(channel.download({ ref: "f" }, 10))).toMatchObject({ code: "unreachable" });
  });

  it.each([
    [refusal(401, "Unauthorized"), "account"],
    [refusal(429, "Too Many Requests", { retry_after: 3 }), "throttled"],
    [refusal(500, "Internal Server Error"), "unavailable"],
    [new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } }), "account"],
  ])("cannot be had while Telegram refuses the bytes (%#)", async (response, code) => {
    const { channel } = openBot();
    answerWith((url) =>
      url.includes("/file/") ? response : Response.json({ ok: true, result: { file_path: "a/b" } }),
    );
    expect(await failureOf(channel.download({ ref: "f" }, 10))).toMatchObject({ code });
  });

  it("cannot be had while nobody answers", async () => {
    const { channel } = openBot();
    answerWith((url) =>
      url.includes("/file/")
        ? Promise.reject(new TypeError("lost"))
        : Response.json({ ok: true, result: { file_path: "a/b" } }),
    );
    expect(await failureOf(channel.download({ ref: "f" }, 10))).toMatchObject({ code: "unavailable" });
  });
});
