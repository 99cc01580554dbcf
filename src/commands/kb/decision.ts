/** The decision on one message outside any conversation, by the same code as the worker's. */
import { answer, type Language, type Release, type Understanding, understand } from "../../../kb/index.ts";
import { decideText } from "../../conversation/decide.ts";

export interface TextDecision {
  decision: "answer" | "clarify" | "handoff";
  entry: string | null;
  options: string[];
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
  const none = { entry: null, options: [], understanding, micros };
  switch (decision.do) {
    case "answer":
      return { ...none, decision: "answer", entry: decision.entries[0] ?? null, options: decision.entries.slice(1) };
    case "clarify":
      return { ...none, decision: "clarify", options: decision.entries };
    case "handoff":
      // Who asks for a person or is angry gets both: the person, and what the shop says to it.
      if (decision.entry !== undefined) return { ...none, decision: "answer", entry: decision.entry };
      return {
        ...none,
        decision: "handoff",
        entry: decision.reason === "policy" ? (decision.suggestions[0] ?? null) : null,
      };
    case "say":
    case "forward":
    case "note":
      return { ...none, decision: "handoff" };
    default:
      return decision satisfies never;
  }
}
