/**
 * The platforms' way in: reads the bytes once, has the channel verify them, hands every event to its conversation and
 * acknowledges when all are written down. Answers nothing itself.
 */
import { type Context, Hono } from "hono";
import { type Channel, channels, type Inbound } from "../channels/index.ts";
import { readBody } from "./body.ts";
import { accountKey, openChannel } from "./config.ts";
import { conversationName, conversationOf } from "./conversation/address.ts";
import { failuresOf } from "./failures/index.ts";
import { errorName, log } from "./log.ts";
import { countRefusal } from "./refusals.ts";

export const webhooks = new Hono<{ Bindings: Env }>();

for (const path of ["/:channel", "/:channel/:account"]) {
  webhooks.get(path, async (c) => {
    const found = findChannel(c);
    if (found instanceof Response) return found;
    const answer = await found.handshake?.(new URL(c.req.url).searchParams);
    return answer ? c.text(answer.body, answer.status) : c.text("This route takes POST.", 405, { Allow: "POST" });
  });

  webhooks.post(path, async (c) => {
    const found = findChannel(c);
    if (found instanceof Response) return found;
    const body = await readBody(c.req.raw);
    if (!body) return c.text("The body is over 1 MiB.", 413);
    if (!(await found.verify({ headers: c.req.raw.headers, body }))) {
      countRefusal(accountKey(found.kind.name, found.account));
      return c.text("The signature does not match.", 401);
    }
    await accept(c.env, found, body, new URL(c.req.url).origin);
    return c.text("", 200);
  });
}

/** Writes down all that a verified body holds. False if a part of it could not be read and was kept. Rejects if anything could not be written, so that the platform sends it again. */
export async function accept(env: Env, channel: Channel, body: Uint8Array, origin?: string): Promise<boolean> {
  const text = new TextDecoder().decode(body);
  const { events, unreadable, notices } = parse(channel, text);
  const account = accountKey(channel.kind.name, channel.account);
  const writes: Promise<unknown>[] = [...conversations(events)].map(([name, group]) =>
    deliver(env, name, group, origin),
  );
  if (unreadable.length > 0) {
    const reason = unreadable.map((failure) => failure.reason).join("; ");
    log("warn", "webhook.unreadable", { account, reason });
    writes.push(
      failuresOf(env).keepWebhook({ channel: channel.kind.name, account: channel.account, body: text, reason }),
    );
  }
  for (const { code, severity } of notices) {
    log(severity === "info" ? "info" : severity === "warning" ? "warn" : "error", "account.notice", { account, code });
    if (severity === "error") writes.push(failuresOf(env).accountTrouble(account, code));
  }
  await Promise.all(writes);
  return unreadable.length === 0;
}

function findChannel(c: Context<{ Bindings: Env }>): Channel | Response {
  const kind = channels.get(c.req.param("channel") ?? "");
  const account = c.req.param("account") ?? "";
  if (!kind || !/^[a-z0-9-]{0,32}$/.test(account)) return c.text("There is no such channel.", 404);
  const opened = openChannel(c.env, kind, account);
  if ("channel" in opened) return opened.channel;
  log("error", "channel.not-configured", {
    account: accountKey(kind.name, account),
    missing: opened.missing.join(" "),
  });
  return c.text("This channel is not set up; /healthz names what is missing.", 503, { "Retry-After": "60" });
}

function parse(channel: Channel, text: string): ReturnType<Channel["parse"]> {
  try {
    return channel.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof SyntaxError ? "the body is not JSON" : `the parser failed (${errorName(error)})`;
    return { events: [], unreadable: [{ reason }], notices: [] };
  }
}

/** Events by conversation, each group in the order in which the platform put them. */
function conversations(events: readonly Inbound[]): Map<string, Inbound[]> {
  const groups = new Map<string, Inbound[]>();
  for (const event of events) {
    const name = conversationName(event);
    const group = groups.get(name);
    if (group) group.push(event);
    else groups.set(name, [event]);
  }
  return groups;
}

/** Follows a conversation that goes on under another id. */
async function deliver(env: Env, name: string, events: Inbound[], origin: string | undefined): Promise<void> {
  let at = name;
  for (let hops = 0; hops < 4; hops += 1) {
    const { movedTo } = await conversationOf(env, at).receive(at, events, origin);
    if (!movedTo) return;
    at = movedTo;
  }
  throw new Error("A conversation's ids point at each other in a circle.");
}
