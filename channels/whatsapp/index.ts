/** WhatsApp, by Meta's Cloud API. One webhook serves all numbers of an app; a chat remembers which of them it came by. */
import type { ChannelKind } from "../channel.ts";
import { readCredentials } from "./credentials.ts";
import { openGraph } from "./graph.ts";
import { download } from "./media.ts";
import { parseWebhook } from "./parse.ts";
import { compose, limits } from "./render.ts";
import { send, show } from "./send.ts";
import { checkSetup, connectSetup } from "./setup.ts";
import { answerHandshake, verifySignature } from "./webhook.ts";

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp */
export const whatsapp: ChannelKind = {
  name: "whatsapp",
  prefix: "WHATSAPP",
  settings: [
    { name: "APP_SECRET", secret: true },
    { name: "VERIFY_TOKEN", secret: true },
    { name: "ACCESS_TOKEN", secret: true },
    { name: "API_BASE", secret: false, default: "https://graph.facebook.com/v24.0" },
  ],
  limits,
  open(account, settings) {
    const credentials = readCredentials(settings);
    const graph = openGraph(credentials);
    return {
      kind: whatsapp,
      account,
      verify: (request) => verifySignature(credentials.appSecrets, request),
      handshake: (query) => answerHandshake(credentials.verifyTokens, query),
      parse: (body) => parseWebhook(account, body),
      compose,
      send: (delivery) => send(graph, delivery),
      show: (presence) => show(graph, presence),
      download: (media, maxBytes) => download(graph, credentials, media, maxBytes),
      check: (webhookUrl) => checkSetup(graph, credentials, webhookUrl),
      connect: (webhookUrl) => connectSetup(graph, credentials, webhookUrl),
    };
  },
};
