/** The operator's list of failures: GET /api/failures, POST /api/failures/ID/replay. Closed to all while no password is set. */
import { Hono } from "hono";
import { operatorOnly } from "../operator.ts";
import { failuresOf } from "./index.ts";
import { replay } from "./replay.ts";

export const failures = new Hono<{ Bindings: Env }>();

failures.use(operatorOnly);

failures.get("/", async (c) => c.json({ failures: await failuresOf(c.env).list(200) }));

failures.post("/:id{\\d+}/replay", async (c) => {
  const found = await replay(c.env, Number(c.req.param("id")));
  return found
    ? c.json({ status: "replayed" })
    : c.json({ error: "There is no such failure; it may have been replayed already." }, 404);
});
