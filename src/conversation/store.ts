/**
 * The tables of one conversation and the few statements on them. Synchronous throughout: a conversation's Durable Object is
 * the only reader and writer. No decisions here.
 */
import type { Inbound } from "../../channels/index.ts";
import type { Outcome } from "./decide.ts";
import type { Option } from "./menu.ts";
import type { Failure } from "./schedule.ts";
import type { OpenCase, Owner, State } from "./state.ts";

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

type Row = Record<string, SqlStorageValue>;

export class Store {
  readonly #storage: DurableObjectStorage;
  #ready = false;
  readonly #addedLanes = new Set<LaneName>();
  /** What the `pointer` table holds; null while that is not known. */
  #pointer: string | undefined | null = null;
  /** What the `state` table holds, while it is known. */
  #state: { value: State; json: string } | undefined;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#ready = storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'state'").toArray().length > 0;
  }

  /** Runs `work` as one transaction: all of its writes or none. */
  transaction<T>(work: () => T): T {
    this.#prepare();
    try {
      return this.#storage.transactionSync(work);
    } catch (error) {
      this.#state = undefined;
      throw error;
    }
  }

  readState(): State | undefined {
    if (!this.#ready) return undefined;
    if (!this.#state) {
      const json = this.#rows("SELECT json FROM state").at(0)?.json;
      if (json !== undefined) this.#state = { value: JSON.parse(String(json)) as State, json: String(json) };
    }
    return this.#state?.value;
  }

  /** Treats states as values: the one given is kept, and written only if it differs. */
  writeState(state: State): void {
    const json = JSON.stringify(state);
    if (json === this.#state?.json) return;
    this.#run("INSERT INTO state (id, json) VALUES (1, ?) ON CONFLICT DO UPDATE SET json = excluded.json", json);
    this.#state = { value: state, json };
  }

  /** Is there an event without an outcome, or a row that has not left? */
  hasWork(): boolean {
    return this.nextUnhandled() !== undefined || this.nextDueAt() !== undefined;
  }

  /** The conversation that this object's customer goes on in, if it is another. */
  readPointer(): string | undefined {
    if (this.#pointer === null) {
      const name = this.#ready ? this.#rows("SELECT name FROM pointer").at(0)?.name : undefined;
      this.#pointer = name === undefined ? undefined : String(name);
    }
    return this.#pointer;
  }

  writePointer(name: string): void {
    this.#prepare();
    this.#run("INSERT INTO pointer (id, name) VALUES (1, ?) ON CONFLICT DO UPDATE SET name = excluded.name", name);
    this.#pointer = name;
  }

  /** Writes an event down; false if it is a repeat. */
  addToInbox(event: Inbound, receivedAt: number): boolean {
    return (
      this.#storage.sql.exec(
        "INSERT OR IGNORE INTO inbox (id, received_at, event) VALUES (?, ?, ?)",
        event.id,
        receivedAt,
        JSON.stringify(event),
      ).rowsWritten > 0
    );
  }

  /** Remembers an id that is no event of the customer's; false if it is known. */
  addId(id: string, receivedAt: number): boolean {
    return (
      this.#storage.sql.exec(
        "INSERT OR IGNORE INTO inbox (id, received_at, event, outcome) VALUES (?, ?, '', 'other')",
        id,
        receivedAt,
      ).rowsWritten > 0
    );
  }

  nextUnhandled(): InboxRow | undefined {
    if (!this.#ready) return undefined;
    const row = this.#rows("SELECT rowid AS seq, * FROM inbox WHERE outcome IS NULL ORDER BY rowid LIMIT 1").at(0);
    return row && inboxRow(row);
  }

  countTurnAttempt(id: string): void {
    this.#run("UPDATE inbox SET attempts = attempts + 1 WHERE id = ?", id);
  }

  /** Ends an event: its one outcome. The words stay in the transcript alone; a failed event is kept whole, to be replayed. */
  settle(id: string, outcome: Outcome): void {
    this.#run(
      "UPDATE inbox SET outcome = ?1, event = CASE ?1 WHEN 'failed' THEN event ELSE '' END WHERE id = ?2",
      outcome,
      id,
    );
  }

  /** Makes a failed event unhandled again; false if there is none. */
  reopen(id: string): boolean {
    return (
      this.#storage.sql.exec("UPDATE inbox SET outcome = NULL, attempts = 0 WHERE id = ? AND outcome = 'failed'", id)
        .rowsWritten > 0
    );
  }

  /** Outcomes by name, for tests and health. */
  outcomes(): Record<string, number> {
    if (!this.#ready) return {};
    const rows = this.#rows(
      "SELECT coalesce(outcome, 'open') AS outcome, count(*) AS n FROM inbox WHERE outcome IS NOT 'other' GROUP BY 1",
    );
    return Object.fromEntries(rows.map((row) => [String(row.outcome), Number(row.n)]));
  }

  addLine(line: Line): number {
    const row = this.#rows(
      "INSERT INTO transcript (author, kind, text, sent_at, message_id, entry, agent) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq",
      line.author,
      line.kind,
      line.text,
      line.sentAt,
      line.messageId ?? null,
      line.entry ?? null,
      line.agent ?? null,
    ).at(0);
    return Number(row?.seq);
  }

  /** Replaces the text of the customer's message, unless a later edit is known; false if nothing changed. */
  editLine(messageId: string, text: string, editedAt: number): boolean {
    return (
      this.#storage.sql.exec(
        "UPDATE transcript SET text = ?, edited_at = ? WHERE message_id = ? AND author = 'customer' AND kind != 'deleted' AND coalesce(edited_at, 0) < ?",
        text,
        editedAt,
        messageId,
        editedAt,
      ).rowsWritten > 0
    );
  }

  /** Erases what the customer took back; false if it is not known. */
  eraseLine(messageId: string): boolean {
    return (
      this.#storage.sql.exec("UPDATE transcript SET text = '', kind = 'deleted' WHERE message_id = ?", messageId)
        .rowsWritten > 0
    );
  }

  setLineMessageId(seq: number, messageId: string): void {
    this.#run("UPDATE transcript SET message_id = ? WHERE seq = ?", messageId, seq);
  }

  /** The last `limit` lines in the order in which they were said. */
  lines(limit: number): (Line & { seq: number })[] {
    if (!this.#ready) return [];
    return this.#rows(
      "SELECT * FROM (SELECT * FROM transcript ORDER BY sent_at DESC, seq DESC LIMIT ?) ORDER BY sent_at, seq",
      limit,
    ).map(lineRow);
  }

  addToOutbox(row: Pick<OutboxRow, "lane" | "author" | "epoch" | "payload"> & { at: number }): number {
    const inserted = this.#rows(
      "INSERT INTO outbox (key, lane, author, epoch, payload, created_at, next_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, 'pending') RETURNING seq",
      crypto.randomUUID(),
      row.lane,
      row.author,
      row.epoch,
      JSON.stringify(row.payload),
      row.at,
      row.at,
    ).at(0);
    this.#addedLanes.add(row.lane);
    return Number(inserted?.seq);
  }

  /** The oldest row of a lane that is not done; of an unordered lane, the one that is due first. */
  head(lane: LaneName): OutboxRow | undefined {
    if (!this.#ready) return undefined;
    const row = this.#rows("SELECT * FROM outbox WHERE state = 'pending' AND lane = ? ORDER BY seq LIMIT 1", lane).at(
      0,
    );
    return row && outboxRow(row);
  }

  /** A lane whose next row may go although none was added. */
  wakeLane(lane: LaneName): void {
    this.#addedLanes.add(lane);
  }

  /** The lanes that rows were added to since the last call. */
  takeAddedLanes(): LaneName[] {
    const lanes = [...this.#addedLanes];
    this.#addedLanes.clear();
    return lanes;
  }

  /** The lanes that have pending rows. */
  pendingLanes(): LaneName[] {
    if (!this.#ready) return [];
    return this.#rows("SELECT DISTINCT lane FROM outbox WHERE state = 'pending'").map((row) => row.lane as LaneName);
  }

  pending(lane: LaneName): OutboxRow[] {
    if (!this.#ready) return [];
    return this.#rows("SELECT * FROM outbox WHERE state = 'pending' AND lane = ? ORDER BY seq", lane).map(outboxRow);
  }

  startAttempt(seq: number, now: number): void {
    this.#run("UPDATE outbox SET attempts = attempts + 1, started_at = ? WHERE seq = ?", now, seq);
  }

  /** Puts the next attempt off; false if the row was ended meanwhile. */
  postpone(seq: number, nextAt: number, { code, trail }: Failure): boolean {
    const changed = this.#storage.sql.exec(
      "UPDATE outbox SET next_at = ?, started_at = NULL, trail = coalesce(?, trail), uncertain = uncertain + ? WHERE seq = ? AND state = 'pending'",
      nextAt,
      trail ?? null,
      code === "ambiguous" ? 1 : 0,
      seq,
    );
    return changed.rowsWritten > 0;
  }

  /** Ends a pending row; false if it was ended meanwhile. What can still be replayed keeps its payload: what failed, and messages that a status may yet call undelivered. */
  finish(
    seq: number,
    state: "sent" | "failed" | "dropped",
    reason: string,
    messageIds: readonly string[] = [],
  ): boolean {
    const changed = this.#storage.sql.exec(
      "UPDATE outbox SET state = ?1, reason = ?2, message_id = coalesce(?3, message_id), started_at = NULL, payload = CASE WHEN ?1 = 'failed' OR lane = 'customer' THEN payload ELSE '' END WHERE seq = ?4 AND state = 'pending'",
      state,
      reason,
      messageIds.at(-1) ?? null,
      seq,
    );
    return changed.rowsWritten > 0;
  }

  /** The platform has the last word on a message, whatever we thought of it. */
  endByStatus(seq: number, state: "sent" | "failed", reason: string, messageId: string): void {
    this.#run(
      "UPDATE outbox SET state = ?, reason = ?, message_id = ?, started_at = NULL WHERE seq = ?",
      state,
      reason,
      messageId,
      seq,
    );
  }

  remove(seq: number): void {
    this.#run("DELETE FROM outbox WHERE seq = ?", seq);
  }

  /** Puts a failed row back in its place; false if it is not failed. */
  retry(seq: number, now: number): boolean {
    return (
      this.#storage.sql.exec(
        "UPDATE outbox SET state = 'pending', attempts = 0, uncertain = 0, next_at = ?, created_at = ?, started_at = NULL, trail = NULL WHERE seq = ? AND state = 'failed'",
        now,
        now,
        seq,
      ).rowsWritten > 0
    );
  }

  /** Takes out what was kept aside. */
  dropParked(): void {
    this.#run("DELETE FROM outbox WHERE state = 'parked'");
  }

  /** Keeps a row out of its lane. */
  park(seq: number): void {
    this.#run("UPDATE outbox SET state = 'parked' WHERE seq = ?", seq);
  }

  /** The row that a delivery status speaks of: by the platform's id, or by our key among the latest if that is not known. */
  findSent(
    messageId: string,
    key: string | undefined,
  ): (OutboxRow & { state: string; status: string | null; reason: string }) | undefined {
    if (!this.#ready) return undefined;
    const row =
      this.#rows("SELECT * FROM outbox WHERE message_id = ? AND lane = 'customer'", messageId).at(0) ??
      this.#rows("SELECT * FROM outbox WHERE seq > (SELECT max(seq) FROM outbox) - 200 AND key = ?", key ?? "").at(0);
    if (!row) return undefined;
    const status = row.status === null ? null : String(row.status);
    return { ...outboxRow(row), state: String(row.state), status, reason: String(row.reason ?? "") };
  }

  setStatus(seq: number, status: string): void {
    this.#run("UPDATE outbox SET status = ? WHERE seq = ?", status, seq);
  }

  /** When the next pending row is due, or undefined. */
  nextDueAt(): number | undefined {
    if (!this.#ready) return undefined;
    const row = this.#rows(
      `SELECT min(next_at) AS at FROM outbox o WHERE state = 'pending'
       AND (lane = 'signal' OR seq = (SELECT min(seq) FROM outbox WHERE state = 'pending' AND lane = o.lane))`,
    ).at(0);
    return row?.at === null || row?.at === undefined ? undefined : Number(row.at);
  }

  addMenu(options: readonly Option[], at: number): number {
    this.#run("DELETE FROM menus WHERE id <= (SELECT max(id) FROM menus) - 20");
    const row = this.#rows(
      "INSERT INTO menus (options, at) VALUES (?, ?) RETURNING id",
      JSON.stringify(options),
      at,
    ).at(0);
    return Number(row?.id);
  }

  menu(id: number): Option[] | undefined {
    const row = this.#rows("SELECT options FROM menus WHERE id = ?", id).at(0);
    return row ? (JSON.parse(String(row.options)) as Option[]) : undefined;
  }

  /** Forgets ids, rows and lines that no platform will ask about again; what failed stays as long as the operator's list does. */
  prune(now: number): void {
    const day = 24 * 60 * 60 * 1000;
    this.#run(
      "DELETE FROM inbox WHERE outcome IS NOT NULL AND received_at < ? - CASE outcome WHEN 'failed' THEN ? ELSE ? END",
      now,
      30 * day,
      9 * day,
    );
    this.#run(
      "DELETE FROM outbox WHERE state != 'pending' AND created_at < ? - CASE WHEN state IN ('failed', 'parked') THEN ? ELSE ? END",
      now,
      30 * day,
      9 * day,
    );
  }

  /** Everything that the conversation that takes this one over must know. */
  export({ name, owner, case: open }: State): History {
    return {
      from: name,
      lines: this.lines(1000).map(({ seq: _, ...line }) => line),
      ids: this.#rows("SELECT id FROM inbox").map((row) => String(row.id)),
      owner,
      ...(open ? { case: open } : {}),
    };
  }

  #prepare(): void {
    if (this.#ready) return;
    this.#storage.transactionSync(() => {
      for (const statement of schema) this.#storage.sql.exec(statement);
    });
    this.#ready = true;
  }

  #rows(statement: string, ...bindings: SqlStorageValue[]): Row[] {
    return this.#storage.sql.exec<Row>(statement, ...bindings).toArray();
  }

  #run(statement: string, ...bindings: SqlStorageValue[]): void {
    this.#storage.sql.exec(statement, ...bindings);
  }
}

const schema = [
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

function inboxRow(row: Row): InboxRow {
  const event = JSON.parse(String(row.event)) as Inbound;
  return {
    id: String(row.id),
    event: { ...event, sentAt: new Date(event.sentAt) },
    receivedAt: Number(row.received_at),
    attempts: Number(row.attempts),
  };
}

function outboxRow(row: Row): OutboxRow {
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

function lineRow(row: Row): Line & { seq: number } {
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
