/** Takes messages and read marks of the shop's software, by Meta's rules, and shows them on the customer's phone. */
import type { Bubble } from "./platform.ts";
import { accept, complain, type GraphReply, type Route } from "./whatsapp-graph.ts";
import { addressesOf, type Network, type Phone, typingMilliseconds, windowMilliseconds } from "./whatsapp-network.ts";
import { complaintsOf, readComplaints } from "./whatsapp-rules.ts";

export const messageRoutes: readonly Route[] = [
  {
    method: "POST",
    pattern: /^\/(\d+)\/messages$/,
    answer({ network, id, fields }) {
      if (id !== network.account.phoneNumberId) return undefined;
      return fields.status === "read" ? markRead(network, fields) : takeMessage(network, fields);
    },
  },
];

function markRead(network: Network, fields: Record<string, unknown>): GraphReply {
  const phone = network.phones.find(({ bubbles }) => bubbles.some(({ id }) => id === fields.message_id));
  const complaints = readComplaints(fields, () => phone !== undefined);
  if (complaints.length > 0 || !phone) return complain(400, complaints);
  const readUpTo = phone.bubbles.findIndex(({ id }) => id === fields.message_id);
  for (const bubble of phone.bubbles.slice(0, readUpTo + 1)) if (bubble.from === "customer") bubble.read = true;
  if (fields.typing_indicator) phone.typingUntil = network.now() + typingMilliseconds;
  return accept({ success: true });
}

function takeMessage(network: Network, fields: Record<string, unknown>): GraphReply {
  const complaints = complaintsOf(fields);
  if (complaints.length > 0) return complain(400, complaints);
  const to = fields.to === undefined ? undefined : String(fields.to).replace(/^\+/, "");
  const address = to ?? String(fields.recipient);
  const phone = network.phones.find(({ addresses }) => addresses.has(address));
  if (!phone || network.now() - phone.lastActionAt > windowMilliseconds) {
    return complain(400, [
      { code: 131047, details: "More than 24 hours have passed since the customer last replied to this number." },
    ]);
  }
  const id = network.nextMessageId();
  const callbackData = fields.biz_opaque_callback_data;
  const { userId } = addressesOf(phone.person);
  network.sent.push({
    id,
    phone,
    recipient: { ...(to && { recipient_id: to }), ...(userId && { recipient_user_id: userId }) },
    ...(typeof callbackData === "string" && { callbackData }),
    reported: false,
  });
  if (!phone.blocked) showMessage(network, phone, id, fields);
  const contact = to ? { input: to, wa_id: to } : { input: address, user_id: address };
  return accept({ messaging_product: "whatsapp", contacts: [contact], messages: [{ id }] });
}

/** A message whose shape is right. */
interface TakenMessage {
  type: "text" | "interactive" | "image" | "video" | "audio" | "document";
  context?: { message_id: string };
  text: { body: string };
  interactive: {
    body: { text: string };
    action: {
      button?: string;
      buttons?: { reply: { id: string; title: string } }[];
      sections?: { rows: { id: string; title: string; description?: string }[] }[];
    };
  };
}

function showMessage(network: Network, phone: Phone, id: string, fields: Record<string, unknown>): void {
  const message = fields as unknown as TakenMessage;
  phone.typingUntil = 0;
  phone.bubbles.push({
    id,
    from: "shop",
    at: network.now(),
    ...(message.context && { quotes: message.context.message_id }),
    ...contentOf(message, fields),
  });
}

function contentOf(message: TakenMessage, fields: Record<string, unknown>): Pick<Bubble, "text" | "options" | "media"> {
  switch (message.type) {
    case "text":
      return { text: message.text.body };
    case "interactive":
      return { text: message.interactive.body.text, options: optionsOf(message.interactive.action) };
    case "image":
    case "video":
    case "audio":
    case "document": {
      const media = fields[message.type] as { link?: string; caption?: string; filename?: string };
      const kind: NonNullable<Bubble["media"]>["kind"] = message.type === "document" ? "file" : message.type;
      const shown = {
        kind,
        ...(media.link && { url: media.link }),
        ...(media.filename && { fileName: media.filename }),
      };
      return { text: media.caption ?? "", media: shown };
    }
    default:
      return message.type satisfies never;
  }
}

function optionsOf({
  button,
  buttons,
  sections,
}: TakenMessage["interactive"]["action"]): NonNullable<Bubble["options"]> {
  if (buttons) return { style: "buttons", items: buttons.map(({ reply }) => ({ data: reply.id, title: reply.title })) };
  const rows = (sections ?? []).flatMap((section) => section.rows);
  const items = rows.map(({ id, title, description }) => ({ data: id, title, ...(description && { description }) }));
  return { style: "list", ...(button && { label: button }), items };
}
