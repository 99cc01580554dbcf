/** The operator's list of failures: GET /api/failures, POST /api/failures/ID/replay, DELETE /api/failures/ID. Closed to all while no password is set. */
import { Hono } from "hono";
import { operatorOnly } from "../operator.ts";
import { failuresOf } from "./index.ts";
import { replay } from "./replay.ts";

export const failures = new Hono<{ Bindings: Env }>();

failures.use(operatorOnly);

failures.get("/", async (c) => c.json({ failures: await failuresOf(c.env).list(200) }));

failures.post("/:id{\\d+}/replay", async (c) => {
  const outcome = await replay(c.env, Number(c.req.param("id")));
  if (outcome === "replayed") return c.json({ status: "replayed" });
  if (outcome === "waits") return c.json({ error: "It cannot be taken up yet: its cause is still there." }, 409);
  return c.json({ error: "There is no such failure; it may have been replayed already." }, 404);
});

failures.delete("/:id{\\d+}", async (c) => {
  await failuresOf(c.env).resolve(Number(c.req.param("id")));
  return c.json({ status: "dismissed" });
});
