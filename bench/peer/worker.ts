/** The peer: the least that a webhook in front of a Durable Object can be. A bare Hono route, one call, one SQLite insert. */
import { DurableObject } from "cloudflare:workers";
import { Hono } from "hono";

interface Bindings {
  PEER: DurableObjectNamespace<Peer>;
}

export class Peer extends DurableObject<Bindings> {
  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS bodies (id INTEGER PRIMARY KEY, body TEXT)");
  }

  insert(body: string): void {
    this.ctx.storage.sql.exec("INSERT INTO bodies (body) VALUES (?)", body);
  }
}

const app = new Hono<{ Bindings: Bindings }>();
app.post("/:customer", async (c) => {
  await c.env.PEER.getByName(c.req.param("customer")).insert(await c.req.text());
  return c.text("");
});

export default app;
