/**
 * The `webhook` connector: Standard Webhooks both ways, signed with one shared secret. Any desk or script that can verify a
 * signature and answer with one can be a helpdesk.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import { Webhook } from "standardwebhooks";
import { type Helpdesk, HelpdeskError } from "./helpdesk.ts";
import { isPublicUrl } from "./public-url.ts";

/** Seconds the desk gets to accept an event. */
const timeoutSeconds = 20;

export interface WebhookSettings {
  url: string;
  /** whsec_ and base64, or the base64 alone. */
  secret: string;
  /** May the URL lead to this machine or a private network? */
  allowPrivate: boolean;
}

export function webhookDesk({ url, secret, allowPrivate }: WebhookSettings): Helpdesk {
  return {
    name: "webhook",

    async deliver(event, id, now) {
      if (!allowPrivate && !isPublicUrl(url)) throw new HelpdeskError("account", "private address");
      const body = JSON.stringify(event);
      const response = await post(url, body, {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
        "webhook-signature": new Webhook(secret).sign(id, now, body),
      });
      if (!response.ok) throw refusal(response);
    },

    async receive(headers, body) {
      const text = new TextDecoder().decode(body);
      try {
        new Webhook(secret).verify(text, lowerCase(headers), { jsonParse: false });
      } catch {
        return { state: "refused" };
      }
      return readEvent(headers.get("webhook-id") ?? "", text);
    },

    read: readEvent,
  };
}

async function readEvent(id: string, text: string): ReturnType<Helpdesk["read"]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { state: "unreadable", id, reason: "the body is not JSON" };
  }
  // Loaded when needed: customers' messages never wait for the schemas.
  const { readIncoming } = await import("./events.ts");
  const read = readIncoming(json);
  return "event" in read
    ? { state: "event", id, event: read.event }
    : { state: "unreadable", id, reason: read.problem };
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<Response> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    throw new HelpdeskError("ambiguous", error instanceof DOMException ? error.name : "no answer");
  }
}

function refusal(response: Response): HelpdeskError {
  const { status } = response;
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined;
  // 410 is the desk's way to say that it wants no more; a redirect is a failure, because a signature names no new host.
  if (status === 410) return new HelpdeskError("account", "410");
  if (status === 429 || status === 502 || status === 504)
    return new HelpdeskError("throttled", String(status), retryAfter);
  return new HelpdeskError("unavailable", String(status), retryAfter);
}

function lowerCase(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}
