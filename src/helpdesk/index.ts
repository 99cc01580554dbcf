/** The helpdesk that this deployment is connected to, if any. */
import { deskSettings, isDevelopment } from "../config.ts";
import type { Helpdesk } from "./helpdesk.ts";
import { webhookDesk } from "./webhook.ts";

export type { AgentEvent, Case, DeskEvent } from "./events.ts";
export { type Helpdesk, HelpdeskError } from "./helpdesk.ts";

export function connectedDesk(env: Env): Helpdesk | undefined {
  const settings = deskSettings(env);
  if (settings.connector === undefined) return undefined;
  return webhookDesk({ ...settings, allowPrivate: isDevelopment(env) });
}
