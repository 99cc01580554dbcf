/** What LINE keeps of one account: phones, tokens it gave out, retry keys it took, files, the webhook address, the count of pushes. */
import { linePhones, type Phones } from "./line-phone.ts";
import { token } from "./line-webhook.ts";

/** The invented account, as its owner would set it up. */
export interface FakeLineSettings {
  CHANNEL_SECRET: string;
  CHANNEL_ACCESS_TOKEN: string;
}

/** The circumstances that LINE is played in. */
export interface FakeLineTraits {
  /** Milliseconds; reply tokens and retry keys age by it. */
  now?: () => number;
  /**
   * How LINE reaches the world: to test a webhook, and to fetch what customers "send" by URL.
   * Without it every webhook test succeeds and such files are empty.
   */
  fetch?: (request: Request) => Promise<Response>;
  /** With Chat on, staff may answer by hand, and read marks are the bot's business. */
  chatMode?: "bot" | "chat";
  /** The switch "Use webhook"; on unless told otherwise. */
  webhookActive?: boolean;
  /** Pushes a month; unlimited unless told otherwise. */
  monthlyLimit?: number;
  /** How often a video or a recording answers "not ready yet" before it can be fetched. */
  preparingAnswers?: number;
  /** Groups and rooms that the account is in. */
  groups?: readonly string[];
}

/** A reply token lives a minute; LINE promises no more. */
const replyTokenMilliseconds = 60_000;
const retryKeyMilliseconds = 24 * 60 * 60 * 1000;

/** A file that a customer sent. */
export interface Content {
  url: string;
  mimeType: string;
  answersUntilReady: number;
}

export interface SentMessage {
  id: string;
  quoteToken?: string;
}

/** A push that was taken, by its retry key. */
interface AcceptedPush {
  requestId: string;
  sentMessages: SentMessage[];
}

export interface Ledger {
  readonly settings: FakeLineSettings;
  readonly traits: FakeLineTraits;
  readonly phones: Phones;
  readonly contents: Map<string, Content>;
  readonly now: () => number;
  endpoint: string | undefined;
  pushes: number;
  nextMessageId(): string;
  /** Gives out a reply token for an event of this user. */
  newReplyToken(userId: string): string;
  /** The user a token may still answer; the token stays good. */
  replyTokenUser(replyToken: unknown): string | undefined;
  spendReplyToken(replyToken: string): void;
  acceptedPush(retryKey: string): AcceptedPush | undefined;
  acceptPush(retryKey: string, push: AcceptedPush): void;
}

/** An account's ledger on its first day. */
export function openLedger(settings: FakeLineSettings, traits: FakeLineTraits): Ledger {
  const now = traits.now ?? Date.now;
  const replyTokens = new Map<string, { userId: string; expiresAt: number }>();
  const acceptedPushes = new Map<string, AcceptedPush & { expiresAt: number }>();
  let messageCount = 0n;
  return {
    settings,
    traits,
    phones: linePhones(),
    contents: new Map(),
    now,
    endpoint: undefined,
    pushes: 0,
    nextMessageId() {
      messageCount += 1n;
      return String(573_300_000_000_000_000n + messageCount);
    },
    newReplyToken(userId) {
      const replyToken = token();
      replyTokens.set(replyToken, { userId, expiresAt: now() + replyTokenMilliseconds });
      return replyToken;
    },
    replyTokenUser(replyToken) {
      const known = replyTokens.get(String(replyToken));
      return known && known.expiresAt > now() ? known.userId : undefined;
    },
    spendReplyToken(replyToken) {
      replyTokens.delete(replyToken);
    },
    acceptedPush(retryKey) {
      const push = acceptedPushes.get(retryKey.toLowerCase());
      return push && push.expiresAt > now() ? push : undefined;
    },
    acceptPush(retryKey, push) {
      acceptedPushes.set(retryKey.toLowerCase(), { ...push, expiresAt: now() + retryKeyMilliseconds });
    },
  };
}
