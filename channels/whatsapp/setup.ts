/**
 * Is the account set up, and does it deliver here? Asks what the access token itself may ask. What no token can set is left to
 * a person, with the way there.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override
 */
import { ChannelError, type Finding } from "../channel.ts";
import { call } from "../http.ts";
import { record, text } from "../json.ts";
import type { Credentials } from "./credentials.ts";
import { bad, doubtful, good, troubles } from "./finding.ts";
import { asked, type Graph, type GraphAnswer, listOf } from "./graph.ts";
import { checkApp, inspectToken } from "./token.ts";

const maxUrlLength = 200;

/** One finding for each thing that must be right before a message arrives and an answer leaves. */
export async function checkSetup(graph: Graph, credentials: Credentials, webhookUrl: string): Promise<Finding[]> {
  const { appId, businessAccounts, findings } = await inspectToken(graph, credentials);
  const found = [...findings];
  if (appId) found.push(...(await checkApp(graph, credentials, appId)));
  for (const id of businessAccounts) {
    found.push(await checkSubscription(graph, id, appId), ...(await checkNumbers(graph, id, webhookUrl)));
  }
  return [...found, await checkWebhook(credentials, webhookUrl)];
}

/** Subscribes every business account that the token reaches, and points it to `webhookUrl`. */
export async function connectSetup(graph: Graph, credentials: Credentials, webhookUrl: string): Promise<Finding[]> {
  const problem = urlProblem(webhookUrl);
  if (problem) return [problem];
  const { appId, businessAccounts, findings } = await inspectToken(graph, credentials);
  const found = troubles(findings);
  if (appId) found.push(...troubles(await checkApp(graph, credentials, appId)));
  for (const id of businessAccounts) {
    found.push(await subscribe(graph, credentials, id, webhookUrl));
    found.push(...troubles(await checkNumbers(graph, id, webhookUrl)));
  }
  return found;
}

async function checkSubscription(graph: Graph, id: string, appId: string | undefined): Promise<Finding> {
  const subject = `business account ${id}`;
  const answer = await asked(graph.get(`${id}/subscribed_apps`));
  if (answer instanceof ChannelError) return bad(subject, `Its subscriptions cannot be read (${answer.platformCode}).`);
  const apps = listOf(answer).map((app) => text(record(app.whatsapp_business_api_data)?.id));
  if (appId && apps.includes(appId)) return good(subject, "Subscribed to the app.");
  return bad(subject, "It is not subscribed to the app, so no message arrives. Run connect.");
}

async function checkNumbers(graph: Graph, id: string, webhookUrl: string): Promise<Finding[]> {
  const subject = `business account ${id}`;
  const fields = "id,display_phone_number,status,quality_rating,webhook_configuration";
  const answer = await asked(graph.get(`${id}/phone_numbers?fields=${fields}&limit=100`));
  if (answer instanceof ChannelError) return [bad(subject, `Its numbers cannot be read (${answer.platformCode}).`)];
  const findings = listOf(answer).flatMap((number) => checkNumber(number, webhookUrl));
  return findings.length > 0 ? findings : [bad(subject, "It has no phone number. Add one in WhatsApp Manager.")];
}

function checkNumber(number: GraphAnswer, webhookUrl: string): Finding[] {
  const subject = `number ${text(number.display_phone_number) ?? text(number.id)}`;
  const findings = [checkCallback(subject, record(number.webhook_configuration) ?? {}, webhookUrl)];
  const status = text(number.status) ?? "CONNECTED";
  if (status !== "CONNECTED") findings.push(bad(subject, `It is ${status}. WhatsApp Manager says what it needs.`));
  if (number.quality_rating === "RED") {
    findings.push(doubtful(subject, "Its quality is low: customers block or report it, and Meta may restrict it."));
  }
  return findings;
}

/** A number's own callback URL wins over its business account's, and that one over the app's. */
function checkCallback(subject: string, callbacks: GraphAnswer, webhookUrl: string): Finding {
  const own = text(callbacks.phone_number);
  const effective = own ?? text(callbacks.whatsapp_business_account) ?? text(callbacks.application);
  if (effective === webhookUrl) return good(subject, "Delivers here.");
  if (own) return bad(subject, "It has a callback URL of its own that leads elsewhere. Remove that override.");
  return bad(subject, `It delivers ${effective ? "elsewhere" : "nowhere"}. Run connect.`);
}

async function subscribe(graph: Graph, credentials: Credentials, id: string, webhookUrl: string): Promise<Finding> {
  const subject = `business account ${id}`;
  const override = { override_callback_uri: webhookUrl, verify_token: credentials.verifyTokens[0] };
  const answer = await asked(graph.post(`${id}/subscribed_apps`, override));
  if (!(answer instanceof ChannelError)) return good(subject, "Subscribed to the app, and delivers here.");
  const remedy = "Meta calls the URL before it agrees: is the worker deployed there, with this VERIFY_TOKEN?";
  return bad(subject, `Meta did not take the webhook URL (${answer.platformCode}). ${remedy}`);
}

/** Calls the webhook as Meta does when it is set. */
async function checkWebhook({ verifyTokens }: Credentials, webhookUrl: string): Promise<Finding> {
  const subject = "webhook URL";
  const problem = urlProblem(webhookUrl);
  if (problem) return problem;
  const challenge = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const url = new URL(webhookUrl);
  url.searchParams.set("hub.mode", "subscribe");
  url.searchParams.set("hub.verify_token", verifyTokens[0] ?? "");
  url.searchParams.set("hub.challenge", String(challenge));
  const answer = await call({ method: "GET", url: url.href }).catch((error: unknown) => {
    if (error instanceof ChannelError) return undefined;
    throw error;
  });
  if (!answer) return bad(subject, "It does not answer. Is the worker deployed there?");
  if (answer.status === 200 && answer.body === challenge) return good(subject, "Answers Meta's handshake.");
  const remedy = "VERIFY_TOKEN differs there, a firewall keeps Meta out, or it is not the worker's route.";
  return bad(subject, `It does not answer Meta's handshake (HTTP ${answer.status}). ${remedy}`);
}

function urlProblem(webhookUrl: string): Finding | undefined {
  if (URL.parse(webhookUrl)?.protocol !== "https:") return bad("webhook URL", "Meta delivers to https:// only.");
  if (webhookUrl.length <= maxUrlLength) return undefined;
  return bad("webhook URL", `Meta takes at most ${maxUrlLength} characters. Use a shorter host name.`);
}
