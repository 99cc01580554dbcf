/**
 * Is the account set up, and can we set it up? Asks LINE what LINE tells; what its API hides (webhook redelivery) is named
 * for a person to look at.
 * @see https://developers.line.biz/en/docs/messaging-api/verify-webhook-url/
 */
import type { Finding } from "../channel.ts";
import type { Answer } from "../http.ts";
import { integer, record, text } from "../json.ts";
import type { Api } from "./api.ts";
import { failureOf } from "./errors.ts";

/** Everything LINE knows of this account that decides whether customers get answers. Throws ChannelError when LINE cannot be asked. */
export async function check(api: Api, webhookUrl: string): Promise<Finding[]> {
  const info = await api("/v2/bot/info", { method: "GET" });
  if (info.status === 401 || info.status === 403) return [refusedToken];
  if (!info.ok) throw failureOf(info);
  return [
    {
      state: "ok",
      subject: "access token",
      detail: `LINE takes it, for the account ${text(record(info.body)?.basicId) ?? "of this token"}.`,
    },
    chatFinding(info),
    await webhookFinding(api, webhookUrl),
    await deliveryFinding(api, webhookUrl),
    redelivery,
    await quotaFinding(api),
  ];
}

/** Tells LINE the address, then checks. Switches in LINE's own pages are left to a person and named. */
export async function connect(api: Api, webhookUrl: string): Promise<Finding[]> {
  const subject = "webhook URL";
  const answer = await api("/v2/bot/channel/webhook/endpoint", { method: "PUT", body: { endpoint: webhookUrl } });
  if (answer.status === 401 || answer.status === 403) return [refusedToken];
  if (answer.status === 400) {
    const detail =
      "LINE refuses this address. It must be https with a certificate that browsers trust, and 500 characters at most.";
    return [{ state: "error", subject, detail }];
  }
  if (!answer.ok) throw failureOf(answer);
  const done: Finding = {
    state: "ok",
    subject,
    detail: "LINE has been told this address; it may take a minute to use it.",
  };
  return [done, ...(await check(api, webhookUrl))];
}

const refusedToken: Finding = {
  state: "error",
  subject: "access token",
  detail:
    "LINE refuses it. Issue a long-lived channel access token in the LINE Developers Console (your channel, Messaging API tab) and store it as CHANNEL_ACCESS_TOKEN of this account.",
};

const redelivery: Finding = {
  state: "warning",
  subject: "webhook redelivery",
  detail:
    "LINE's API does not tell whether it is on. Look in the LINE Developers Console (your channel, Messaging API tab, Webhook redelivery) and switch it on: without it, what customers write while this service is down is lost.",
};

function chatFinding(info: Answer): Finding {
  const subject = "staff chat";
  const fields = record(info.body);
  const reads =
    fields?.markAsReadMode === "manual" ? "Read marks are set by us." : "LINE marks every message as read by itself.";
  if (fields?.chatMode !== "chat")
    return { state: "ok", subject, detail: `Chat is off, so customers hear one voice. ${reads}` };
  const detail = `Chat is on: what staff answer in LINE Official Account Manager is not shown to us, so the bot may talk over them. Answer from the helpdesk, or switch Chat off (Settings, Response settings). ${reads}`;
  return { state: "warning", subject, detail };
}

async function webhookFinding(api: Api, webhookUrl: string): Promise<Finding> {
  const subject = "webhook";
  const answer = await api("/v2/bot/channel/webhook/endpoint", { method: "GET" });
  if (!answer.ok && answer.status !== 404) throw failureOf(answer);
  const endpoint = answer.ok ? text(record(answer.body)?.endpoint) : undefined;
  if (!endpoint) return { state: "error", subject, detail: `LINE knows no address for this account. ${connectRemedy}` };
  if (endpoint !== webhookUrl) {
    const detail = `LINE delivers to another address. ${connectRemedy} A change takes LINE up to a minute to show.`;
    return { state: "error", subject, detail };
  }
  if (record(answer.body)?.active !== true) {
    const detail =
      "The address is right, but LINE does not use it. Switch on Use webhook in the LINE Developers Console (your channel, Messaging API tab).";
    return { state: "error", subject, detail };
  }
  return { state: "ok", subject, detail: "LINE delivers to this address." };
}

const connectRemedy =
  "Set it with `npm run channels -- connect`, or in the LINE Developers Console (Messaging API tab).";

/** Has LINE call the address once, with no events in it. */
async function deliveryFinding(api: Api, webhookUrl: string): Promise<Finding> {
  const subject = "delivery test";
  const answer = await api("/v2/bot/channel/webhook/test", { body: { endpoint: webhookUrl } });
  if (answer.status === 429) {
    return { state: "warning", subject, detail: "LINE tests an address 60 times an hour at most. Try again later." };
  }
  if (answer.status === 400)
    return { state: "error", subject, detail: "LINE does not call this address. It must be public and https." };
  if (!answer.ok) throw failureOf(answer);
  const result = record(answer.body);
  if (result?.success === true) return { state: "ok", subject, detail: "LINE called the address and was answered." };
  return {
    state: "error",
    subject,
    detail: `LINE called the address in vain. ${deliveryRemedy(integer(result?.statusCode) ?? 0)}`,
  };
}

function deliveryRemedy(status: number): string {
  if (status === 401)
    return "It was answered 401: CHANNEL_SECRET is not the secret of this channel (Basic settings tab).";
  if (status === 503) return "It was answered 503: a setting of this account is missing; /healthz names it.";
  if (status > 0)
    return `It was answered ${status}: see that the address ends in /webhooks/line or /webhooks/line/ACCOUNT, and read the log.`;
  return "There was no answer: see that the worker is deployed, that the certificate is valid, and that no firewall rule stands before it.";
}

async function quotaFinding(api: Api): Promise<Finding> {
  const subject = "push quota";
  const [quota, consumption] = await Promise.all([
    api("/v2/bot/message/quota", { method: "GET" }),
    api("/v2/bot/message/quota/consumption", { method: "GET" }),
  ]);
  if (!quota.ok) throw failureOf(quota);
  if (!consumption.ok) throw failureOf(consumption);
  const limit = integer(record(quota.body)?.value);
  const used = integer(record(consumption.body)?.totalUsage) ?? 0;
  if (limit === undefined)
    return { state: "ok", subject, detail: `Without limit; ${used} messages pushed this month.` };
  const spent = `${used} of ${limit} messages pushed this month.`;
  if (used >= limit) {
    const detail = `${spent} Until the month ends only replies within a minute get through. Raise the plan in LINE Official Account Manager.`;
    return { state: "error", subject, detail };
  }
  if (used >= limit * 0.9) {
    return {
      state: "warning",
      subject,
      detail: `${spent} Raise the plan in LINE Official Account Manager before the rest is gone.`,
    };
  }
  return { state: "ok", subject, detail: spent };
}
