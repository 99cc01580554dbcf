/** What Telegram keeps for one bot: chats with what was said in them, taps that wait, files, the webhook, and its counters. */
import type { Bubble } from "./platform.ts";

/** The invented bot. */
export interface FakeTelegramSettings {
  botToken: string;
  /** Sent with every webhook until setWebhook names another. */
  webhookSecret: string;
  /** Milliseconds; taps and the typing sign age by it. */
  now?: () => number;
  /** How Telegram reaches the files that customers "send" by URL; without it only data: URLs have bytes. */
  fetch?: (request: Request) => Promise<Response>;
  /** With privacy mode off the bot gets every message of its groups. */
  privacyMode?: boolean;
}

export interface User {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

interface WireChat {
  id: number;
  type: "private" | "group" | "supergroup";
  title?: string;
  first_name?: string;
  last_name?: string;
}

interface WireMessage {
  message_id: number;
  from: User;
  chat: WireChat;
  date: number;
  reply_to_message?: object;
}

export interface ChatState {
  wire: WireChat;
  bubbles: Bubble[];
  /** By message id; without the messages that they answered. */
  messages: Map<string, object>;
  typingUntil: number;
  blocked: boolean;
  movedTo?: string;
}

interface StoredFile {
  file_id: string;
  file_unique_id: string;
  file_size?: number;
}

interface Webhook {
  url: string;
  secret: string;
  pending: number;
  maxConnections: number;
  allowed?: readonly unknown[];
  lastError?: { last_error_date: number; last_error_message: string };
}

export interface Server {
  readonly settings: FakeTelegramSettings;
  readonly bot: User;
  readonly chats: Map<string, ChatState>;
  readonly webhook: Webhook;
  readonly now: () => number;
  seconds(): number;
  chat(wire: WireChat): ChatState;
  /** Writes a message into a chat and onto its screen. */
  post(chat: ChatState, from: User, fields: object, bubble: Omit<Bubble, "id" | "from" | "at">): WireMessage;
  nextMessageId(): number;
  /** An update as the real platform posts it. */
  deliver(update: object, webhookUrl: string): Request;
  failDelivery(message: string): void;
  newTap(): string;
  /** True once for each tap, while Telegram still waits for it. */
  settleTap(id: string): boolean;
  keepFile(url: string, sizeBytes?: number): StoredFile;
  file(fileId: string): StoredFile | undefined;
  fileBytes(fileId: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** How long a tap can be settled: Telegram names no time; this is how long it would go on delivering the tap. */
const tapMilliseconds = 150_000;

export function openServer(settings: FakeTelegramSettings): Server {
  const now = settings.now ?? Date.now;
  const chats = new Map<string, ChatState>();
  const taps = new Map<string, number>();
  const files = new Map<string, { stored: StoredFile; url: string }>();
  const webhook: Webhook = { url: "", secret: settings.webhookSecret, pending: 0, maxConnections: 40 };
  let messageId = 100;
  let updateId = 870_000_000;
  let tapId = 4_382_000_000_000_000;

  const server: Server = {
    settings,
    bot: {
      id: Number(settings.botToken.split(":", 1)[0]),
      is_bot: true,
      first_name: "Harbour Goods",
      username: "harbour_goods_bot",
    },
    chats,
    webhook,
    now,
    seconds: () => Math.floor(now() / 1000),
    chat(wire) {
      const id = String(wire.id);
      const known = chats.get(id);
      if (known) return known;
      const chat: ChatState = { wire, bubbles: [], messages: new Map(), typingUntil: 0, blocked: false };
      chats.set(id, chat);
      return chat;
    },
    post(chat, from, fields, bubble) {
      const message: WireMessage = {
        message_id: server.nextMessageId(),
        from,
        chat: chat.wire,
        date: server.seconds(),
        ...fields,
      };
      const { reply_to_message: _, ...quotable } = message;
      const id = String(message.message_id);
      chat.messages.set(id, quotable);
      chat.bubbles.push({ id, from: from.is_bot ? "shop" : "customer", at: now(), ...bubble });
      return message;
    },
    nextMessageId() {
      messageId += 1;
      return messageId;
    },
    deliver(update, webhookUrl) {
      updateId += 1;
      return new Request(webhookUrl, {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": webhook.secret },
        body: JSON.stringify({ update_id: updateId, ...update }),
      });
    },
    failDelivery(message) {
      webhook.pending += 1;
      webhook.lastError = { last_error_date: server.seconds(), last_error_message: message };
    },
    newTap() {
      tapId += 1;
      taps.set(String(tapId), now());
      return String(tapId);
    },
    settleTap(id) {
      const tappedAt = taps.get(id);
      taps.delete(id);
      return tappedAt !== undefined && now() - tappedAt <= tapMilliseconds;
    },
    keepFile(url, sizeBytes = dataBytes(url)?.length) {
      const number = files.size + 1;
      const stored = {
        file_id: `AgACAgUAAxkBAAI${String(number).padStart(8, "0")}`,
        file_unique_id: `AQADfile${number}`,
        ...(sizeBytes !== undefined && { file_size: sizeBytes }),
      };
      files.set(stored.file_id, { stored, url });
      return stored;
    },
    file: (fileId) => files.get(fileId)?.stored,
    async fileBytes(fileId) {
      const url = files.get(fileId)?.url ?? "";
      const own = dataBytes(url);
      if (own || !settings.fetch) return own ?? new Uint8Array(0);
      const response = await settings.fetch(new Request(url));
      return new Uint8Array(await response.arrayBuffer());
    },
  };
  return server;
}

/** Telegram's number of a person: their id if it is one, else a number that is always the same for it. */
export function personNumber(id: string): number {
  if (/^[1-9]\d{0,14}$/.test(id)) return Number(id);
  return [...id].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_000_007, 7) + 5_000_000_000;
}

function dataBytes(url: string): Uint8Array<ArrayBuffer> | undefined {
  const [, base64, data = ""] = /^data:[^,;]*(?:;(?!base64)[^,;]*)*(;base64)?,(.*)$/s.exec(url) ?? [];
  if (!url.startsWith("data:")) return undefined;
  if (!base64) return new Uint8Array(new TextEncoder().encode(decodeURIComponent(data)));
  return Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
}
