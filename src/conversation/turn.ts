/**
 * One event becomes one turn: what is said, what the desk is told, what is remembered, and how the event ended. Pure: reads
 * the state and the release it is given, returns what must be written. The clock is passed in.
 */
import type { Content, Inbound } from "../../channels/index.ts";
import { answer, type Release, type Understanding, understand } from "../../kb/index.ts";
import { say } from "../voice/index.ts";
import { type Decision, decide, type Outcome } from "./decide.ts";
import { describe } from "./describe.ts";
import { type Option, typedOption } from "./menu.ts";
import type { Line } from "./rows.ts";
import { type OpenCase, ownedBy, type State } from "./state.ts";

export interface Situation {
  state: State;
  event: Inbound;
  release: Release;
  deskConnected: boolean;
  /** The options of `state.openMenu`. */
  openOptions: readonly Option[];
  /** The option that the event's tap stands for, if it is one of ours. */
  tapped: Option | undefined;
  /** The id that a case opened now will have. */
  nextCaseId: string;
  takeoverMs: number;
  receivedAt: number;
  now: number;
}

export interface Turn {
  state: State;
  outcome: Outcome;
  /** The customer's own line, where the event is one. */
  heard?: Line;
  /** What the customer changed in earlier lines. */
  amend?: { messageId: string; text?: string; at: number };
  reply?: BotReply;
  desk: DeskNews[];
}

/** What the bot says, before it has ids and parts. */
export interface BotReply {
  text: string;
  options: Option[];
  /** Label of the button that opens the options. */
  label: string;
  entry?: string;
}

/** What the desk must learn; the case is added when it is written down. */
export type DeskNews =
  | { type: "case.opened" }
  | { type: "case.message"; messageId: string; kind: string; text: string; sentAt: number }
  | { type: "case.updated"; change: CaseChange }
  | { type: "case.closed" };

export type CaseChange =
  | { kind: "edited" | "deleted"; messageId: string }
  | { kind: "blocked" | "unblocked" }
  | { kind: "undelivered"; code: string; messageId?: string };

export function takeTurn(situation: Situation): Turn {
  const { event, now } = situation;
  const state = resumed(heardFrom(situation.state, event), now);
  const text = spokenText(event.content);
  const understanding = text === undefined ? undefined : understood(text, state, situation.release, now);
  const option = situation.tapped ?? (text === undefined ? undefined : typedOption(text, situation.openOptions));
  const remembered = understanding ? remember(state, understanding, event) : state;
  const decision = decide({
    state: remembered,
    event,
    understanding,
    option,
    handsOver: (entry) => answerFor(remembered, entry, situation.release)?.handoff === "always",
  });
  const turn = carryOut(decision, remembered, situation);
  return aside(turn, situation);
}

/** Effects of events that are no messages: edits, deletions, blocking, the owner's own phone. */
function aside(turn: Turn, { event, takeoverMs, now }: Situation): Turn {
  const { content } = event;
  const open = turn.state.case !== undefined;
  switch (content.kind) {
    case "edit": {
      if (content.text === undefined) return turn;
      const amend = { messageId: content.messageId, text: content.text, at: event.sentAt.getTime() };
      return { ...turn, amend, desk: open ? [updated({ kind: "edited", messageId: content.messageId })] : [] };
    }
    case "deletion": {
      const amend = { messageId: content.messageId, at: event.sentAt.getTime() };
      // It may be the question that was answered last: what is taken back is not kept.
      const { asked: _, ...state } = turn.state;
      return { ...turn, state, amend, desk: open ? [updated({ kind: "deleted", messageId: content.messageId })] : [] };
    }
    case "unfollow":
      return { ...turn, state: { ...turn.state, blocked: true }, desk: open ? [updated({ kind: "blocked" })] : [] };
    case "follow":
      return content.returning && open ? { ...turn, desk: [...turn.desk, updated({ kind: "unblocked" })] } : turn;
    case "identity": {
      const { chat, ids } = turn.state;
      const [first, ...rest] = chat.ids.map((id) => (id === content.previous ? content.current : id));
      const moved = { ...chat, ids: [first ?? content.current, ...rest] satisfies [string, ...string[]] };
      return { ...turn, state: { ...turn.state, chat: moved, ids: [...new Set([...ids, content.current])] } };
    }
    case "echo":
      return { ...turn, state: ownedBy(turn.state, turn.state.owner === "desk" ? "desk" : "phone", now + takeoverMs) };
    default:
      return turn;
  }
}

function carryOut(decision: Decision, state: State, situation: Situation): Turn {
  const { event, release } = situation;
  const line = lineOf(event, situation.receivedAt);
  const turn = (changed: State, outcome: Outcome, reply?: BotReply, desk: DeskNews[] = []): Turn => {
    const { openMenu: _, ...rest } = changed;
    const marked = event.albumId === undefined ? rest : { ...rest, lastAlbumId: event.albumId };
    return {
      state: outcome === "noted" ? changed : marked,
      outcome,
      desk,
      ...(reply ? { reply } : {}),
      ...(line ? { heard: line } : {}),
    };
  };
  switch (decision.do) {
    case "note":
      return turn(state, "noted");
    case "forward":
      return line ? turn(state, "forwarded", undefined, [message(event, line)]) : turn(state, "noted");
    case "say": {
      const misses = decision.miss ? state.misses + 1 : state.misses;
      const reply = spoken(state, decision.sentence, situation, decision.offerPerson);
      return turn({ ...state, misses, welcomed: true }, decision.outcome, reply);
    }
    case "clarify": {
      const options = decision.entries.flatMap((entry) => entryOption(state, entry, release));
      const reply = { ...spoken(state, "didYouMean", situation, true) };
      return turn({ ...state, misses: state.misses + 1, welcomed: true }, "clarified", {
        ...reply,
        options: [...options, ...reply.options],
      });
    }
    case "answer": {
      const reply = answered(decision.entries, decision.offerPerson, state, situation);
      if (!reply) return turn({ ...state, misses: 0 }, "clarified", spoken(state, "menuExpired", situation, false));
      return turn({ ...withAnswers(state, decision.entries, situation), misses: 0, welcomed: true }, "answered", reply);
    }
    case "handoff":
      return handOver(decision, state, situation, turn);
    default:
      return decision satisfies never;
  }
}

function handOver(
  decision: Extract<Decision, { do: "handoff" }>,
  state: State,
  situation: Situation,
  turn: (state: State, outcome: Outcome, reply?: BotReply, desk?: DeskNews[]) => Turn,
): Turn {
  const { deskConnected, nextCaseId, now } = situation;
  const opened: OpenCase = {
    id: nextCaseId,
    reason: decision.reason,
    priority: decision.priority,
    openedAt: now,
    told: "nothing",
    suggestions: decision.suggestions,
    sent: deskConnected,
    ...(decision.entry === undefined ? {} : { entry: decision.entry }),
  };
  const next = { ...state, misses: 0, welcomed: true, case: opened, cases: state.cases + 1 };
  if (deskConnected) return turn(ownedBy(next, "desk"), "handed-over", undefined, [{ type: "case.opened" }]);
  // Nobody is there: the first such case stays open and is kept; the bot goes on helping and promises nothing.
  const kept = state.case ? { ...state, misses: 0, welcomed: true } : next;
  const reply = spoken(state, decision.reason === "asked" ? "noPersonHere" : "keptWithoutDesk", situation, false);
  const said = decision.entry === undefined ? undefined : answerFor(state, decision.entry, situation.release);
  const both = said ? { ...reply, text: `${reply.text}\n\n${said.text}` } : reply;
  return turn(kept, "handed-over", both, state.case ? [] : [{ type: "case.opened" }]);
}

/** The entries' answers in one bubble; undefined if this market has none of them any more. */
function answered(
  entries: readonly string[],
  offerPerson: boolean,
  state: State,
  situation: Situation,
): BotReply | undefined {
  const { release } = situation;
  const found = entries.flatMap((entry) => answerFor(state, entry, release) ?? []);
  if (found.length === 0) return undefined;
  const related = new Set(found.flatMap((one) => one.related).filter((entry) => !entries.includes(entry)));
  const wantsPerson = offerPerson || found.some(({ handoff }) => handoff === "after");
  return {
    text: found.map(({ text }) => text).join("\n\n"),
    options: [
      ...[...related].flatMap((entry) => entryOption(state, entry, release)),
      ...(wantsPerson ? personOption(state, situation) : []),
    ],
    label: sentence(state, "options", situation),
    ...(entries[0] === undefined ? {} : { entry: entries[0] }),
  };
}

/** The state with what was asked and answered, for the question that follows. */
function withAnswers(state: State, entries: readonly string[], { event, now }: Situation): State {
  const text = spokenText(event.content);
  const [entry] = entries;
  return {
    ...state,
    answered: [...state.answered, ...entries].slice(-50),
    ...(entry === undefined ? {} : { asked: { entry, text: (text ?? "").slice(0, 300), at: now } }),
  };
}

/** One of our sentences as a reply, in the conversation's language. */
function spoken(state: State, key: Parameters<typeof say>[1], situation: Situation, offerPerson: boolean): BotReply {
  return {
    text: sentence(state, key, situation),
    options: offerPerson ? personOption(state, situation) : [],
    label: sentence(state, "options", situation),
  };
}

function sentence(state: State, key: Parameters<typeof say>[1], { release }: Situation): string {
  return say(languageOf(state, release), key, { shop: release.shop.name });
}

/** The language to speak before the customer has said anything, and after. */
export function languageOf(state: State, release: Release): NonNullable<State["language"]> {
  return state.language ?? understood("", state, release, 0).language;
}

function personOption(state: State, situation: Situation): Option[] {
  if (!situation.deskConnected || state.chat.kind === "group") return [];
  return [{ title: sentence(state, "person", situation), person: true }];
}

function entryOption(state: State, entry: string, release: Release): Option[] {
  const found = answerFor(state, entry, release);
  return found ? [{ title: found.title, entry }] : [];
}

export function answerFor(state: State, entry: string, release: Release): ReturnType<typeof answer> {
  const { name } = state.customer;
  return answer(release, entry, {
    language: languageOf(state, release),
    market: state.market,
    customer: name === undefined ? {} : { name },
  });
}

/** How long a question is what the next one may go on from. */
const contextMs = 10 * 60_000;

function understood(text: string, state: State, release: Release, now: number): Understanding {
  const { language: profile, country } = state.customer;
  const { asked } = state;
  return understand(
    {
      text,
      market: state.market,
      hints: {
        market: state.market,
        ...(state.language ? { conversation: state.language } : {}),
        ...(profile ? { profile } : {}),
        ...(country ? { country } : {}),
      },
      ...(asked && now - asked.at < contextMs ? { before: asked } : {}),
    },
    release,
  );
}

function remember(state: State, understanding: Understanding, event: Inbound): State {
  const messageId = event.messageId ?? event.id;
  const known = new Set(state.details.map(({ kind, value }) => `${kind} ${value}`));
  const fresh = understanding.details.filter(({ kind, value }) => !known.has(`${kind} ${value}`));
  const details = [...state.details, ...fresh.map(({ kind, value }) => ({ kind, value, messageId }))].slice(-50);
  return { ...state, language: understanding.language, details };
}

/** The state after the platform's own news in the event: where the chat is now and who writes. */
function heardFrom(state: State, event: Inbound): State {
  const { kind } = event.content;
  if (kind === "echo" || kind === "status" || kind === "identity" || kind === "service") return state;
  const ids = [...new Set([...state.ids, ...event.chat.ids])];
  const customer = event.chat.kind === "group" ? state.customer : { ...state.customer, ...event.sender };
  if (kind === "unfollow") return { ...state, ids };
  // A standby copy and a late redelivery are older news; the window counts from the customer's own clock.
  const lastInboundAt = Math.max(state.lastInboundAt, event.sentAt.getTime());
  return { ...state, ids, chat: event.chat, customer, lastInboundAt, blocked: false };
}

/** The bot answers again when the shop's people have been silent on their phone for long enough. */
function resumed(state: State, now: number): State {
  return state.owner === "phone" && state.ownerUntil !== undefined && now >= state.ownerUntil
    ? ownedBy(state, "bot")
    : state;
}

/** The words in an event that can be understood. */
function spokenText(content: Content): string | undefined {
  switch (content.kind) {
    case "text":
      return content.text;
    case "image":
    case "video":
    case "audio":
    case "voice":
    case "file":
      return content.caption;
    case "order":
      return content.text;
    default:
      return undefined;
  }
}

/** The event as a line of the transcript; nothing for what is not said. */
function lineOf(event: Inbound, receivedAt: number): Line | undefined {
  const text = describe(event.content);
  if (text === undefined) return undefined;
  return {
    author: event.content.kind === "echo" ? "phone" : "customer",
    kind: event.content.kind,
    text,
    sentAt: saidAt(event, receivedAt),
    messageId: event.messageId ?? event.id,
  };
}

/**
 * Where the event belongs in the transcript: at the platform's time if it was late, else at the time it came, because some
 * platforms tell whole seconds only, in which an answer and the next question would change places.
 */
function saidAt({ sentAt }: Inbound, receivedAt: number): number {
  return receivedAt - sentAt.getTime() < 2000 ? receivedAt : sentAt.getTime();
}

function message(event: Inbound, line: Line): DeskNews {
  return {
    type: "case.message",
    messageId: event.messageId ?? event.id,
    kind: line.kind,
    text: line.text,
    sentAt: line.sentAt,
  };
}

function updated(change: CaseChange): DeskNews {
  return { type: "case.updated", change };
}
