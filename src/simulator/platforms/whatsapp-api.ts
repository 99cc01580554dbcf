/** The calls that a shop's software makes: the token first, then what the path stands for. */
import { accountRoutes } from "./whatsapp-account.ts";
import { fileRoutes } from "./whatsapp-files.ts";
import { complain, type GraphCall, type GraphReply } from "./whatsapp-graph.ts";
import { messageRoutes } from "./whatsapp-messages.ts";
import type { Network } from "./whatsapp-network.ts";

const routes = [...messageRoutes, ...accountRoutes, ...fileRoutes];

/** Answers as the Graph API does. */
export async function answerCall(call: GraphCall): Promise<GraphReply> {
  const { network, request, path, body } = call;
  const { pathname, searchParams } = new URL(path, "https://graph.facebook.com");
  if (!isAuthorized(network, request, pathname)) return complain(401, [badToken]);
  for (const { method, pattern, answer } of routes) {
    const match = method === request.method ? pattern.exec(pathname) : null;
    if (!match) continue;
    const fields = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
    const reply = await answer({ ...call, id: decodeURIComponent(match[1] ?? ""), query: searchParams, fields });
    if (reply) return reply;
  }
  return complain(400, [unknownObject]);
}

const badToken = { code: 190, details: "Invalid OAuth access token - Cannot parse access token" };
const unknownObject = {
  code: 100,
  details:
    "Object with this ID does not exist, cannot be loaded due to missing permissions, or does not support this operation.",
};

/** The app's own affairs are asked with its id and secret, all else with the access token. */
function isAuthorized({ settings, account }: Network, request: Request, pathname: string): boolean {
  const given = request.headers.get("authorization");
  if (pathname === `/${account.appId}/subscriptions`) {
    return settings.APP_SECRET.split(/\s+/).some((secret) => given === `Bearer ${account.appId}|${secret}`);
  }
  return given === `Bearer ${settings.ACCESS_TOKEN}`;
}
