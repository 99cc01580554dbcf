/**
 * The port: what a platform must be able to do to be a channel. An implementation is a factory function that returns an
 * object literal; limits and abilities are data, so that nobody outside ever asks which platform it is.
 */
import type { Chat, FailureCode, Media, ParsedWebhook, Reply, Sender } from "./message.ts";

/** One setting of an account, named without the channel's prefix: CHANNEL_SECRET of LINE_CHANNEL_SECRET. */
export interface Setting {
  name: string;
  secret: boolean;
  /** With a default the setting is optional, and read from the channel where the account has none of its own. */
  default?: string;
}

/** A channel before it is given its settings. */
export interface ChannelKind {
  /** As in the route and in `Inbound.channel`: lower-case letters. */
  readonly name: string;
  /** As in the settings: LINE of LINE_CHANNEL_SECRET and LINE_TH_CHANNEL_SECRET. */
  readonly prefix: string;
  readonly settings: readonly Setting[];
  readonly limits: Limits;
  /** All settings present. `account` is "" for the first one. */
  open(account: string, settings: Readonly<Record<string, string>>): Channel;
}

/** What the platform can take, in its own units. */
export interface Limits {
  /** UTF-16 units of one text bubble. */
  maxTextLength: number;
  /** Options that the platform shows natively; more become numbered text. */
  maxChoices: number;
  /** UTF-16 units of an option's title; longer ones are listed in full in the text. */
  maxChoiceTitleLength: number;
  /** How long after the customer's last message free text may be sent; Infinity without such a rule. */
  replyWindowHours: number;
  /** How the platform protects from a second delivery after an ambiguous first. */
  idempotency: "retry-key" | "status" | "none";
}

/** An account of a platform, with its credentials. */
export interface Channel {
  readonly kind: ChannelKind;
  readonly account: string;
  /** True only if the platform signed these very bytes with this account's secret. Constant time; fails closed; never throws. */
  verify(request: RawRequest): Promise<boolean>;
  /** The answer to the platform's GET on the webhook route, where it makes one. */
  handshake?(query: URLSearchParams): Promise<{ status: 200 | 400 | 403; body: string }>;
  /** Pure and total: never throws on any JSON value. What cannot be understood is named in `unreadable`. */
  parse(body: unknown): ParsedWebhook;
  /** Splits and renders a reply into calls of the platform. Pure. Never empty; each part is delivered once, in order. */
  compose(reply: Reply, chat: Chat): Part[];
  /** Makes one call. Resolves with the platform's ids of what was sent. Throws only ChannelError. */
  send(delivery: Delivery): Promise<Receipt>;
  /** Marks the customer's message as read and, if `typing`, shows that an answer is on its way. Best effort: may throw ChannelError. */
  show?(presence: Presence): Promise<void>;
  /** Ends the platform's own wait for a tap (`Inbound.tokens.tap`). Best effort: may throw ChannelError. */
  settleTap?(token: string): Promise<void>;
  /** What the platform knows of the customer in a private chat, where its events do not tell it. Throws ChannelError. */
  profile?(chat: Chat): Promise<Sender>;
  /** Fetches the bytes of what a customer sent. Throws ChannelError: `unreachable` when expired, `refused` when over `maxBytes`. */
  download(media: Media, maxBytes: number): Promise<Response>;
  /** Asks the platform whether this account is set up and delivers to `webhookUrl`. Throws ChannelError only when it cannot be asked. */
  check(webhookUrl: string): Promise<Finding[]>;
  /** Sets what can be set by API so that `check` passes; says what it did and what is left for a person. */
  connect(webhookUrl: string): Promise<Finding[]>;
}

/** A webhook as it arrived: nothing may be read out of it before `verify`. */
export interface RawRequest {
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** One call to the platform, rendered: JSON that only its channel reads. Lies in the outbox until it is sent. */
export interface Part {
  /** What the customer will read, for transcript and numbers; not what is sent. */
  text: string;
  payload: unknown;
}

export interface Delivery {
  part: Part;
  chat: Chat;
  /** A UUID, the same at every attempt of this part. */
  key: string;
  /** 1 at the first try. */
  attempt: number;
  /** The single-use token of the event that is being answered, and when that event reached us. */
  replyToken?: { value: string; receivedAt: Date };
  /** `ChannelError.trail` of the attempt before. */
  trail?: string;
  now: Date;
}

export interface Receipt {
  /** The platform's ids of the messages; empty if it tells none. */
  messageIds: string[];
}

export interface Presence {
  chat: Chat;
  /** `Inbound.tokens.read` of the newest message. */
  readToken?: string;
  typing: boolean;
}

/** One line of `npm run channels -- check`. */
export interface Finding {
  state: "ok" | "warning" | "error";
  /** What was looked at: "webhook URL". */
  subject: string;
  /** What was found and, unless ok, what to do about it. Never a secret. */
  detail: string;
}

/** The platform said no, or could not be reached. Its message names no token, no URL and no customer's words. */
export class ChannelError extends Error {
  readonly code: FailureCode;
  /** The platform's own code, for the operator: "131047", "403 bot was blocked". */
  readonly platformCode: string;
  readonly retryAfterSeconds: number | undefined;
  /** With code "moved": the chat's new id. */
  readonly movedTo: string | undefined;
  /** What the channel must know at the next attempt of the same part. */
  readonly trail: string | undefined;

  constructor(
    code: FailureCode,
    platformCode: string,
    details: { retryAfterSeconds?: number; movedTo?: string; trail?: string; cause?: unknown } = {},
  ) {
    super(`${code}: ${platformCode}`, { cause: details.cause });
    this.name = "ChannelError";
    this.code = code;
    this.platformCode = platformCode;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.movedTo = details.movedTo;
    this.trail = details.trail;
  }
}
