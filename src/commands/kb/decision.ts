/** The decision on one message outside any conversation, by the same code as the worker's. */
import { answer, type Language, type Release, type Understanding, understand } from "../../../kb/index.ts";
import { decideText } from "../../conversation/decide.ts";
import type { Reason } from "../../conversation/state.ts";

export interface TextDecision {
  decision: "answer" | "clarify" | "handoff";
  entry: string | null;
  options: string[];
  /** What else happens, or why, in words: "offers a person besides". */
  note: string | null;
  understanding: Understanding;
  micros: number;
}

/** `language` is the customer's profile, as a hint; the message itself counts more. */
export function decideMessage(text: string, release: Release, market: string, language?: string): TextDecision {
  const started = performance.now();
  const hints = { market, ...(language === undefined ? {} : { profile: language }) };
  const understanding = understand({ text, market, hints }, release);
  const handsOver = (entry: string) =>
    answer(release, entry, { language: understanding.language as Language, market })?.handoff === "always";
  const decision = decideText(understanding, 0, handsOver);
  const micros = Math.round((performance.now() - started) * 1000);
  const none = { entry: null, options: [], note: null, understanding, micros };
  switch (decision.do) {
    case "answer": {
      const [entry = null, ...options] = decision.entries;
      return { ...none, decision: "answer", entry, options, note: decision.offerPerson ? "offers a person too" : null };
    }
    case "clarify":
      return { ...none, decision: "clarify", options: decision.entries };
    case "handoff": {
      const { reason, priority, suggestions } = decision;
      const note = `${reasons[reason]}; priority ${priority}`;
      // Who asks for a person or is angry gets both: the person, and what the shop says to it.
      if (decision.entry !== undefined)
        return { ...none, decision: "answer", entry: decision.entry, note: `and a person: ${note}` };
      return { ...none, decision: "handoff", entry: reason === "policy" ? (suggestions[0] ?? null) : null, note };
    }
    case "say":
      return { ...none, decision: "handoff", note: `the bot's own sentence: ${decision.sentence}` };
    case "forward":
    case "note":
      return { ...none, decision: "handoff" };
    default:
      return decision satisfies never;
  }
}

const reasons: Readonly<Record<Reason, string>> = {
  asked: "asks for a person",
  unknown: "nothing fits",
  unsure: "nothing fits well enough",
  upset: "is upset",
  media: "sent what is no text",
  policy: "is for a person to look at",
  failed: "something failed",
};
