/** The rows of a conversation's tables: their shapes, their schema, and how they are read from SQLite. */
import type { Inbound } from "../../channels/index.ts";
import type { OpenCase, Owner } from "./state.ts";

export type LaneName = "customer" | "desk" | "signal" | "errand";

/** One thing to send. `payload` is the lane's own; `epoch` is the owner's when it was written. */
export interface OutboxRow {
  seq: number;
  key: string;
  lane: LaneName;
  author: Author;
  epoch: number;
  payload: unknown;
  attempts: number;
  /** Attempts that may have arrived. */
  uncertain: number;
  createdAt: number;
  nextAt: number;
  /** Set while an attempt is under way; still set after a crash in the middle of one. */
  startedAt: number | null;
  trail: string | null;
}

export type Author = "customer" | "bot" | "agent" | "phone";

/** One line of the transcript. */
export interface Line {
  author: Author | "note";
  kind: string;
  text: string;
  sentAt: number;
  messageId?: string | undefined;
  /** The knowledge-base entry that was the answer. */
  entry?: string | undefined;
  agent?: string | undefined;
}

export interface InboxRow {
  id: string;
  event: Inbound;
  receivedAt: number;
  attempts: number;
}

/** What one conversation gives to another that goes on in its place. */
export interface History {
  /** Its object's name. */
  from: string;
  lines: Line[];
  ids: string[];
  /** The case that was open, and who had it. */
  owner: Owner;
  case?: OpenCase;
}

/** As SQLite gives it. */
export type Row = Record<string, SqlStorageValue>;

/** The tables of a new conversation. */
export const schema = [
  "CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL)",
  "CREATE TABLE pointer (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL)",
  "CREATE TABLE inbox (id TEXT PRIMARY KEY, received_at INTEGER NOT NULL, event TEXT NOT NULL, outcome TEXT, attempts INTEGER NOT NULL DEFAULT 0)",
  "CREATE INDEX inbox_open ON inbox (outcome) WHERE outcome IS NULL",
  "CREATE TABLE transcript (seq INTEGER PRIMARY KEY, author TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, sent_at INTEGER NOT NULL, message_id TEXT, entry TEXT, agent TEXT, edited_at INTEGER)",
  "CREATE INDEX transcript_time ON transcript (sent_at)",
  "CREATE TABLE outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, lane TEXT NOT NULL, author TEXT NOT NULL, epoch INTEGER NOT NULL, payload TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, uncertain INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, next_at INTEGER NOT NULL, started_at INTEGER, trail TEXT, message_id TEXT, status TEXT, reason TEXT)",
  "CREATE INDEX outbox_pending ON outbox (lane, seq) WHERE state = 'pending'",
  "CREATE INDEX outbox_message ON outbox (message_id) WHERE message_id IS NOT NULL",
  "CREATE TABLE menus (id INTEGER PRIMARY KEY AUTOINCREMENT, options TEXT NOT NULL, at INTEGER NOT NULL)",
];

export function inboxRow(row: Row): InboxRow {
  const event = JSON.parse(String(row.event)) as Inbound;
  return {
    id: String(row.id),
    event: { ...event, sentAt: new Date(event.sentAt) },
    receivedAt: Number(row.received_at),
    attempts: Number(row.attempts),
  };
}

export function outboxRow(row: Row): OutboxRow {
  return {
    seq: Number(row.seq),
    key: String(row.key),
    lane: row.lane as LaneName,
    author: row.author as Author,
    epoch: Number(row.epoch),
    payload: row.payload === "" ? undefined : JSON.parse(String(row.payload)),
    attempts: Number(row.attempts),
    uncertain: Number(row.uncertain),
    createdAt: Number(row.created_at),
    nextAt: Number(row.next_at),
    startedAt: row.started_at === null ? null : Number(row.started_at),
    trail: row.trail === null ? null : String(row.trail),
  };
}

export function lineRow(row: Row): Line & { seq: number } {
  return {
    seq: Number(row.seq),
    author: row.author as Line["author"],
    kind: String(row.kind),
    text: String(row.text),
    sentAt: Number(row.sent_at),
    messageId: row.message_id === null ? undefined : String(row.message_id),
    entry: row.entry === null ? undefined : String(row.entry),
    agent: row.agent === null ? undefined : String(row.agent),
  };
}
