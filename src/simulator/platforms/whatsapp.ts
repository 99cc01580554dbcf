/**
 * WhatsApp, played: the Cloud API of one business account with one number, as Meta documents it. Judges every call by Meta's
 * rules and answers in Meta's words. Leaves out what a front desk never calls (templates, uploads, groups) and the rate limits.
 * Weakness: what a blocked number is sent fails visibly, where the real WhatsApp leaves it unread for ever.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp
 */
import type { FakePlatform, PlatformCall, Trouble } from "./platform.ts";
import { answerCall } from "./whatsapp-api.ts";
import { complain, type GraphReply } from "./whatsapp-graph.ts";
import {
  type Account,
  type FakeWhatsappSettings,
  type FakeWhatsappTraits,
  openNetwork,
  screenOf,
} from "./whatsapp-network.ts";
import { actOn, statusesOf } from "./whatsapp-people.ts";
import { signedWebhook } from "./whatsapp-webhook.ts";

export interface FakeWhatsapp extends FakePlatform {
  /** How the account is set up at Meta; change it to play an account that is set up badly. */
  readonly account: Account;
}

/** A number that nobody has written to yet. */
export function fakeWhatsapp(settings: FakeWhatsappSettings, traits: FakeWhatsappTraits = {}): FakeWhatsapp {
  const network = openNetwork(settings, traits);
  const calls: PlatformCall[] = [];
  return {
    name: "whatsapp",
    trouble: "none",
    calls,
    account: network.account,
    screen: (personId) => screenOf(network, personId),
    act: (person, action, webhookUrl) => signedWebhook(network, actOn(network, person, action), webhookUrl),
    async receipts(webhookUrl) {
      const statuses = statusesOf(network);
      return statuses.length > 0 ? signedWebhook(network, [{ statuses }], webhookUrl) : undefined;
    },
    async handle(request, path) {
      const { method } = request;
      const body: unknown = await request.json().catch(() => undefined);
      const call = { network, request, path, body };
      if (this.trouble === "silent" && traits.takesBeforeSilence) await answerCall(call);
      const { response, problems } = (await troubled(this.trouble, request.signal)) ?? (await answerCall(call));
      calls.push({ at: network.now(), method, path: withoutToken(path), body, status: response.status, problems });
      return response;
    },
  };
}

/** What a call gets while Meta has a bad day, right or wrong as the call may be. */
async function troubled(trouble: Trouble, signal: AbortSignal): Promise<GraphReply | undefined> {
  switch (trouble) {
    case "none":
      return undefined;
    case "throttled":
      return complain(400, [
        {
          code: 131056,
          details:
            "Too many messages were sent from this phone number to the same phone number in a short period of time.",
        },
      ]);
    case "failing":
      return complain(500, [{ code: 131000, details: "Message failed to send due to an unknown error." }]);
    case "silent":
      return new Promise((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    default:
      return trouble satisfies never;
  }
}

function withoutToken(path: string): string {
  return path.replace(/(input_token=)[^&]*/, "$1…");
}
