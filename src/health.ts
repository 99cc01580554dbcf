/**
 * GET /healthz: how the deployment is, for an uptime monitor and for the operator at night. Always 200 while the worker runs;
 * `status` says "degraded" when something needs a person. Names settings, accounts and codes; no secret, no customer's words.
 */
import { Hono } from "hono";
import { channels } from "../channels/index.ts";
import { accountKey, accountsOf, deskSettings, openChannel } from "./config.ts";
import { failuresOf } from "./failures/index.ts";
import { publisherOf } from "./knowledge/index.ts";
import { refusalCounts } from "./refusals.ts";

export const health = new Hono<{ Bindings: Env }>();

type ChannelHealth =
  | { status: "ok" }
  | { status: "not configured"; missing: string[] }
  | { status: "incomplete"; missing: string[] }
  | { status: "broken"; code: string };

health.get("/", async (c) => {
  const [publication, failures] = await Promise.all([publisherOf(c.env).current(), failuresOf(c.env).summary()]);
  const accounts = channelHealth(c.env, failures.accounts);
  const desk = deskSettings(c.env);
  const needsSomeone =
    publication.release === undefined ||
    publication.problems.length > 0 ||
    Object.keys(failures.waiting).length > 0 ||
    Object.values(accounts).some(({ status }) => status === "incomplete" || status === "broken") ||
    !Object.values(accounts).some(({ status }) => status === "ok");
  return c.json(
    {
      status: needsSomeone ? "degraded" : "ok",
      release: publication.release ?? null,
      knowledge: { problems: publication.problems.slice(0, 20) },
      channels: accounts,
      helpdesk: desk.connector
        ? { status: "connected", connector: desk.connector }
        : { status: "no desk connected", reason: desk.reason },
      failures: failures.waiting,
      refused: refusalCounts(),
    },
    200,
    { "Cache-Control": "no-store" },
  );
});

function channelHealth(env: Env, broken: Record<string, string>): Record<string, ChannelHealth> {
  const health: Record<string, ChannelHealth> = {};
  for (const kind of channels.values()) {
    for (const account of accountsOf(env, kind)) {
      const key = accountKey(kind.name, account);
      const opened = openChannel(env, kind, account);
      const code = broken[key];
      if ("channel" in opened) health[key] = code === undefined ? { status: "ok" } : { status: "broken", code };
      else {
        const secrets = kind.settings.filter(({ secret }) => secret).length;
        health[key] = {
          status: opened.missing.length === secrets ? "not configured" : "incomplete",
          missing: opened.missing,
        };
      }
    }
  }
  return health;
}
