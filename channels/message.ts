/**
 * The one message model: what any platform can tell us, and what we can say through any platform.
 * Plain data that survives structured clone and JSON; no platform's words in it.
 */

/** Where a conversation takes place, and so where an answer goes. */
export interface Chat {
  /** Every id under which the platform knows this chat, the most lasting one first. One conversation, whichever of them arrives. */
  ids: [string, ...string[]];
  kind: "private" | "group";
  /** The shop's own number or page that was written to, where one account has several. Replies leave by it. */
  via?: string;
}

/** Who wrote. Hints are what the platform says of the person, not what we know. */
export interface Sender {
  id?: string;
  name?: string;
  username?: string;
  /** E.164 digits without "+", when the platform tells it. */
  phone?: string;
  /** BCP-47, as the platform's profile says, normalized in case only. */
  language?: string;
  /** ISO 3166-1 alpha-2, from the platform's id where it carries one. */
  country?: string;
}

/** A file that stays with the platform; its bytes are fetched through the channel when someone needs them. */
export interface Media {
  /** The platform's id for `Channel.download`, or an https URL where the platform gives nothing else. */
  ref: string;
  mimeType?: string;
  fileName?: string;
  sizeBytes?: number;
  durationSeconds?: number;
}

/** What the customer, or the platform on their behalf, said. */
export type Content =
  | { kind: "text"; text: string }
  | { kind: "image" | "video" | "audio" | "voice" | "file"; media: Media; caption?: string }
  | { kind: "sticker"; emoji?: string; keywords: string[]; media?: Media }
  | { kind: "location"; latitude: number; longitude: number; name?: string; address?: string }
  | { kind: "contact"; name: string; phones: string[]; emails: string[] }
  /** A tap. `data` is what we put into `Choice.data`; platforms let it be forged, so it is looked up, never believed. */
  | { kind: "choice"; data: string; title?: string; messageId?: string }
  | { kind: "reaction"; messageId: string; emoji?: string }
  | { kind: "edit"; messageId: string; text?: string }
  | { kind: "deletion"; messageId: string }
  /** The chat was opened (follow, /start, welcome request). `returning`: the customer had blocked us before. */
  | { kind: "follow"; returning: boolean; payload?: string }
  | { kind: "unfollow" }
  /** The shop's own people wrote to the customer from their phone. */
  | { kind: "echo"; text?: string; summary: string }
  /** What became of one of our messages. `key` is `Delivery.key`, where the platform echoes it. */
  | { kind: "status"; messageId: string; status: DeliveryStatus; key?: string; failure?: StatusFailure }
  /** The same person (or group) is known by `current` from now on. */
  | { kind: "identity"; previous: string; current: string }
  | { kind: "order"; items: OrderItem[]; text?: string }
  /** Something that needs no answer: members came or went, a game was played, a thread changed hands. */
  | { kind: "service"; type: string }
  /** A message that the platform or we cannot read; `type` is the platform's own name for it. */
  | { kind: "unsupported"; type: string };

export type DeliveryStatus = "sent" | "delivered" | "read" | "played" | "failed";

export interface StatusFailure {
  code: string;
  reason: FailureCode;
}

export interface OrderItem {
  productId: string;
  quantity: number;
  price?: number;
  currency?: string;
}

/** The advertisement or post that brought the customer. */
export interface Referral {
  source: string;
  id?: string;
  url?: string;
  headline?: string;
  clickId?: string;
}

/** One thing that happened in one chat. */
export interface Inbound {
  /** The platform's id of this event, unique within channel and account: what repeats are recognized by. */
  id: string;
  channel: string;
  /** "" for the channel's only or first account, else the ACCOUNT of /webhooks/CHANNEL/ACCOUNT. */
  account: string;
  chat: Chat;
  sender: Sender;
  sentAt: Date;
  content: Content;
  /** The platform's id of the message itself, where edits, deletions and quotes refer to it. */
  messageId?: string;
  /** The earlier message that this one answers. */
  repliesTo?: string;
  /** Album: events that share it were sent as one. */
  albumId?: string;
  /** In a group: our bot was mentioned or replied to. Elsewhere absent. */
  mentioned?: boolean;
  /** The platform says that someone else holds the thread: read, never answer. */
  standby?: boolean;
  /** Delivered before, or so the platform says; true repeats are dropped by `id` regardless. */
  redelivered?: boolean;
  referral?: Referral;
  /** A product the customer was looking at when writing. */
  productId?: string;
  /** Opaque to all but the channel: what it needs to answer, mark read, quote, or settle a tap. */
  tokens?: { reply?: string; read?: string; quote?: string; tap?: string };
}

/** A verified body, or a part of one, that could not be understood: kept for an operator to see and replay. */
export interface Unreadable {
  /** Names the place and what was expected there; never contains the customer's words. */
  reason: string;
}

/** News of the account itself: errors, quality, restrictions. */
export interface Notice {
  code: string;
  severity: "info" | "warning" | "error";
}

export interface ParsedWebhook {
  events: Inbound[];
  unreadable: Unreadable[];
  notices: Notice[];
}

/** An option the customer can take. */
export interface Choice {
  /** At most 32 ASCII letters, digits, ".", "_" and "-", so that every platform can carry it. */
  data: string;
  title: string;
}

/** What we say in one turn: one bubble wherever the platform allows it. */
export interface Reply {
  text: string;
  choices?: Choice[];
  /** Heading of the option list, where a platform opens one by a button. */
  choicesLabel?: string;
  media?: { kind: "image" | "video" | "audio" | "file"; url: string; fileName?: string };
  /** `Inbound.tokens.quote` of the message to quote. */
  quote?: string;
}

/** Why something could not be delivered, and so what to do about it; the channels' error tables end in these. */
export type FailureCode =
  /** The platform asks us to slow down. Wait at least `retryAfterSeconds`, then the same again. */
  | "throttled"
  /** The platform failed and took nothing. Again later. */
  | "unavailable"
  /** The request left and no answer came: it may have arrived. */
  | "ambiguous"
  /** Free text is not allowed now; it is again once the customer writes. */
  | "window-closed"
  /** This recipient cannot be reached: blocked, gone, not on the platform. */
  | "unreachable"
  /** The platform will never take this message as it is. */
  | "refused"
  /** Token, permission, billing or quota: nothing leaves this account until an operator mends it. */
  | "account"
  /** The chat has another id now (`movedTo`); the same again there. */
  | "moved";
