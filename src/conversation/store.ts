/**
 * The tables of one conversation and the few statements on them. Synchronous throughout: a conversation's Durable Object is
 * the only reader and writer. No decisions here.
 */
import type { Inbound } from "../../channels/index.ts";
import type { Outcome } from "./decide.ts";
import type { Option } from "./menu.ts";
import {
  type History,
  type InboxRow,
  inboxRow,
  type LaneName,
  type Line,
  lineRow,
  type OutboxRow,
  outboxRow,
  type Row,
  schema,
} from "./rows.ts";
import type { Failure } from "./schedule.ts";
import type { State } from "./state.ts";

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
