/** The wire log: every webhook and every call between the worker and the outside, the newest few hundred of them. */
import type { WireEntry } from "./view.ts";

export interface Wire {
  add(entry: Omit<WireEntry, "seq" | "at">, request?: PackedRequest): void;
  after(seq: number): WireEntry[];
  /** The webhook of an entry, to be delivered once more. */
  request(seq: number): PackedRequest | undefined;
}

/** A request without the body's stream, so that it outlives the handler that made it. */
interface PackedRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

const maxEntries = 400;

export function openWire(now: () => number): Wire {
  const entries: (WireEntry & { request?: PackedRequest | undefined })[] = [];
  let last = 0;
  return {
    add(entry, request) {
      last += 1;
      entries.push({ ...entry, seq: last, at: now(), request });
      entries.splice(0, entries.length - maxEntries);
    },
    after: (seq) => entries.filter((entry) => entry.seq > seq).map(({ request: _, ...entry }) => entry),
    request: (seq) => entries.find((entry) => entry.seq === seq)?.request,
  };
}

/** Takes a request apart; its body must be text. */
export async function pack(request: Request): Promise<PackedRequest> {
  return { url: request.url, headers: Object.fromEntries(request.headers), body: await request.text() };
}

export function unpack({ url, headers, body }: PackedRequest): Request {
  return new Request(url, { method: "POST", headers, body });
}

/** The value that a body holds, or its text where it is no JSON. */
export function readJson(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
