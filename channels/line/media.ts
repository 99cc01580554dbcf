/**
 * Fetching what customers sent. LINE keeps the bytes itself, for a time it does not tell, and asks to wait while it prepares
 * long recordings. What came by link lies on a stranger's host: that host never sees our token.
 * @see https://developers.line.biz/en/reference/messaging-api/#get-content
 */
import { ChannelError } from "../channel.ts";
import type { Media } from "../message.ts";
import { authorization, type Settings, withoutSlash } from "./api.ts";
import { failureOf } from "./errors.ts";

/** For one try, the last byte included. */
const timeoutSeconds = 30;
/** How long to wait before each try while LINE is still preparing the bytes. */
const pausesMilliseconds = [0, 500, 1000, 2000];

/** The bytes of `media`, never more than `maxBytes`: a longer body fails while it is read, with "refused". Throws ChannelError. */
export async function download(settings: Settings, media: Media, maxBytes: number): Promise<Response> {
  const response = media.ref.startsWith("https://")
    ? await fetchBytes(media.ref)
    : await fetchContent(settings, media.ref);
  if (!response.ok || !response.body) throw await downloadFailure(response);
  if (Number(response.headers.get("content-length") ?? 0) > maxBytes) {
    await response.body.cancel();
    throw tooLarge();
  }
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  return new Response(response.body.pipeThrough(upTo(maxBytes)), { headers: { "content-type": type } });
}

async function fetchContent(settings: Settings, messageId: string): Promise<Response> {
  const url = `${withoutSlash(settings.DATA_API_BASE)}/v2/bot/message/${encodeURIComponent(messageId)}/content`;
  for (const pause of pausesMilliseconds) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const response = await fetchBytes(url, authorization(settings));
    if (response.status !== 202) return response;
    await response.body?.cancel();
  }
  throw new ChannelError("unavailable", "202 content is still being prepared");
}

/** Redirects are not followed: a stranger's host does not choose what we call, and LINE's own does not redirect. */
async function fetchBytes(url: string, headers: Record<string, string> = {}): Promise<Response> {
  try {
    return await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(timeoutSeconds * 1000) });
  } catch (cause) {
    throw new ChannelError("unavailable", cause instanceof DOMException ? cause.name : "no answer");
  }
}

/** Reading changes nothing, so whatever is not a matter of the account or of time means that the bytes are gone. */
async function downloadFailure(response: Response): Promise<ChannelError> {
  const failure = failureOf({ ok: false, status: response.status, headers: response.headers, body: undefined });
  await response.body?.cancel();
  return failure.code === "refused" ? new ChannelError("unreachable", failure.platformCode) : failure;
}

function upTo(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
}

function tooLarge(): ChannelError {
  return new ChannelError("refused", "content over the size limit");
}
