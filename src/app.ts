/** All routes of the worker, and the one place where an unexpected error becomes an answer. */
import { Hono } from "hono";
import { failures } from "./failures/routes.ts";
import { health } from "./health.ts";
import { helpdesk } from "./helpdesk/routes.ts";
import { errorName, log } from "./log.ts";
import { webhooks } from "./webhooks.ts";

export const app = new Hono<{ Bindings: Env }>();

app.route("/webhooks", webhooks);
app.route("/helpdesk", helpdesk);
app.route("/api/failures", failures);
app.route("/healthz", health);
app.get("/", (c) => c.text("Frontdesk is running. /healthz tells how it is."));

app.onError((error, c) => {
  // The route pattern, not the path: a path may hold what must not be logged.
  log("error", "request.failed", { route: c.req.routePath, error: errorName(error) });
  return c.text("Something failed on our side; send it again.", 500);
});
