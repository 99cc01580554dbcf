/**
 * Who a customer is on WhatsApp: a business-scoped user id, a phone number, or both. Since usernames exist the number may be
 * hidden; the scoped id is always there, and changes only when the customer changes the number.
 */
import { array, integer, text } from "../json.ts";
import type { Chat, Sender } from "../message.ts";
import { type Contact, known, type Message, type System, type UserIdUpdate, type Wire, wire } from "./payload.ts";

/** Country, a dot, up to 128 letters and digits; ENT marks the id that linked businesses share. */
const scopedIdForm = /^([A-Z]{2})\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** The value if it is a business-scoped user id. */
export function scopedId(value: unknown): string | undefined {
  const id = text(value);
  return id !== undefined && scopedIdForm.test(id) ? id : undefined;
}

/** The digits of a phone number, however it is punctuated; undefined if it is none. */
export function phoneDigits(value: unknown): string | undefined {
  const digits = (text(value) ?? String(integer(value) ?? "")).replace(/[\s+().-]/g, "");
  return /^\d{3,20}$/.test(digits) ? digits : undefined;
}

/** The scoped id and the phone number among `candidates`, in this order; empty if there is neither. */
export function customerIds(...candidates: unknown[]): string[] {
  const first = (read: (value: unknown) => string | undefined) => candidates.map(read).find(Boolean);
  return [first(scopedId), first(phoneDigits)].filter((id) => id !== undefined);
}

/** The customer's own chat with the shop's number `via`; undefined without any id. */
export function privateChat(via: string, ids: readonly string[]): Chat | undefined {
  const [first, ...others] = ids;
  return first === undefined ? undefined : { ids: [first, ...others], kind: "private", via };
}

/** The entry of `contacts` that belongs to a message: by id, or the only one where the message names nobody. */
export function contactOf(message: Wire<Message>, contacts: unknown): Wire<Contact> | undefined {
  const listed = (array(contacts) ?? []).map((contact) => wire<Contact>(contact));
  const ids = customerIds(message.from_user_id, message.from);
  if (ids.length === 0) return listed.length === 1 ? listed[0] : undefined;
  return listed.find((contact) => customerIds(contact?.user_id, contact?.wa_id).some((id) => ids.includes(id)));
}

/** What the platform tells of the person with these ids. */
export function senderOf(ids: readonly string[], contact?: Wire<Contact>): Sender {
  const profile = wire<Contact["profile"]>(contact?.profile);
  return known({
    id: ids[0],
    name: text(profile?.name) || undefined,
    username: text(profile?.username) || undefined,
    phone: ids.find((id) => phoneDigits(id)),
    country: scopedIdForm.exec(ids[0] ?? "")?.[1],
  });
}

export interface IdentityChange {
  previous: string;
  current: string;
}

const changeTypes = new Set(["user_changed_number", "user_changed_user_id", "customer_changed_number"]);

/** What a system message says has changed: the scoped id, the number, both, or nothing of the kind. */
export function identityChanges(message: Wire<Message>): IdentityChange[] {
  const system = wire<System>(message.system);
  if (!system || !changeTypes.has(text(system.type) ?? "")) return [];
  const [, was, is] = / changed from (\S+) to (\S+)$/.exec(text(system.body) ?? "") ?? [];
  return [
    ...change(scopedId, [system.previous_user_id, message.from_user_id, was], [system.user_id, is]),
    ...change(phoneDigits, [message.from, system.customer], [system.wa_id, system.new_wa_id]),
  ];
}

/** What the field `user_id_update` says has changed. */
export function updatedIdentity(update: Wire<UserIdUpdate>): IdentityChange[] {
  const pair = wire<UserIdUpdate["user_id"]>(update.user_id);
  return change(scopedId, [pair?.previous], [pair?.current]);
}

/** From the first of `before` that differs to the first of `after`; empty unless there are both. */
function change(read: (value: unknown) => string | undefined, before: unknown[], after: unknown[]): IdentityChange[] {
  const current = after.map(read).find(Boolean);
  const previous = before.map(read).find((id) => id && id !== current);
  return previous && current ? [{ previous, current }] : [];
}
