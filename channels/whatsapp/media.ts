/**
 * Fetches what a customer sent: the id gives an address that lives five minutes and wants the token as well. The token goes to
 * Meta's hosts alone.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
 */
import { ChannelError } from "../channel.ts";
import { integer, text } from "../json.ts";
import type { Media } from "../message.ts";
import type { Credentials } from "./credentials.ts";
import type { Graph, GraphAnswer } from "./graph.ts";

const downloadSeconds = 60;
const metaHosts = /(?:^|\.)(?:facebook\.com|fbcdn\.net|fbsbx\.com|whatsapp\.net)$/;

/** The bytes, never more than `maxBytes`: a body that grows past it breaks off with ChannelError "refused". */
export async function download(
  graph: Graph,
  credentials: Credentials,
  media: Media,
  maxBytes: number,
): Promise<Response> {
  const file: GraphAnswer = media.ref.startsWith("https://") ? { url: media.ref } : await lookUp(graph, media.ref);
  if ((integer(file.file_size) ?? 0) > maxBytes) throw tooLarge();
  const response = await fetchBytes(text(file.url) ?? "", credentials);
  if (!response.ok) {
    await response.body?.cancel();
    throw new ChannelError(response.status >= 500 ? "unavailable" : "unreachable", `HTTP ${response.status}`);
  }
  if (Number(response.headers.get("content-length") ?? 0) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const type = text(file.mime_type) ?? response.headers.get("content-type");
  const headers: Record<string, string> = type ? { "content-type": type } : {};
  return new Response(response.body?.pipeThrough(atMost(maxBytes)) ?? null, { headers });
}

/** An id that Meta no longer knows (code 100) has expired: after seven days. */
async function lookUp(graph: Graph, id: string): Promise<GraphAnswer> {
  try {
    return await graph.get(encodeURIComponent(id));
  } catch (error) {
    const isGone = error instanceof ChannelError && (error.platformCode === "100" || error.platformCode === "HTTP 404");
    throw isGone ? new ChannelError("unreachable", error.platformCode) : error;
  }
}

async function fetchBytes(address: string, { apiBase, accessToken }: Credentials): Promise<Response> {
  const url = URL.parse(address);
  const isMetas = url?.protocol === "https:" && metaHosts.test(url.hostname);
  if (!url || !(isMetas || url.origin === new URL(apiBase).origin)) {
    throw new ChannelError("refused", "media outside Meta's hosts");
  }
  // The media host turns away callers that do not name themselves.
  const headers = { authorization: `Bearer ${accessToken}`, "user-agent": "frontdesk" };
  try {
    return await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(downloadSeconds * 1000) });
  } catch (cause) {
    throw new ChannelError("unavailable", cause instanceof DOMException ? cause.name : "no answer");
  }
}

function atMost(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
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
  return new ChannelError("refused", "file over the size limit");
}
