/**
 * Is the bot set up, and setting it up. Telegram never shows the secret it holds, so a wrong one is only known by the
 * deliveries that failed; and it sends the webhook's own settings, not what a person set with BotFather, except privacy mode.
 */
import type { UserFromGetMe, WebhookInfo } from "@grammyjs/types";
import { ChannelError, type Finding } from "../channel.ts";
import { array, integer, text } from "../json.ts";
import type { Api } from "./api.ts";
import { type Parameters, wire } from "./payload.ts";

type UpdateKinds = NonNullable<Parameters<"setWebhook">["allowed_updates"]>;

const neededUpdates: UpdateKinds = ["message", "edited_message", "callback_query", "my_chat_member"];
/** Reactions are nice to have, and must be asked for by name. */
const wantedUpdates: UpdateKinds = [...neededUpdates, "message_reaction"];

/** Telegram's most; a Worker takes them all, and each conversation stays in order by itself. */
const maxConnections = 100;

/** Above this many waiting updates customers wait too. */
const manyPendingUpdates = 100;

/** Looks at token, secret, address, kinds of updates and past deliveries. */
export async function check(api: Api, secrets: readonly string[], webhookUrl: string): Promise<Finding[]> {
  try {
    const me = wire<UserFromGetMe>(await api.call("getMe", {}));
    const info = wire<WebhookInfo>(await api.call("getWebhookInfo", {}));
    return [
      ok("bot token", `Telegram knows it as @${text(me?.username) ?? "a bot without a name"}.`),
      privacyFinding(me?.can_read_all_group_messages === true),
      secretFinding(secrets),
      addressFinding(text(info?.url) ?? "", webhookUrl),
      updatesFinding(array(info?.allowed_updates) ?? []),
      deliveryFinding(info ?? {}),
    ];
  } catch (error) {
    return [knownFinding(error)];
  }
}

/** Points the bot's webhook at us with the first of the secrets. What a person must do stands among the findings. */
export async function connect(api: Api, secrets: readonly string[], webhookUrl: string): Promise<Finding[]> {
  const [secret] = secrets;
  const secretState = secretFinding(secrets);
  if (secret === undefined || secretState.state === "error") return [secretState];
  try {
    await api.call("setWebhook", {
      url: webhookUrl,
      secret_token: secret,
      allowed_updates: wantedUpdates,
      max_connections: maxConnections,
    });
  } catch (error) {
    return [knownFinding(error)];
  }
  const done = ok("connect", `Telegram now delivers ${wantedUpdates.join(", ")} to this address, with the secret.`);
  return [done, ...(await check(api, secrets, webhookUrl))];
}

function ok(subject: string, detail: string): Finding {
  return { state: "ok", subject, detail };
}

/** What an operator can mend is a finding; that Telegram is away is not. */
function knownFinding(error: unknown): Finding {
  if (error instanceof ChannelError && error.code === "account") {
    const detail = `Telegram does not accept it (${error.platformCode}). Copy it anew from @BotFather into BOT_TOKEN and see that API_BASE is right.`;
    return { state: "error", subject: "bot token", detail };
  }
  if (error instanceof ChannelError && error.code === "refused") {
    const detail = `Telegram refused it (${error.platformCode}). It must be https, on port 443, 80, 88 or 8443, at a public name.`;
    return { state: "error", subject: "webhook URL", detail };
  }
  throw error;
}

function privacyFinding(readsAll: boolean): Finding {
  const subject = "privacy mode";
  if (!readsAll) return ok(subject, "On: in groups the bot gets only commands, replies and mentions.");
  const detail =
    "Off: the bot gets every message of its groups, and may take another bot's name for its own. Send /setprivacy to @BotFather and choose Enable, then add the bot to its groups again.";
  return { state: "warning", subject, detail };
}

function secretFinding([secret = ""]: readonly string[]): Finding {
  const subject = "webhook secret";
  if (/^[\w-]{1,256}$/.test(secret)) return ok(subject, "Telegram takes it.");
  const detail =
    "WEBHOOK_SECRET must be 1 to 256 of A-Z, a-z, 0-9, _ and -. Make one with `openssl rand -hex 32`, set it, then run `npm run channels -- connect`.";
  return { state: "error", subject, detail };
}

function addressFinding(url: string, webhookUrl: string): Finding {
  const subject = "webhook URL";
  if (url === webhookUrl) return ok(subject, "Telegram delivers to this address.");
  const found = url ? "Telegram delivers to another address." : "Telegram has no address to deliver to.";
  return { state: "error", subject, detail: `${found} Run \`npm run channels -- connect\`.` };
}

/** An empty list is Telegram's default, which holds all we need. */
function updatesFinding(allowed: readonly unknown[]): Finding {
  const subject = "updates";
  const missing = allowed.length > 0 ? neededUpdates.filter((kind) => !allowed.includes(kind)) : [];
  if (missing.length === 0) return ok(subject, "Telegram sends every kind of update that is needed.");
  return {
    state: "error",
    subject,
    detail: `Telegram does not send ${missing.join(", ")}. Run \`npm run channels -- connect\`.`,
  };
}

function deliveryFinding(info: { [Field in keyof WebhookInfo]?: unknown }): Finding {
  const subject = "deliveries";
  const pending = integer(info.pending_update_count) ?? 0;
  const waiting = pending === 1 ? "1 update waits." : `${pending} updates wait.`;
  const lastError = text(info.last_error_message);
  if (lastError === undefined)
    return pending > manyPendingUpdates ? warning(subject, `${waiting} Is the worker up?`) : ok(subject, waiting);
  const failed = `${waiting} At ${isoTime(info.last_error_date)} a delivery failed:`;
  if (/\b401\b/.test(lastError)) {
    return warning(
      subject,
      `${failed} we refused it with 401. If that was after the last \`connect\`, run \`npm run channels -- connect\`: Telegram then holds the present secret.`,
    );
  }
  return warning(subject, `${failed} "${lastError}". See that the worker is up at this address.`);
}

function warning(subject: string, detail: string): Finding {
  return { state: "warning", subject, detail };
}

function isoTime(seconds: unknown): string {
  const date = new Date((integer(seconds) ?? Number.NaN) * 1000);
  return Number.isNaN(date.getTime()) ? "an unknown time" : date.toISOString();
}
