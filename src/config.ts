/**
 * The only file that reads strings out of the environment. A setting is looked up by the name that CONTRACT gives it;
 * what is missing is named, never guessed.
 */
import { type Channel, type ChannelKind, channels } from "../channels/index.ts";

export type Settings = Readonly<Record<string, string>>;

/** An account's channel, or the names of the settings it lacks. */
export type OpenedChannel = { channel: Channel } | { missing: string[] };

/** Opens an account of a channel with its settings; the same object for the life of the isolate. */
export function openChannel(env: Env, kind: ChannelKind, account: string): OpenedChannel {
  const opened = openedChannels(env);
  const key = accountKey(kind.name, account);
  const known = opened.get(key);
  if (known) return known;
  const found = readSettings(env, kind, account);
  const result = "missing" in found ? found : { channel: kind.open(account, found.settings) };
  opened.set(key, result);
  return result;
}

/** An account's channel by name; for what was accepted from it before. Throws if it can no longer be opened. */
export function requireChannel(env: Env, name: string, account: string): Channel {
  const kind = channels.get(name);
  if (!kind) throw new Error(`There is no channel "${name}".`);
  const opened = openChannel(env, kind, account);
  if ("missing" in opened) throw new Error(`Set ${opened.missing.join(", ")} with \`wrangler secret put\`.`);
  return opened.channel;
}

/** "line" for the first account, "line/th" for another: as in shop.yaml and after /webhooks/. */
export function accountKey(channel: string, account: string): string {
  return account ? `${channel}/${account}` : channel;
}

/** Every account that has at least one secret of its own, and every channel's first account. */
export function accountsOf(env: Env, kind: ChannelKind): string[] {
  const accounts = new Set([""]);
  for (const { name } of kind.settings.filter(({ secret }) => secret)) {
    const pattern = new RegExp(`^${kind.prefix}_([A-Z0-9_]+)_${name}$`);
    for (const variable of Object.keys(env)) {
      const match = pattern.exec(variable);
      const isFirstAccounts = kind.settings.some((setting) => variable === `${kind.prefix}_${setting.name}`);
      if (match?.[1] && !isFirstAccounts) accounts.add(match[1].toLowerCase().replaceAll("_", "-"));
    }
  }
  return [...accounts].sort();
}

/** Where hard cases go. */
export type DeskSettings =
  | { connector: "webhook"; url: string; secret: string }
  | { connector: undefined; reason: string };

/**
 * The connector that is set up. While no other can take cases, a webhook URL is enough to choose the webhook; without one
 * no desk is connected.
 */
export function deskSettings(env: Env): DeskSettings {
  const url = read(env, "HELPDESK_WEBHOOK_URL");
  const secret = read(env, "HELPDESK_WEBHOOK_SECRET");
  const wanted = read(env, "HELPDESK") ?? "console";
  if (wanted !== "console" && wanted !== "webhook")
    return { connector: undefined, reason: `HELPDESK is "${wanted}"; use "webhook"` };
  if (!url) return { connector: undefined, reason: "HELPDESK_WEBHOOK_URL is not set" };
  if (!secret) return { connector: undefined, reason: "HELPDESK_WEBHOOK_SECRET is not set" };
  if (!secretForm.test(secret)) {
    return { connector: undefined, reason: "HELPDESK_WEBHOOK_SECRET must be whsec_ and 24 to 64 bytes in base64" };
  }
  return { connector: "webhook", url, secret };
}

/** May the worker call private addresses, and so reach a desk on this machine? Only in development. */
export function isDevelopment(env: Env): boolean {
  return read(env, "FRONTDESK_DEVELOPMENT") === "1";
}

/** The password of /api; undefined if none is set, and then nobody may enter. */
export function operatorPassword(env: Env): string | undefined {
  return read(env, "CONSOLE_PASSWORD");
}

/** How long the bot keeps quiet after the shop's people wrote from their own phone. */
export function takeoverHours(env: Env): number {
  const hours = Number(read(env, "TAKEOVER_HOURS") ?? "4");
  return Number.isFinite(hours) && hours > 0 ? hours : 4;
}

const secretForm = /^(?:whsec_)?[A-Za-z0-9+/_-]{32,88}={0,2}$/;

const openedByEnv = new WeakMap<Env, Map<string, OpenedChannel>>();

function openedChannels(env: Env): Map<string, OpenedChannel> {
  const known = openedByEnv.get(env);
  if (known) return known;
  const opened = new Map<string, OpenedChannel>();
  openedByEnv.set(env, opened);
  return opened;
}

function readSettings(env: Env, kind: ChannelKind, account: string): { settings: Settings } | { missing: string[] } {
  const settings: Record<string, string> = {};
  const missing: string[] = [];
  for (const setting of kind.settings) {
    const own = settingName(kind, account, setting.name);
    const value =
      setting.default === undefined
        ? read(env, own)
        : (read(env, own) ?? read(env, settingName(kind, "", setting.name)) ?? setting.default);
    if (value === undefined) missing.push(own);
    else settings[setting.name] = value;
  }
  return missing.length > 0 ? { missing } : { settings };
}

function settingName(kind: ChannelKind, account: string, name: string): string {
  const middle = account ? `_${account.toUpperCase().replaceAll("-", "_")}` : "";
  return `${kind.prefix}${middle}_${name}`;
}

/** An empty string counts as not set: that is how a cleared variable arrives. */
function read(env: Env, name: string): string | undefined {
  const value = (env as unknown as Record<string, unknown>)[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
