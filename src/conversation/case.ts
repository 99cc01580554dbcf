/** The case as the desk gets it: composed from what is known, deterministic, the same words for the same state. */
import type { Release } from "../../kb/index.ts";
import type { Case, DeskEvent } from "../helpdesk/index.ts";
import type { Line } from "./rows.ts";
import type { OpenCase, State } from "./state.ts";
import { answerFor, type CaseChange, type DeskNews, languageOf } from "./turn.ts";

/** Lines of the transcript that travel with an event: enough to read, below what a webhook should weigh. */
export const transcriptLines = 50;

export interface CaseSource {
  state: State;
  case: OpenCase;
  status: "open" | "closed";
  lines: readonly (Line & { seq: number })[];
  release: Release;
}

/** One event for the desk, whole. */
export function deskEvent(news: DeskNews, source: CaseSource, now: number): DeskEvent {
  const timestamp = new Date(now).toISOString();
  const data = { case: describeCase(source) };
  switch (news.type) {
    case "case.opened":
    case "case.closed":
      return { type: news.type, timestamp, data };
    case "case.message": {
      const message = {
        id: news.messageId,
        text: news.text,
        kind: news.kind,
        sent_at: new Date(news.sentAt).toISOString(),
      };
      return { type: news.type, timestamp, data: { ...data, message } };
    }
    case "case.updated":
      return { type: news.type, timestamp, data: { ...data, change: changeOf(news.change) } };
    default:
      return news satisfies never;
  }
}

function describeCase({ state, case: opened, status, lines, release }: CaseSource): Case {
  const language = languageOf(state, release);
  const { name, username, phone, country } = state.customer;
  return {
    id: opened.id,
    channel: state.channel,
    account: state.account,
    market: state.market,
    language,
    reason: opened.reason,
    priority: opened.priority,
    status,
    summary: summarize(state, opened, lines, language),
    customer: {
      name: name ?? null,
      profile: Object.fromEntries(
        Object.entries({ username, phone, country }).filter((pair): pair is [string, string] => Boolean(pair[1])),
      ),
      language,
      first_seen: new Date(state.firstSeenAt).toISOString(),
      earlier_cases: Math.max(0, state.cases - 1),
    },
    details: state.details.map(({ kind, value, messageId }) => ({ kind, value, message_id: messageId })),
    transcript: lines.map(({ seq, author, kind, text, sentAt, messageId }) => ({
      id: messageId ?? String(seq),
      author,
      kind,
      text,
      sent_at: new Date(sentAt).toISOString(),
    })),
    suggestions: opened.suggestions.flatMap((entry) => {
      const found = answerFor(state, entry, release);
      return found ? [{ entry, title: found.title, text: found.text, language: found.language }] : [];
    }),
    links: state.origin ? { reply: `${state.origin}/helpdesk/webhook` } : {},
  };
}

const because = {
  asked: "asked for a person",
  unknown: "was not understood",
  unsure: "may mean several things",
  upset: "is upset",
  media: "sent something that needs eyes or ears",
  policy: "has a request that the shop wants a person to handle",
  failed: "met a fault on our side",
} as const;

/** One short paragraph: who, why, what was said, what was tried. */
function summarize(state: State, opened: OpenCase, lines: readonly Line[], language: string): string {
  const said = lines.filter(({ author, text }) => author === "customer" && text).slice(-3);
  const details = state.details.map(({ kind, value }) => `${kind.replaceAll("_", " ")} ${value}`);
  return [
    `${state.customer.name ?? "The customer"} (${language}) ${because[opened.reason]}.`,
    said.length > 0 ? `Last said: ${said.map(({ text }) => `"${text}"`).join(" / ")}.` : "",
    details.length > 0 ? `Known: ${details.join(", ")}.` : "",
    state.answered.length > 0
      ? `The bot answered with: ${[...new Set(state.answered)].join(", ")}.`
      : "The bot gave no answer.",
  ]
    .filter(Boolean)
    .join(" ");
}

function changeOf(change: CaseChange): Extract<DeskEvent, { type: "case.updated" }>["data"]["change"] {
  switch (change.kind) {
    case "edited":
    case "deleted":
      return { kind: change.kind, message_id: change.messageId };
    case "blocked":
    case "unblocked":
      return { kind: change.kind };
    case "undelivered":
      return { kind: change.kind, code: change.code, ...(change.messageId ? { message_id: change.messageId } : {}) };
    default:
      return change satisfies never;
  }
}
