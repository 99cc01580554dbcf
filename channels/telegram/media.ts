/**
 * The bytes of what a customer sent: getFile names a path that is good for an hour, the bytes lie below it. Telegram keeps
 * neither file name nor type there, so the type is the one that came with the message.
 * @see https://core.telegram.org/bots/api#getfile
 */
import type { File } from "@grammyjs/types";
import { ChannelError } from "../channel.ts";
import { integer, text } from "../json.ts";
import type { Media } from "../message.ts";
import type { Api } from "./api.ts";
import { maxDownloadBytes } from "./content.ts";
import { failure, fileTooBig } from "./errors.ts";
import { wire } from "./payload.ts";

/** Seconds that a whole file may take. */
const timeoutSeconds = 60;

/** Streams the file; the stream itself breaks with `refused` if it turns out longer than Telegram said. */
export async function download(api: Api, media: Media, maxBytes: number): Promise<Response> {
  const limit = Math.min(maxBytes, maxDownloadBytes);
  refuseOver(limit, media.sizeBytes);
  const file = wire<File>(await locate(api, media.ref));
  refuseOver(limit, integer(file?.file_size));
  const path = text(file?.file_path);
  if (!path) throw new ChannelError("unreachable", "no file_path");
  const response = await fetchBytes(api.fileUrl(path));
  refuseOver(limit, Number(response.headers.get("content-length") ?? 0));
  const headers = { "content-type": media.mimeType ?? "application/octet-stream" };
  return new Response(response.body?.pipeThrough(boundedTo(limit)) ?? null, { headers });
}

async function locate(api: Api, ref: string): Promise<unknown> {
  try {
    return await api.call("getFile", { file_id: ref });
  } catch (error) {
    // What is refused here for another reason than its size is an id that is worth nothing any more.
    if (error instanceof ChannelError && error.code === "refused" && !error.platformCode.endsWith(fileTooBig)) {
      throw new ChannelError("unreachable", error.platformCode);
    }
    throw error;
  }
}

async function fetchBytes(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(timeoutSeconds * 1000) });
  } catch {
    // The cause may name the address, and so the token.
    throw new ChannelError("unavailable", "no answer");
  }
  if (response.ok) return response;
  await response.body?.cancel();
  const { status, headers } = response;
  if (status === 404) throw new ChannelError("unreachable", "404");
  throw failure({ ok: false, status, headers, body: undefined });
}

function boundedTo(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let seenBytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seenBytes += chunk.byteLength;
      if (seenBytes > maxBytes) controller.error(new ChannelError("refused", fileTooBig));
      else controller.enqueue(chunk);
    },
  });
}

function refuseOver(maxBytes: number, sizeBytes = 0): void {
  if (sizeBytes > maxBytes) throw new ChannelError("refused", fileTooBig);
}
