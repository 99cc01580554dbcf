/**
 * What Meta says of the account's credentials: whether the access token holds, what it was granted, and whether the app secret is
 * the secret of the token's app.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/permissions
 */
import { ChannelError, type Finding } from "../channel.ts";
import { array, integer, record, text } from "../json.ts";
import type { Credentials } from "./credentials.ts";
import { bad, doubtful, good } from "./finding.ts";
import { asked, type Graph, type GraphAnswer, listOf } from "./graph.ts";

interface Token {
  findings: Finding[];
  /** The app that the token was made for. */
  appId?: string;
  /** The WhatsApp Business Accounts that it reaches. */
  businessAccounts: string[];
}

const permissions = ["whatsapp_business_messaging", "whatsapp_business_management"];
const newToken = `Make a new one for a system user with ${permissions.join(" and ")}, and set it as ACCESS_TOKEN.`;
const soonSeconds = 14 * 24 * 3600;
/** Without `messages` nothing arrives; without the others a customer's new number or trouble at Meta goes unnoticed. */
const wantedFields = ["messages", "user_id_update", "account_update", "account_alerts", "phone_number_quality_update"];

/** Has the access token inspect itself. */
export async function inspectToken(graph: Graph, { accessToken }: Credentials): Promise<Token> {
  const answer = await asked(graph.get(`debug_token?input_token=${encodeURIComponent(accessToken)}`));
  if (answer instanceof ChannelError) return unusable(`Meta does not take it (${answer.platformCode}).`);
  const data = record(answer.data) ?? {};
  if (data.is_valid !== true) return unusable("It is no longer valid.");
  const businessAccounts = grantedAccounts(data);
  const appId = text(data.app_id);
  return {
    findings: [...checkPermissions(data), checkExpiry(data), ...checkGrant(businessAccounts)],
    businessAccounts,
    ...(appId ? { appId } : {}),
  };
}

/** The app's own token is its id and secret: what it may read shows whether the secret is right, and which fields arrive. */
export async function checkApp(graph: Graph, { appSecrets }: Credentials, appId: string): Promise<Finding[]> {
  const subject = `app ${appId}`;
  for (const secret of appSecrets) {
    const answer = await asked(graph.get(`${appId}/subscriptions`, `${appId}|${secret}`));
    if (!(answer instanceof ChannelError)) return [good(subject, "APP_SECRET is its secret."), checkFields(answer)];
    const isWrongSecret = answer.code === "account";
    if (!isWrongSecret) return [doubtful(subject, `Its webhook fields cannot be read (${answer.platformCode}).`)];
  }
  const remedy = "Copy it from the App Dashboard, App settings, Basic; until then every webhook is refused.";
  return [bad(subject, `APP_SECRET is not its secret. ${remedy}`)];
}

function unusable(reason: string): Token {
  return { findings: [bad("access token", `${reason} ${newToken}`)], businessAccounts: [] };
}

function checkPermissions({ scopes }: GraphAnswer): Finding[] {
  const missing = permissions.filter((permission) => !array(scopes)?.includes(permission));
  return missing.length > 0 ? [bad("access token", `It lacks ${missing.join(" and ")}. ${newToken}`)] : [];
}

function checkExpiry(data: GraphAnswer): Finding {
  const expiresAt = integer(data.expires_at) ?? 0;
  if (expiresAt === 0) return good("access token", "Valid, and never expires.");
  const isSoon = expiresAt - Date.now() / 1000 < soonSeconds;
  const day = new Date(expiresAt * 1000).toISOString().slice(0, 10);
  if (!isSoon) return good("access token", `Valid until ${day}.`);
  return doubtful("access token", `It expires on ${day}. ${newToken}`);
}

function checkGrant(businessAccounts: readonly string[]): Finding[] {
  if (businessAccounts.length > 0) return [];
  const remedy = `Assign the WhatsApp account to the system user in Business settings. ${newToken}`;
  return [bad("business account", `The access token names none. ${remedy}`)];
}

function grantedAccounts(data: GraphAnswer): string[] {
  const grants = (array(data.granular_scopes) ?? []).map(record);
  const ours = grants.filter((grant) => permissions.includes(text(grant?.scope) ?? ""));
  return [...new Set(ours.flatMap((grant) => array(grant?.target_ids) ?? []))].flatMap((id) => text(id) ?? []);
}

function checkFields(subscriptions: GraphAnswer): Finding {
  const ours = listOf(subscriptions).find(({ object }) => object === "whatsapp_business_account");
  const fields = (array(ours?.fields) ?? []).map((field) => text(record(field)?.name) ?? text(field));
  const missing = wantedFields.filter((field) => !fields.includes(field));
  const remedy = `Subscribe to ${missing.join(", ")} in the App Dashboard, WhatsApp, Configuration.`;
  if (missing.includes("messages")) return bad("webhook fields", `No message arrives. ${remedy}`);
  return missing.length > 0
    ? doubtful("webhook fields", remedy)
    : good("webhook fields", "Subscribed to all that matter.");
}
