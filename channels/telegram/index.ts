/**
 * Telegram through the Bot API: one bot an account. Replies are plain text with an inline keyboard below; there is no
 * window that closes, no receipt, and no key that protects from a second delivery.
 * @see https://core.telegram.org/bots/api
 */
import type { ChannelKind } from "../channel.ts";
import { secretMatches, secretsOf } from "../signature.ts";
import { openApi } from "./api.ts";
import { download } from "./media.ts";
import { parse } from "./parse.ts";
import { compose, limits } from "./render.ts";
import { send, settleTap, show } from "./send.ts";
import { check, connect } from "./setup.ts";

export const telegram: ChannelKind = {
  name: "telegram",
  prefix: "TELEGRAM",
  settings: [
    { name: "BOT_TOKEN", secret: true },
    { name: "WEBHOOK_SECRET", secret: true },
    { name: "API_BASE", secret: false, default: "https://api.telegram.org" },
  ],
  limits,
  open(account, { BOT_TOKEN: token = "", WEBHOOK_SECRET: secret, API_BASE: base = "" }) {
    const api = openApi(base, token);
    const secrets = secretsOf(secret);
    return {
      kind: telegram,
      account,
      verify: ({ headers }) => secretMatches(secrets, headers.get("x-telegram-bot-api-secret-token")),
      parse: (body) => parse(body, { account, botId: api.botId, now: new Date() }),
      compose: (reply) => compose(reply),
      send: (delivery) => send(api, delivery),
      show: (presence) => show(api, presence),
      settleTap: (tap) => settleTap(api, tap),
      download: (media, maxBytes) => download(api, media, maxBytes),
      check: (webhookUrl) => check(api, secrets, webhookUrl),
      connect: (webhookUrl) => connect(api, secrets, webhookUrl),
    };
  },
};
