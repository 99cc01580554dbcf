/** Files that customers sent: an id gives an address, and the address, for five minutes, the bytes. Both want the token. */
import { accept, type Route } from "./whatsapp-graph.ts";
import { fileMilliseconds, type Network } from "./whatsapp-network.ts";

const addressMilliseconds = 5 * 60_000;

export const fileRoutes: readonly Route[] = [
  {
    method: "GET",
    pattern: /^\/lookaside\/(\d+)$/,
    async answer({ network, id, query }) {
      const file = network.files.get(id);
      if (!file || Number(query.get("expires")) < network.now()) {
        return { response: new Response("Not found", { status: 404 }), problems: ["the file's address has expired"] };
      }
      const bytes = await bytesOf(network, file.url);
      return { response: new Response(bytes, { headers: { "content-type": file.mimeType } }), problems: [] };
    },
  },
  {
    method: "GET",
    pattern: /^\/(\d+)$/,
    async answer({ network, id }) {
      const file = network.files.get(id);
      if (!file || network.now() - file.storedAt > fileMilliseconds) return undefined;
      const expires = network.now() + addressMilliseconds;
      return accept({
        messaging_product: "whatsapp",
        url: `${network.settings.API_BASE.replace(/\/+$/, "")}/lookaside/${id}?expires=${expires}`,
        mime_type: file.mimeType,
        sha256: "29ed500fa64eb55fc19dc4124acb300e5dcca0f822a301ae99944db",
        file_size: (await bytesOf(network, file.url)).length,
        id,
      });
    },
  },
];

/** data: URLs carry their bytes; others are fetched where Meta has a way into the world. */
async function bytesOf({ traits }: Network, url: string): Promise<Uint8Array> {
  const [, encoding, data = ""] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(url) ?? [];
  if (url.startsWith("data:")) {
    const text = encoding ? atob(data) : decodeURIComponent(data);
    return encoding ? Uint8Array.from(text, (char) => char.charCodeAt(0)) : new TextEncoder().encode(text);
  }
  const response = await traits.fetch?.(new Request(url));
  return new Uint8Array(response ? await response.arrayBuffer() : new ArrayBuffer(0));
}
