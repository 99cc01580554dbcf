/**
 * One JSON call to a platform: time limit, body and headers, and nothing else. It knows no platform's error table:
 * whatever the platform answered comes back as a value; only silence throws.
 */
import { ChannelError } from "./channel.ts";

/** Seconds a platform gets to answer one call. */
const timeoutSeconds = 15;

export interface Answer {
  ok: boolean;
  status: number;
  headers: Headers;
  /** Parsed JSON, or undefined when the body is none. */
  body: unknown;
}

export interface Call {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/**
 * Resolves with any answer of the platform, good or bad. Throws ChannelError "ambiguous" when none came.
 * Redirects are not followed, so that a token never reaches another host.
 */
export async function call({ method = "POST", url, headers = {}, body }: Call): Promise<Answer> {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  try {
    const response = await fetch(url, {
      method,
      headers: { ...json, ...headers },
      body: body === undefined ? null : JSON.stringify(body),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    return {
      ok: response.ok,
      status: response.status,
      headers: response.headers,
      body: parseJson(await response.text()),
    };
  } catch (cause) {
    throw new ChannelError("ambiguous", cause instanceof DOMException ? cause.name : "no answer");
  }
}

/** Seconds of a Retry-After header in either of its forms; undefined if there is none. */
export function retryAfterSeconds(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get("retry-after");
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
