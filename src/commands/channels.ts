/**
 * `npm run channels -- check [URL]` asks each platform, with the real credentials, whether it is set up and delivers to URL;
 * `npm run channels -- connect URL` sets what can be set. Credentials come from the environment or from .dev.vars.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { ChannelError, type ChannelKind, channels, type Finding } from "../../channels/index.ts";
import { accountKey, accountsOf, openChannel } from "../config.ts";

const usage = `usage: npm run channels -- check URL       ask each platform whether it is set up and delivers to URL
       npm run channels -- connect URL     set what can be set
URL is the worker's address: https://frontdesk.example.workers.dev
Credentials: from the environment, else from .dev.vars (see .dev.vars.example).
Exit code: 0 when nothing is wrong, 1 when something is, 2 when the command was not understood.`;

const marks = { ok: "ok     ", warning: "warning", error: "ERROR  " } as const;

const [verb, url, ...rest] = process.argv.slice(2);
if (verb === "--help" || verb === "-h") {
  console.info(usage);
} else if ((verb !== "check" && verb !== "connect") || !isWorkerUrl(url) || rest.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = (await visitAll(verb, new URL(url))) ? 0 : 1;
}

async function visitAll(verb: "check" | "connect", worker: URL): Promise<boolean> {
  const settings = {
    ...(existsSync(".dev.vars") ? parseEnv(readFileSync(".dev.vars", "utf8")) : {}),
    ...process.env,
  } as unknown as Env;
  let fine = true;
  let visited = 0;
  for (const kind of channels.values()) {
    for (const account of accountsOf(settings, kind)) {
      const findings = await visit(verb, settings, kind, account, worker);
      if (!findings) continue;
      visited += 1;
      for (const { state, subject, detail } of findings) {
        console.info(`${marks[state]} ${accountKey(kind.name, account)}: ${subject}: ${detail}`);
        if (state === "error") fine = false;
      }
    }
  }
  if (visited === 0) console.error("No channel has its secrets set; see .dev.vars.example.");
  return fine && visited > 0;
}

/** Undefined for a channel that nobody has begun to set up. */
async function visit(
  verb: "check" | "connect",
  settings: Env,
  kind: ChannelKind,
  account: string,
  worker: URL,
): Promise<Finding[] | undefined> {
  const opened = openChannel(settings, kind, account);
  if ("missing" in opened) {
    if (opened.missing.length === kind.settings.filter(({ secret }) => secret).length) return undefined;
    return [{ state: "error", subject: "settings", detail: `set ${opened.missing.join(", ")}` }];
  }
  const webhookUrl = new URL(`/webhooks/${accountKey(kind.name, account)}`, worker).href;
  console.info(`${accountKey(kind.name, account)}: ${webhookUrl}`);
  try {
    return await opened.channel[verb](webhookUrl);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    return [
      {
        state: "error",
        subject: "platform",
        detail: `could not be asked (${error.message}); try again, or look at its status page`,
      },
    ];
  }
}

function isWorkerUrl(text: string | undefined): text is string {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
