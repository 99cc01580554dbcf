/**
 * What failed and waits for an operator: webhooks we could not read, deliveries that were given up, turns that broke, cases
 * kept while no desk was connected, accounts in trouble. One object for the deployment, touched only when something fails.
 */
import { DurableObject } from "cloudflare:workers";

export type FailureKind = "webhook" | "desk-webhook" | "delivery" | "turn" | "case";

/** One failure as an operator sees it. */
export interface FailureEntry {
  id: number;
  kind: FailureKind;
  /** "line/th": the account, or the helpdesk connector. */
  account: string;
  /** Codes and places, never a customer's words. */
  reason: string;
  at: string;
}

/** What a replay needs; for the operator's eyes only on purpose. */
export type FailureSubject =
  | { kind: "webhook"; channel: string; account: string; body: string }
  | { kind: "desk-webhook"; id: string; body: string }
  | { kind: "delivery" | "turn" | "case"; conversation: string; row: string };

export interface FailureSummary {
  /** Failures that wait, by kind. */
  waiting: Record<string, number>;
  /** Accounts from which nothing leaves, with the platform's code. */
  accounts: Record<string, string>;
}

const keepDays = 30;
const maxEntries = 10_000;

export class Failures extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(
      "CREATE TABLE IF NOT EXISTS failures (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, account TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL, subject TEXT NOT NULL UNIQUE)",
    );
    ctx.storage.sql.exec(
      "CREATE TABLE IF NOT EXISTS accounts (account TEXT PRIMARY KEY, code TEXT NOT NULL, at INTEGER NOT NULL)",
    );
  }

  /** Keeps a verified body that could not be understood; the same body again changes nothing. */
  keepWebhook({
    channel,
    account,
    body,
    reason,
  }: {
    channel: string;
    account: string;
    body: string;
    reason: string;
  }): void {
    const name = account ? `${channel}/${account}` : channel;
    this.keep({ kind: "webhook", channel, account, body }, name, reason);
  }

  /** Keeps anything else; the same subject again is a new failure in place of the old one. */
  keep(subject: FailureSubject, account: string, reason: string): void {
    const now = Date.now();
    const { sql } = this.ctx.storage;
    sql.exec(
      "INSERT OR REPLACE INTO failures (kind, account, reason, at, subject) VALUES (?, ?, ?, ?, ?)",
      subject.kind,
      account,
      reason,
      now,
      JSON.stringify(subject),
    );
    sql.exec("DELETE FROM failures WHERE at < ?", now - keepDays * 24 * 60 * 60 * 1000);
    sql.exec("DELETE FROM failures WHERE id <= (SELECT max(id) FROM failures) - ?", maxEntries);
  }

  /** Nothing leaves this account until an operator mends it. */
  accountTrouble(account: string, code: string): void {
    this.ctx.storage.sql.exec(
      "INSERT OR REPLACE INTO accounts (account, code, at) VALUES (?, ?, ?)",
      account,
      code,
      Date.now(),
    );
  }

  accountRecovered(account: string): void {
    this.ctx.storage.sql.exec("DELETE FROM accounts WHERE account = ?", account);
  }

  /** The newest failures, newest first. */
  list(limit: number): FailureEntry[] {
    return this.ctx.storage.sql
      .exec("SELECT id, kind, account, reason, at FROM failures ORDER BY id DESC LIMIT ?", limit)
      .toArray()
      .map((row) => ({
        id: Number(row.id),
        kind: row.kind as FailureKind,
        account: String(row.account),
        reason: String(row.reason),
        at: new Date(Number(row.at)).toISOString(),
      }));
  }

  subject(id: number): FailureSubject | undefined {
    const row = this.ctx.storage.sql.exec("SELECT subject FROM failures WHERE id = ?", id).toArray().at(0);
    return row && (JSON.parse(String(row.subject)) as FailureSubject);
  }

  /** Forgets a failure that was replayed or dismissed. */
  resolve(id: number): void {
    this.ctx.storage.sql.exec("DELETE FROM failures WHERE id = ?", id);
  }

  summary(): FailureSummary {
    const { sql } = this.ctx.storage;
    const waiting = sql.exec("SELECT kind, count(*) AS n FROM failures GROUP BY kind").toArray();
    const accounts = sql.exec("SELECT account, code FROM accounts").toArray();
    return {
      waiting: Object.fromEntries(waiting.map((row) => [String(row.kind), Number(row.n)])),
      accounts: Object.fromEntries(accounts.map((row) => [String(row.account), String(row.code)])),
    };
  }
}

/** The deployment's one list of failures. */
export function failuresOf(env: Env): DurableObjectStub<Failures> {
  return env.FAILURES.getByName("failures");
}
