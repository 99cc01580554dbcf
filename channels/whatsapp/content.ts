/** What a customer said: one WhatsApp message as the one message model knows it. Total: what it cannot read is `unsupported`. */
import { array, integer, record, text } from "../json.ts";
import type { Content, Media, OrderItem, Referral } from "../message.ts";
import type * as Payload from "./payload.ts";
import { known, type Wire, wire } from "./payload.ts";

/** The content of any message but a system one. */
export function contentOf(message: Wire<Payload.Message>): Content {
  const type = text(message.type) ?? "unknown";
  return readContent(type, message) ?? { kind: "unsupported", type };
}

/** The advertisement or post that the message came from. */
export function referralOf(message: Wire<Payload.Message>): Referral | undefined {
  const referral = wire<Payload.Referral>(message.referral);
  if (!referral) return undefined;
  return {
    source: text(referral.source_type) ?? "ad",
    ...known({
      id: text(referral.source_id),
      url: text(referral.source_url),
      headline: text(referral.headline),
      clickId: text(referral.ctwa_clid),
    }),
  };
}

function readContent(type: string, message: Wire<Payload.Message>): Content | undefined {
  const context = wire<Payload.Context>(message.context);
  switch (type) {
    case "text":
      return said(wire<Payload.Message["text"]>(message.text)?.body);
    case "image":
    case "video":
      return file(type, message[type]);
    case "document":
      return file("file", message.document);
    case "audio":
      return file(wire<Payload.MediaObject>(message.audio)?.voice === true ? "voice" : "audio", message.audio);
    case "sticker":
      return { kind: "sticker", keywords: [], ...known({ media: mediaOf(message.sticker) }) };
    case "location":
      return location(message.location);
    case "contacts":
      return sharedContacts(message.contacts);
    case "interactive":
      return interactive(message.interactive, text(context?.id));
    case "button": {
      const button = wire<Payload.Message["button"]>(message.button);
      return choice(button?.payload ?? button?.text, button?.text, text(context?.id));
    }
    case "reaction": {
      const reaction = wire<Payload.Message["reaction"]>(message.reaction);
      const messageId = text(reaction?.message_id);
      return messageId
        ? { kind: "reaction", messageId, ...known({ emoji: text(reaction?.emoji) || undefined }) }
        : undefined;
    }
    case "order":
      return order(message.order);
    case "edit": {
      const edit = wire<Payload.Message["edit"]>(message.edit);
      const messageId = text(edit?.original_message_id);
      return messageId ? { kind: "edit", messageId, ...known({ text: writtenText(edit?.message) }) } : undefined;
    }
    case "revoke": {
      const messageId = text(wire<Payload.Message["revoke"]>(message.revoke)?.original_message_id);
      return messageId ? { kind: "deletion", messageId } : undefined;
    }
    case "request_welcome":
      return { kind: "follow", returning: false };
    case "unsupported":
      return {
        kind: "unsupported",
        type: text(wire<Payload.Message["unsupported"]>(message.unsupported)?.type) ?? type,
      };
    default:
      return undefined;
  }
}

/** The text or caption of a message that someone wrote, whatever its type. */
export function writtenText(message: unknown): string | undefined {
  const outer = record(message);
  const inner = record(outer?.[text(outer.type) ?? ""]);
  return text(inner?.body) ?? text(inner?.caption) ?? text(record(inner?.body)?.text);
}

function said(body: unknown): Content | undefined {
  const words = text(body);
  return words === undefined ? undefined : { kind: "text", text: words };
}

function file(kind: "image" | "video" | "audio" | "voice" | "file", value: unknown): Content | undefined {
  const media = mediaOf(value);
  const caption = text(wire<Payload.MediaObject>(value)?.caption) || undefined;
  return media && { kind, media, ...known({ caption }) };
}

function mediaOf(value: unknown): Media | undefined {
  const media = wire<Payload.MediaObject>(value);
  const url = text(media?.url);
  const ref = text(media?.id) || (url?.startsWith("https://") ? url : undefined);
  return ref ? { ref, ...known({ mimeType: text(media?.mime_type), fileName: text(media?.filename) }) } : undefined;
}

function location(value: unknown): Content | undefined {
  const place = wire<Payload.Message["location"]>(value);
  const [latitude, longitude] = [number(place?.latitude), number(place?.longitude)];
  if (latitude === undefined || longitude === undefined) return undefined;
  return {
    kind: "location",
    latitude,
    longitude,
    ...known({ name: text(place?.name), address: text(place?.address) }),
  };
}

/** Several shared contacts become one, so that nothing of them is lost. */
function sharedContacts(value: unknown): Content | undefined {
  const contacts = (array(value) ?? []).map((contact) => wire<Payload.SharedContact>(contact));
  if (contacts.length === 0) return undefined;
  const names = contacts.map((contact) => wire<Payload.SharedContact["name"]>(contact?.name));
  return {
    kind: "contact",
    name: names
      .map((name) => text(name?.formatted_name) ?? text(name?.first_name))
      .filter(Boolean)
      .join(", "),
    phones: contacts.flatMap((contact) => members(contact?.phones, "phone", "wa_id")),
    emails: contacts.flatMap((contact) => members(contact?.emails, "email")),
  };
}

/** Of each object in a list, the first of `names` that holds a text. */
function members(list: unknown, ...names: string[]): string[] {
  return (array(list) ?? []).flatMap((item) => names.map((name) => text(record(item)?.[name])).find(Boolean) ?? []);
}

function interactive(value: unknown, messageId: string | undefined): Content | undefined {
  const reply = wire<Payload.Interactive>(value);
  const type = text(reply?.type);
  switch (type) {
    case "button_reply":
    case "list_reply": {
      const taken = wire<Payload.Interactive["list_reply"]>(reply?.[type]);
      return choice(taken?.id, taken?.title, messageId);
    }
    case "nfm_reply":
      return form(reply?.nfm_reply);
    case "call_permission_reply":
      return { kind: "service", type };
    default:
      return type === undefined ? undefined : { kind: "unsupported", type };
  }
}

function choice(data: unknown, title: unknown, messageId: string | undefined): Content | undefined {
  const id = text(data);
  return id === undefined ? undefined : { kind: "choice", data: id, ...known({ title: text(title), messageId }) };
}

/** A filled-in form: an address comes readable; the body of a flow says only "Sent", so its answers are listed instead. */
function form(value: unknown): Content | undefined {
  const reply = wire<Payload.Interactive["nfm_reply"]>(value);
  const answers = text(reply?.name) === "flow" ? listAnswers(text(reply?.response_json) ?? "") : "";
  return said(answers || text(reply?.body));
}

function listAnswers(json: string): string {
  const answers = Object.entries(record(parseJson(json)) ?? {}).filter(([name]) => name !== "flow_token");
  return answers
    .map(([name, answer]) => [name, (array(answer) ?? [answer]).filter(isPlain).join(", ")])
    .filter(([, answer]) => answer)
    .map(([name, answer]) => `${name}: ${answer}`)
    .join("\n");
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function order(value: unknown): Content | undefined {
  const placed = wire<Payload.Message["order"]>(value);
  const items = (array(placed?.product_items) ?? []).flatMap(orderItem);
  return items.length === 0 ? undefined : { kind: "order", items, ...known({ text: text(placed?.text) || undefined }) };
}

function orderItem(value: unknown): OrderItem[] {
  const item = wire<Payload.ProductItem>(value);
  const productId = text(item?.product_retailer_id);
  if (!productId) return [];
  const quantity = integer(number(item?.quantity)) ?? 1;
  return [{ productId, quantity, ...known({ price: number(item?.item_price), currency: text(item?.currency) }) }];
}

/** A finite number, also where the platform writes it as text. */
function number(value: unknown): number | undefined {
  const read = typeof value === "string" && value.trim() ? Number(value) : value;
  return typeof read === "number" && Number.isFinite(read) ? read : undefined;
}
