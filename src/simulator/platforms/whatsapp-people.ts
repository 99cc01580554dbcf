/** What a customer does on the phone as the webhook values that WhatsApp sends for it, and what became of our messages. */
import type { Action, Bubble, Person } from "./platform.ts";
import { addressesOf, type Network, type Phone } from "./whatsapp-network.ts";

/** Shows the action on the screen. Empty where WhatsApp tells a shop nothing: when it is blocked. */
export function actOn(network: Network, person: Person, action: Action): object[] {
  const phone = network.phoneOf(person);
  phone.blocked = action.kind === "block";
  if (action.kind === "block") return [];
  phone.lastActionAt = network.now();
  const id = network.nextMessageId();
  showAction(network, phone, id, action);
  const { number, userId } = addressesOf(person);
  const contact = {
    profile: { name: person.name },
    ...(number && { wa_id: number }),
    ...(userId && { user_id: userId }),
  };
  const message = {
    ...(number && { from: number }),
    ...(userId && { from_user_id: userId }),
    id,
    timestamp: network.seconds(),
    ...contextOf(network, action),
    ...messageOf(network, phone, action),
  };
  return [{ contacts: [contact], messages: [message] }];
}

/** The statuses of all that we sent since the last call: sent, delivered and read, or failed at a phone that blocks us. */
export function statusesOf(network: Network): object[] {
  const news = network.sent.filter(({ reported }) => !reported);
  return news.flatMap((message) => {
    message.reported = true;
    const { id, phone, recipient, callbackData } = message;
    const status = (name: string, to: object, details: object) => ({
      id,
      status: name,
      timestamp: network.seconds(),
      ...to,
      ...(callbackData !== undefined && { biz_opaque_callback_data: callbackData }),
      ...details,
    });
    if (phone.blocked) {
      // A failure at a number keeps the user id to itself.
      const { recipient_id } = recipient;
      return [status("failed", recipient_id ? { recipient_id } : recipient, { errors: [undeliverable] })];
    }
    const bubble = phone.bubbles.find((shown) => shown.id === id);
    if (bubble) bubble.read = true;
    return ["sent", "delivered", "read"].map((name) => status(name, recipient, { pricing }));
  });
}

const pricing = { billable: true, pricing_model: "PMP", category: "service", type: "regular" };

const undeliverable = {
  code: 131026,
  title: "Message undeliverable",
  message: "Message undeliverable",
  error_data: { details: "Message Undeliverable." },
  href: "/documentation/business-messaging/whatsapp/support/error-codes",
};

type Acted = Exclude<Action, { kind: "block" }>;

function contextOf({ account }: Network, action: Acted): object {
  const id = action.kind === "tap" ? action.bubbleId : action.kind === "text" ? action.quotes : undefined;
  return id === undefined ? {} : { context: { from: account.displayPhoneNumber, id } };
}

function messageOf(network: Network, phone: Phone, action: Acted): object {
  switch (action.kind) {
    case "text":
      return { type: "text", text: { body: action.text } };
    case "image":
    case "video":
    case "voice":
    case "file": {
      const type = { image: "image", video: "video", voice: "audio", file: "document" }[action.kind];
      const file = network.keepFile(action.url, action.mimeType);
      const media = {
        ...(action.caption && { caption: action.caption }),
        ...(type === "document" && { filename: action.fileName ?? "document" }),
        mime_type: action.mimeType,
        sha256: "SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI=",
        id: file.id,
        ...(type === "audio" && { voice: true }),
      };
      return { type, [type]: media };
    }
    case "sticker": {
      const { id } = network.keepFile("data:image/webp;base64,UklGRg==", "image/webp");
      return { type: "sticker", sticker: { mime_type: "image/webp", sha256: "c3RpY2tlcg==", id, animated: false } };
    }
    case "location": {
      const { latitude, longitude, title } = action;
      return { type: "location", location: { latitude, longitude, ...(title && { name: title }) } };
    }
    case "tap": {
      const options = phone.bubbles.find(({ id }) => id === action.bubbleId)?.options;
      const reply = { id: action.data, title: action.title };
      const type = options?.style === "list" ? "list_reply" : "button_reply";
      return { type: "interactive", interactive: { type, [type]: reply } };
    }
    case "reaction":
      return {
        type: "reaction",
        reaction: { message_id: action.bubbleId, ...(action.emoji && { emoji: action.emoji }) },
      };
    case "open":
      return { type: "request_welcome" };
    case "unsend":
      return { type: "revoke", revoke: { original_message_id: action.bubbleId } };
    default:
      return action satisfies never;
  }
}

function showAction(network: Network, phone: Phone, id: string, action: Acted): void {
  const show = (bubble: Pick<Bubble, "text"> & Partial<Bubble>) =>
    phone.bubbles.push({ id, from: "customer", at: network.now(), ...bubble });
  switch (action.kind) {
    case "text":
      show({ text: action.text, ...(action.quotes && { quotes: action.quotes }) });
      return;
    case "image":
    case "video":
    case "voice":
    case "file": {
      const media = { kind: action.kind, url: action.url, ...(action.fileName && { fileName: action.fileName }) };
      show({ text: action.caption ?? "", media });
      return;
    }
    case "sticker":
      show({ text: action.emoji, media: { kind: "sticker" } });
      return;
    case "location":
      show({ text: action.title ?? `${action.latitude}, ${action.longitude}`, media: { kind: "location" } });
      return;
    case "tap":
      show({ text: action.title, quotes: action.bubbleId });
      return;
    case "unsend":
      phone.bubbles = phone.bubbles.filter((bubble) => bubble.id !== action.bubbleId);
      return;
    case "reaction":
    case "open":
      return;
    default:
      action satisfies never;
  }
}
