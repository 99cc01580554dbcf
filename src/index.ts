/** The worker: its routes, its clock, and the objects it keeps. What a deployment runs, and nothing more. */
import { app } from "./app.ts";
import { publisherOf } from "./knowledge/index.ts";

export { Conversation } from "./conversation/index.ts";
export { Failures } from "./failures/index.ts";
export { Publisher } from "./knowledge/publisher.ts";

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    await publisherOf(env).refresh();
  },
} satisfies ExportedHandler<Env>;
