/**
 * The wire of the WhatsApp Cloud API, as far as a front desk reads it. Nothing on it is trusted: `wire<T>()` turns every
 * member into an optional unknown, so that names are checked here by the compiler and values by json.ts where they are used.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
 */
import { record } from "../json.ts";

/** `T` as it may really arrive: anything missing, anything of another type. */
export type Wire<T> = { readonly [Name in keyof T]?: unknown };

/** The value seen as a `T` of which nothing is certain yet; undefined if it is no object. */
export function wire<T>(value: unknown): Wire<T> | undefined {
  return record(value) as Wire<T> | undefined;
}

/** The members that are known, for objects whose optional members must be absent rather than undefined. */
export function known<T extends object>(members: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}

export interface Envelope {
  object: "whatsapp_business_account";
  entry: Entry[];
}

export interface Entry {
  /** The WhatsApp Business Account. */
  id: string;
  changes: Change[];
}

export interface Change {
  field: string;
  value: Value;
}

/** The fields that bring messages, statuses, echoes and calls. */
export interface Value {
  metadata: { display_phone_number: string; phone_number_id: string };
  contacts: Contact[];
  errors: PlatformError[];
  /** Copies of what another owner of the thread receives and sends; seen nested and flat. */
  standby: Value;
  /** `messaging_handovers` has no metadata: the shop's number is its recipient. */
  recipient: { display_phone_number: string; phone_number_id: string };
}

export interface Contact {
  profile: { name: string; username: string };
  /** The phone number; absent where the customer hides it behind a username. */
  wa_id: string;
  /** The business-scoped user id. */
  user_id: string;
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes */
export interface PlatformError {
  code: number;
  title: string;
  message: string;
}

/** One of `messages`; under the name of its type lies what it says. */
export interface Message {
  id: string;
  /** Seconds since 1970, as a string. */
  timestamp: string;
  type: string;
  from: string;
  from_user_id: string;
  group_id: string;
  context: Context;
  referral: Referral;
  text: { body: string };
  image: MediaObject;
  video: MediaObject;
  audio: MediaObject;
  document: MediaObject;
  sticker: MediaObject;
  location: { latitude: number; longitude: number; name: string; address: string };
  contacts: SharedContact[];
  interactive: Interactive;
  button: { text: string; payload: string };
  reaction: { message_id: string; emoji: string };
  order: { product_items: ProductItem[]; text: string };
  system: System;
  revoke: { original_message_id: string };
  edit: { original_message_id: string; message: Message };
  unsupported: { type: string };
}

export interface Context {
  id: string;
  from: string;
  mentions: string[];
  referred_product: { catalog_id: string; product_retailer_id: string };
}

export interface Referral {
  source_type: "ad" | "post";
  source_id: string;
  source_url: string;
  headline: string;
  ctwa_clid: string;
}

export interface MediaObject {
  id: string;
  mime_type: string;
  caption: string;
  filename: string;
  /** True for what was recorded in the chat, false for a sent file. */
  voice: boolean;
  /** Lives five minutes; the id lives seven days. */
  url: string;
}

export interface SharedContact {
  name: { formatted_name: string; first_name: string };
  phones: { phone: string; wa_id: string }[];
  emails: { email: string }[];
}

export interface Interactive {
  type: string;
  button_reply: { id: string; title: string };
  list_reply: { id: string; title: string };
  /** A filled-in form; `response_json` is JSON in a string. */
  nfm_reply: { name: string; body: string; response_json: string };
}

export interface ProductItem {
  product_retailer_id: string;
  quantity: number;
  item_price: number;
  currency: string;
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system */
export interface System {
  type: string;
  /** Ends in "changed from OLD to NEW". */
  body: string;
  wa_id: string;
  new_wa_id: string;
  customer: string;
  user_id: string;
  previous_user_id: string;
}

/** One of `statuses`. @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status */
export interface Status {
  id: string;
  status: string;
  timestamp: string;
  recipient_type: "individual" | "group";
  recipient_id: string;
  recipient_user_id: string;
  biz_opaque_callback_data: string;
  errors: PlatformError[];
}

/** One of `message_echoes`. In standby copies the message lies one level deeper, in `message`. */
export interface Echo {
  id: string;
  timestamp: string;
  type: string;
  to: string;
  to_user_id: string;
  /** In standby copies: the business-scoped user id or the phone number. */
  recipient: string;
  group_id: string;
  message: Echo;
}

/** One of `calls`. */
export interface Call {
  id: string;
  event: string;
  timestamp: string;
  direction: "USER_INITIATED" | "BUSINESS_INITIATED";
  from: string;
  from_user_id: string;
  to: string;
  to_user_id: string;
}

/** The same news as a system message `user_changed_user_id`, in a field of its own. */
export interface UserIdUpdate {
  timestamp: string;
  wa_id: string;
  user_id: { previous: string; current: string };
}

/** The value of `messaging_handovers`: another app, or Meta's agent, passed the thread on. */
export interface Handover {
  type: string;
  timestamp: string;
  sender: { phone_number: string; wa_id: string; user_id: string };
}
