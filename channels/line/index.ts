/** LINE, assembled: the Messaging API of one LINE Official Account, spoken without LINE's client. */
import type { ChannelKind } from "../channel.ts";
import { lineApi } from "./api.ts";
import { maxQuickReplies, maxQuickReplyLabel, maxTextLength } from "./limits.ts";
import { download } from "./media.ts";
import { parse } from "./parse.ts";
import { show } from "./presence.ts";
import { profile } from "./profile.ts";
import { compose } from "./render.ts";
import { send } from "./send.ts";
import { check, connect } from "./setup.ts";
import { verify } from "./verify.ts";

/** @see https://developers.line.biz/en/reference/messaging-api/ */
export const line: ChannelKind = {
  name: "line",
  prefix: "LINE",
  settings: [
    { name: "CHANNEL_SECRET", secret: true },
    { name: "CHANNEL_ACCESS_TOKEN", secret: true },
    { name: "API_BASE", secret: false, default: "https://api.line.me" },
    { name: "DATA_API_BASE", secret: false, default: "https://api-data.line.me" },
  ],
  limits: {
    maxTextLength,
    maxChoices: maxQuickReplies,
    maxChoiceTitleLength: maxQuickReplyLabel,
    replyWindowHours: Number.POSITIVE_INFINITY,
    idempotency: "retry-key",
  },
  open(account, settings) {
    const api = lineApi(settings);
    return {
      kind: line,
      account,
      verify: (request) => verify(settings, request),
      parse: (body) => parse(body, account),
      compose,
      send: (delivery) => send(api, delivery),
      show: (presence) => show(api, presence),
      profile: (chat) => profile(api, chat),
      download: (media, maxBytes) => download(settings, media, maxBytes),
      check: (webhookUrl) => check(api, webhookUrl),
      connect: (webhookUrl) => connect(api, webhookUrl),
    };
  },
};
