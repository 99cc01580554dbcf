/** The helpdesk's way in: what agents say and do. Verified first; what is verified but not understood is kept and acknowledged. */
import { Hono } from "hono";
import { readBody } from "../body.ts";
import { conversationOfCase } from "../conversation/address.ts";
import { failuresOf } from "../failures/index.ts";
import { log } from "../log.ts";
import { countRefusal } from "../refusals.ts";
import type { Helpdesk } from "./helpdesk.ts";
import { type AgentEvent, connectedDesk } from "./index.ts";

export const helpdesk = new Hono<{ Bindings: Env }>();

helpdesk.post("/:connector", async (c) => {
  const desk = connectedDesk(c.env);
  if (!desk || desk.name !== c.req.param("connector"))
    return c.json({ error: "This helpdesk is not set up; /healthz names what is missing." }, 503);
  const body = await readBody(c.req.raw);
  if (!body) return c.json({ error: "The body is over 1 MiB." }, 413);
  const received = await desk.receive(c.req.raw.headers, body);
  if (received.state === "refused") {
    countRefusal(`helpdesk/${desk.name}`);
    return c.json({ error: "The signature does not match." }, 401);
  }
  const problem = received.state === "event" ? await hear(c.env, received.id, received.event) : received.reason;
  if (problem === undefined) return c.json({ status: "accepted" });
  await keep(c.env, desk, received.id, new TextDecoder().decode(body), problem);
  return c.json({ status: "kept", reason: problem });
});

/** Takes a kept event up again; the reason why it still cannot be understood, or undefined. */
export async function replayDeskEvent(env: Env, id: string, body: string): Promise<string | undefined> {
  const desk = connectedDesk(env);
  if (!desk) return "no desk is connected";
  const read = await desk.read(id, body);
  return read.state === "event" ? hear(env, id, read.event) : read.reason;
}

async function hear(env: Env, id: string, event: AgentEvent): Promise<string | undefined> {
  const conversation = conversationOfCase(env, event.data.case.id);
  const known = await conversation?.hearAgent(id, event);
  return known ? undefined : "data.case.id: no such case";
}

async function keep(env: Env, desk: Helpdesk, id: string, body: string, reason: string): Promise<void> {
  log("warn", "helpdesk.unreadable", { connector: desk.name, reason });
  await failuresOf(env).keep({ kind: "desk-webhook", id, body }, `helpdesk/${desk.name}`, reason);
}
