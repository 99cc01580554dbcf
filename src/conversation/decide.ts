/**
 * What to do about one event: a pure function of the conversation's state and of what was understood. The worker and
 * `npm run kb -- eval` share it; it knows no platform, no language and no I/O.
 */
import type { Inbound } from "../../channels/index.ts";
import type { Understanding } from "../../kb/index.ts";
import type { Sentences } from "../voice/sentences.ts";
import type { Option } from "./menu.ts";
import type { Priority, Reason, State } from "./state.ts";

/** How every inbound event ends; exactly one of them. */
export type Outcome = "answered" | "clarified" | "handed-over" | "forwarded" | "noted" | "failed";

export type Decision =
  /** Several where the message asks several things. `offerPerson` adds the way to a person. */
  | { do: "answer"; entries: string[]; offerPerson: boolean }
  | { do: "clarify"; entries: string[] }
  /** `entry` is what the shop says to it besides: its hotline to who asks for a person, the facts to who is angry. */
  | { do: "handoff"; reason: Reason; priority: Priority; suggestions: string[]; entry?: string }
  /** The person in charge gets it. */
  | { do: "forward" }
  /** A sentence of our own. `offerPerson` adds the way to a person, where there is one. */
  | { do: "say"; sentence: keyof Sentences; outcome: Outcome; offerPerson: boolean; miss: boolean }
  /** Written down; nothing is said. */
  | { do: "note" };

/** At or above it the best entry is the answer. */
const answerConfidence = 0.6;
/** At or above it an entry is worth offering. */
const clarifyConfidence = 0.12;
const maxOptions = 3;

export interface Situation {
  state: Pick<State, "owner" | "misses" | "welcomed" | "lastAlbumId">;
  event: Pick<Inbound, "content" | "chat" | "mentioned" | "standby" | "albumId">;
  /** Of the event's text; undefined if it has none. */
  understanding?: Understanding | undefined;
  /** The option that was tapped or typed. */
  option?: Option | undefined;
  /** Entries that want a person at once. */
  handsOver(entry: string): boolean;
}

export function decide(situation: Situation): Decision {
  const { state, event } = situation;
  if (event.standby) return { do: "note" };
  if (event.chat.kind === "group" && !event.mentioned && event.content.kind !== "choice") return { do: "note" };
  if (event.albumId !== undefined && event.albumId === state.lastAlbumId && state.owner === "bot")
    return { do: "note" };
  const decision = decideContent(situation);
  if (state.owner !== "bot" && needsSomeone(decision))
    return state.owner === "desk" ? { do: "forward" } : { do: "note" };
  if (event.chat.kind === "group" && (decision.do === "handoff" || decision.do === "clarify"))
    return say("groupPrivately");
  return decision;
}

/** What the bot makes of an understood text. */
export function decideText(
  understanding: Understanding,
  misses: number,
  handsOver: (entry: string) => boolean,
): Decision {
  const { ranked, parts, wantsHuman, mood } = understanding;
  const priority = priorityOf(understanding);
  const suggestions = ranked.slice(0, maxOptions).map(({ entry }) => entry);
  const best = ranked.at(0);
  const isClear = best !== undefined && best.confidence >= answerConfidence;
  if (wantsHuman) {
    const isAboutIt = isClear && best.topic === "contact-human" && !handsOver(best.entry);
    const said = isAboutIt ? { entry: best.entry } : {};
    return { do: "handoff", reason: "asked", priority, suggestions, ...said };
  }
  if (mood === "angry") {
    const said = isClear && !handsOver(best.entry) ? { entry: best.entry } : {};
    return { do: "handoff", reason: "upset", priority, suggestions, ...said };
  }
  if (mood === "upset" && !isClear) return { do: "handoff", reason: "upset", priority, suggestions };
  // A shop may have an answer of its own to a greeting.
  if (understanding.greeting && !(isClear && isTalk(best.topic))) return say("greeting", "answered");
  // What an order number is sent for is for a person to look up.
  if (understanding.onlyDetails) return { do: "handoff", reason: "policy", priority, suggestions };
  const asked = parts.length > 0 ? parts.map(({ entry }) => entry) : isClear ? [best.entry] : [];
  const policy = asked.find(handsOver);
  if (policy !== undefined)
    return { do: "handoff", reason: "policy", priority, suggestions: [...new Set([policy, ...suggestions])] };
  if (asked.length > 0) return { do: "answer", entries: asked.slice(0, maxOptions), offerPerson: mood !== "calm" };
  const offered = ranked.filter(({ confidence }) => confidence >= clarifyConfidence).slice(0, maxOptions);
  if (offered.length > 0 && misses === 0) return { do: "clarify", entries: offered.map(({ entry }) => entry) };
  if (misses === 0) return { do: "say", sentence: "rephrase", outcome: "clarified", offerPerson: true, miss: true };
  return { do: "handoff", reason: offered.length > 0 ? "unsure" : "unknown", priority, suggestions };
}

function priorityOf({ mood, urgent }: Understanding): Priority {
  if (mood === "angry") return "urgent";
  return mood === "upset" || urgent ? "high" : "normal";
}

function isTalk(topic: string | undefined): boolean {
  return topic === "greeting" || topic === "thanks" || topic === "goodbye";
}

function decideContent({ state, event, understanding, option, handsOver }: Situation): Decision {
  if (option) return takeOption(option, handsOver);
  const { content } = event;
  switch (content.kind) {
    case "text":
      return understanding ? decideText(understanding, state.misses, handsOver) : { do: "note" };
    case "choice":
      return say("menuExpired", "clarified");
    case "image":
    case "video":
    case "audio":
    case "voice":
    case "file":
    case "location":
    case "contact":
      return {
        do: "handoff",
        reason: "media",
        priority: "normal",
        suggestions: understanding?.ranked.map(({ entry }) => entry) ?? [],
      };
    case "order":
      return { do: "handoff", reason: "policy", priority: "normal", suggestions: [] };
    case "sticker":
      return say("greeting", "answered");
    case "unsupported":
      return state.welcomed
        ? { do: "say", sentence: "unsupported", outcome: "clarified", offerPerson: true, miss: false }
        : say("welcome");
    case "follow":
      return say(content.returning ? "welcomeBack" : "welcome", "answered");
    case "reaction":
    case "edit":
    case "deletion":
    case "unfollow":
    case "echo":
    case "status":
    case "identity":
    case "service":
      return { do: "note" };
    default:
      return content satisfies never;
  }
}

function takeOption(option: Option, handsOver: (entry: string) => boolean): Decision {
  if ("person" in option) return { do: "handoff", reason: "asked", priority: "normal", suggestions: [] };
  if (handsOver(option.entry))
    return { do: "handoff", reason: "policy", priority: "normal", suggestions: [option.entry] };
  return { do: "answer", entries: [option.entry], offerPerson: false };
}

function needsSomeone(decision: Decision): boolean {
  return decision.do !== "note";
}

function say(sentence: keyof Sentences, outcome: Outcome = "answered"): Decision {
  return { do: "say", sentence, outcome, offerPerson: false, miss: false };
}
