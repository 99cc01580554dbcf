/**
 * A webhook's body as events. Total: whatever JSON arrives, each readable item becomes an event and each unreadable one is
 * named by its place, so that one bad item loses no other. Fields that concern no conversation bring nothing.
 */
import { array, record, text } from "../json.ts";
import type { Inbound, ParsedWebhook, Unreadable } from "../message.ts";
import { readCall, readEcho, readHandover, readMessage, readStatus, readUserIdUpdate, type Shop } from "./events.ts";
import { accountNotice, errorNotice } from "./notices.ts";
import { type Change, type Entry, type Envelope, known, type Value, type Wire, wire } from "./payload.ts";

/** One item of a list as events, or a word on what it lacks. */
type Reader = (item: unknown, shop: Shop) => Inbound[] | string;

/** By the name of the list. */
type Readers = Readonly<Record<string, Reader>>;

/** Everything that a verified body says, to one account. */
export function parseWebhook(account: string, body: unknown): ParsedWebhook {
  const envelope = wire<Envelope>(body);
  const entries = array(envelope?.entry);
  if (envelope?.object !== "whatsapp_business_account" || !entries) {
    return only({ reason: "the body: expected a whatsapp_business_account with a list of entries" });
  }
  return merge(entries.flatMap((entry, index) => readEntry(account, entry, `entry[${index}]`)));
}

function readEntry(account: string, entry: unknown, place: string): ParsedWebhook[] {
  const changes = array(wire<Entry>(entry)?.changes);
  if (!changes) return [only({ reason: `${place}.changes: expected a list` })];
  return changes.map((change, index) => readChange(account, change, `${place}.changes[${index}]`));
}

function readChange(account: string, change: unknown, place: string): ParsedWebhook {
  const { field, value: content } = wire<Change>(change) ?? {};
  const value = wire<Value>(content);
  if (typeof field !== "string" || !value) return only({ reason: `${place}: expected a field and its value` });
  const read = (readers: Readers) => readLists({ account, value, holder: value, standby: false, place }, readers);
  switch (field) {
    case "messages":
      return read({ messages: readMessage, statuses: readStatus });
    // The copies' place is documented nowhere: they were seen both inside `standby` and beside the metadata.
    case "standby":
    case "messages_standby": {
      const source = { account, value, holder: record(value.standby) ?? value, standby: true, place };
      return readLists(source, { messages: readMessage, statuses: readStatus, message_echoes: readEcho });
    }
    case "smb_message_echoes":
      return read({ message_echoes: readEcho });
    case "user_id_update":
      return read({ user_id_update: readUserIdUpdate });
    case "messaging_handovers": {
      const source = { account, value, holder: { messaging_handovers: value }, standby: false, place };
      return readLists(source, { messaging_handovers: readHandover });
    }
    case "calls":
      return read({ calls: readCall, statuses: () => [] });
    default:
      return { events: [], unreadable: [], notices: accountNotice(field, value) };
  }
}

interface Source {
  account: string;
  value: Wire<Value>;
  /** Where the lists lie: the value itself, or a part of it. */
  holder: Readonly<Record<string, unknown>>;
  standby: boolean;
  place: string;
}

/** Reads each list that the source holds with its reader. A single object counts as a list of one. */
function readLists(source: Source, readers: Readers): ParsedWebhook {
  const { value, holder, place } = source;
  const notices = (array(value.errors) ?? []).map(errorNotice);
  const lists = Object.entries(readers).filter(([name]) => holder[name] !== undefined);
  if (lists.length === 0) {
    const missing = { reason: `${place}.value: expected ${Object.keys(readers).join(" or ")}` };
    return { events: [], unreadable: notices.length > 0 ? [] : [missing], notices };
  }
  const shop = shopOf(source);
  if (!shop) return { ...only({ reason: `${place}.value.metadata.phone_number_id: expected a string` }), notices };
  const results = lists.flatMap(([name, read]) =>
    (array(holder[name]) ?? [holder[name]]).map((item, index) => {
      const result = read(item, shop);
      return typeof result === "string" ? { reason: `${place}.value.${name}[${index}].${result}` } : result;
    }),
  );
  return {
    events: results.flatMap((result) => ("reason" in result ? [] : result)),
    unreadable: results.flatMap((result) => ("reason" in result ? [result] : [])),
    notices,
  };
}

/** The shop's side of a change. A handover names the shop's number as its recipient, everything else in the metadata. */
function shopOf({ account, value, holder, standby }: Source): Shop | undefined {
  const metadata = wire<Value["metadata"]>(value.metadata) ?? wire<Value["recipient"]>(value.recipient);
  const via = text(metadata?.phone_number_id);
  if (!via) return undefined;
  const displayNumber = text(metadata?.display_phone_number);
  return { account, via, contacts: holder.contacts, standby, ...known({ displayNumber }) };
}

function only(unreadable: Unreadable): ParsedWebhook {
  return { events: [], unreadable: [unreadable], notices: [] };
}

function merge(parts: readonly ParsedWebhook[]): ParsedWebhook {
  return {
    events: parts.flatMap(({ events }) => events),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
    notices: parts.flatMap(({ notices }) => notices),
  };
}
