/** The worker with the simulator in front of it, for development: `wrangler dev` runs it, no deployment ever does. */
import { Hono } from "hono";
import { app } from "../app.ts";
import worker from "../index.ts";
import { simulatorRoutes } from "./routes.ts";

export * from "../index.ts";

const development = new Hono<{ Bindings: Env }>();
development.route("/simulator", simulatorRoutes(app));
development.mount("/", app.fetch);

export default { ...worker, fetch: development.fetch } satisfies ExportedHandler<Env>;
