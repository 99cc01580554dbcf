/**
 * The calls that look after an account: what a token may do, where an account's webhooks go.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override
 */
import { accept, complain, type GraphReply, type Route } from "./whatsapp-graph.ts";
import type { Network } from "./whatsapp-network.ts";

export const accountRoutes: readonly Route[] = [
  {
    method: "GET",
    pattern: /^\/debug_token$/,
    answer: ({ network, query }) => debugToken(network, query.get("input_token")),
  },
  { method: "GET", pattern: /^\/me$/, answer: () => accept({ id: "122101000000000001", name: "Front desk" }) },
  {
    method: "GET",
    pattern: /^\/(\d+)\/subscriptions$/,
    answer({ network: { account }, id }) {
      if (id !== account.appId) return undefined;
      const fields = account.fields.map((name) => ({ name, version: "v24.0" }));
      const object = "whatsapp_business_account";
      return accept({ data: [{ object, callback_url: account.callbacks.application ?? "", active: true, fields }] });
    },
  },
  {
    method: "GET",
    pattern: /^\/(\d+)\/subscribed_apps$/,
    answer({ network: { account }, id }) {
      if (id !== account.businessAccountId) return undefined;
      const override = account.callbacks.whatsapp_business_account;
      const app = {
        whatsapp_business_api_data: { id: account.appId, link: "https://www.facebook.com/games/", name: "Front desk" },
        ...(override && { override_callback_uri: override }),
      };
      return accept({ data: account.isSubscribed ? [app] : [] });
    },
  },
  {
    method: "POST",
    pattern: /^\/(\d+)\/subscribed_apps$/,
    answer: ({ network, id, fields }) =>
      id === network.account.businessAccountId ? subscribe(network, fields) : undefined,
  },
  {
    method: "GET",
    pattern: /^\/(\d+)\/phone_numbers$/,
    answer: ({ network, id, query }) =>
      id === network.account.businessAccountId ? accept({ data: [numberOf(network, query.get("fields"))] }) : undefined,
  },
  {
    method: "GET",
    pattern: /^\/(\d+)$/,
    answer: ({ network, id, query }) =>
      id === network.account.phoneNumberId ? accept(numberOf(network, query.get("fields"))) : undefined,
  },
];

function debugToken({ settings, account }: Network, token: string | null): GraphReply {
  if (token !== settings.ACCESS_TOKEN) {
    return accept({
      data: { is_valid: false, scopes: [], error: { code: 190, message: "Invalid OAuth access token." } },
    });
  }
  const granted = account.scopes.filter((scope) => scope.startsWith("whatsapp_business_"));
  return accept({
    data: {
      app_id: account.appId,
      type: "SYSTEM_USER",
      application: "Front desk",
      data_access_expires_at: 0,
      expires_at: account.tokenExpiresAt,
      is_valid: account.isTokenValid,
      scopes: account.scopes,
      granular_scopes: granted.map((scope) => ({ scope, target_ids: account.grantedAccounts })),
      user_id: "122101000000000001",
    },
  });
}

/** Meta calls a new webhook before it takes it. */
async function subscribe(network: Network, fields: Record<string, unknown>): Promise<GraphReply> {
  const { override_callback_uri: address, verify_token: token } = fields;
  if (address === undefined) {
    network.account.isSubscribed = true;
    return accept({ success: true });
  }
  if (typeof address !== "string" || URL.parse(address)?.protocol !== "https:" || address.length > 200) {
    return complain(400, [
      { code: 100, details: "override_callback_uri must be an https URL of at most 200 characters." },
    ]);
  }
  if (!(await answersHandshake(network, address, String(token)))) {
    const details =
      "Callback verification failed with the following errors: HTTP Status Code = 403; HTTP Message = Forbidden";
    return complain(400, [{ code: 2200, details }]);
  }
  network.account.isSubscribed = true;
  network.account.callbacks.whatsapp_business_account = address;
  return accept({ success: true });
}

async function answersHandshake({ settings, traits }: Network, address: string, token: string): Promise<boolean> {
  if (!traits.fetch) return settings.VERIFY_TOKEN.split(/\s+/).includes(token);
  const url = new URL(address);
  const challenge = "1158201444";
  url.search = new URLSearchParams({
    "hub.mode": "subscribe",
    "hub.challenge": challenge,
    "hub.verify_token": token,
  }).toString();
  const response = await traits.fetch(new Request(url));
  return response.status === 200 && (await response.text()) === challenge;
}

/** The number, with the fields that were asked for. */
function numberOf({ account }: Network, fields: string | null): Record<string, unknown> {
  const number: Record<string, unknown> = {
    id: account.phoneNumberId,
    display_phone_number: `+${account.displayPhoneNumber}`,
    verified_name: "Harbour Goods",
    code_verification_status: "VERIFIED",
    quality_rating: account.qualityRating,
    platform_type: "CLOUD_API",
    throughput: { level: "STANDARD" },
    status: account.numberStatus,
    webhook_configuration: { ...account.callbacks },
  };
  const wanted = fields?.split(",") ?? ["id", "display_phone_number", "verified_name", "quality_rating"];
  return Object.fromEntries(Object.entries(number).filter(([name]) => name === "id" || wanted.includes(name)));
}
