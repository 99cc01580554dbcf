/**
 * A helpdesk behind the `webhook` connector: files the cases it is sent, and says what its agent does, both in signed Standard
 * Webhooks. Knows the published format, not our connector; like any desk it drops repeats and files what comes for unknown cases.
 */
import { Webhook } from "standardwebhooks";
import * as z from "zod";
import { type DeskEvent, outgoingSchema } from "../helpdesk/events.ts";
import type { Agent, DeskCase, DeskView } from "./view.ts";
import { readJson } from "./wire.ts";

export interface FakeDesk {
  /** While it is down it answers every event with 503. */
  up: boolean;
  view(): DeskView;
  /** Takes an event of the worker's; `problems` is what the desk had against it. */
  take(headers: Headers, body: string): { status: number; problems: string[] };
  /** The signed webhook for what the agent does; `undefined` if there is no such case. */
  act(caseId: string, action: AgentAction, webhookUrl: string): Request | undefined;
}

export const agentActionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["reply", "note"]), text: z.string().trim().min(1) }),
  z.object({ kind: z.enum(["assign", "close"]) }),
]);

export type AgentAction = z.infer<typeof agentActionSchema>;

const agent: Agent = { id: "agent-7", name: "Mei" };

export function fakeDesk({ secret, now }: { secret: string; now: () => number }): FakeDesk {
  const webhook = new Webhook(secret);
  const files = new Map<string, CaseFile>();
  const seen = new Set<string>();
  let sent = 0;
  return {
    up: true,
    view() {
      const cases = [...files.values()].map(({ additions, ...file }) => ({
        ...file,
        transcript: [...file.transcript, ...additions],
      }));
      return { up: this.up, agent, cases: cases.sort((a, b) => b.updatedAt - a.updatedAt) };
    },

    take(headers, body) {
      if (!this.up) return { status: 503, problems: ["the desk is down"] };
      try {
        webhook.verify(body, Object.fromEntries(headers), { jsonParse: false });
      } catch {
        return { status: 401, problems: ["the signature does not match"] };
      }
      const event = outgoingSchema.safeParse(readJson(body));
      if (!event.success) return { status: 400, problems: [z.prettifyError(event.error)] };
      const id = headers.get("webhook-id") ?? "";
      if (!seen.has(id)) file(files, event.data, now());
      seen.add(id);
      return { status: 200, problems: [] };
    },

    act(caseId, action, webhookUrl) {
      const known = files.get(caseId);
      if (!known) return undefined;
      sent += 1;
      const id = `msg_${now()}_${sent}`;
      apply(known, action, id, now());
      const timestamp = new Date(now());
      const body = JSON.stringify({ ...eventOf(caseId, action, id), timestamp: timestamp.toISOString() });
      const headers = {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(now() / 1000)),
        "webhook-signature": webhook.sign(id, timestamp, body),
      };
      return new Request(webhookUrl, { method: "POST", headers, body });
    },
  };
}

interface CaseFile extends DeskCase {
  /** What the agent said since the newest event: the next one will hold it. */
  additions: DeskCase["transcript"];
}

function file(files: Map<string, CaseFile>, event: DeskEvent, at: number): void {
  const { case: told } = event.data;
  const known = files.get(told.id);
  files.set(told.id, {
    ...known,
    case: told,
    // Closed here stays closed, whatever was on its way meanwhile.
    status: known?.status === "closed" ? "closed" : told.status,
    transcript: told.transcript,
    additions: (known?.additions ?? []).filter(({ sent_at: sentAt }) => sentAt >= event.timestamp),
    news: [...(known?.news ?? []), ...newsOf(event, at)],
    updatedAt: at,
  });
}

function newsOf(event: DeskEvent, at: number): DeskCase["news"] {
  if (event.type !== "case.updated") return [];
  const { change } = event.data;
  switch (change.kind) {
    case "edited":
      return [{ at, text: "The customer edited a message." }];
    case "deleted":
      return [{ at, text: "The customer deleted a message." }];
    case "blocked":
      return [{ at, text: "The customer blocked the shop." }];
    case "unblocked":
      return [{ at, text: "The customer unblocked the shop." }];
    case "undelivered":
      return [{ at, text: `A message could not be delivered: ${change.code}.` }];
    default:
      return change satisfies never;
  }
}

function apply(known: CaseFile, action: AgentAction, id: string, at: number): void {
  known.updatedAt = at;
  switch (action.kind) {
    case "reply":
    case "note": {
      const author = action.kind === "reply" ? "agent" : "note";
      known.additions.push({ id, author, kind: "text", text: action.text, sent_at: new Date(at).toISOString() });
      return;
    }
    case "assign":
      known.assignee = agent;
      return;
    case "close":
      known.status = "closed";
      return;
    default:
      action satisfies never;
  }
}

function eventOf(caseId: string, action: AgentAction, id: string): object {
  const shared = { case: { id: caseId }, agent };
  switch (action.kind) {
    case "reply":
      return { type: "agent.message", data: { ...shared, message: { id, text: action.text } } };
    case "note":
      return { type: "agent.note", data: { ...shared, note: { id, text: action.text } } };
    case "assign":
      return { type: "case.assigned", data: shared };
    case "close":
      return { type: "case.closed", data: shared };
    default:
      return action satisfies never;
  }
}
