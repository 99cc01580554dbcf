/** All that `kb ask` tells of a message, as it stands in its JSON. */
import { answer, explain, type Language, type Reason, type Release } from "../../../kb/index.ts";
import { conceptNames } from "./concepts.ts";
import { decideMessage } from "./decision.ts";

export type Report = ReturnType<typeof reportOn>;

/** What is made of the text, and why. `profile` is the language of the customer's profile, if one is known. */
export function reportOn(text: string, release: Release, market: string, profile?: Language) {
  // The first message also reads the model; a worker does that once.
  decideMessage(text, release, market, profile);
  const { decision, entry, options, note, understanding, micros } = decideMessage(text, release, market, profile);
  const { language, ranked, mood, urgent, wantsHuman, greeting, details } = understanding;
  const hints = { market, ...(profile === undefined ? {} : { profile }) };
  const why = explain({ text, market, hints }, release, understanding);
  const names = conceptNames();
  const named = (concepts: readonly number[]) => concepts.map((concept) => names[concept] ?? String(concept)).sort();
  const answered = decision === "answer" ? [entry, ...options].filter((id) => id !== null) : [];
  const confidences = new Map(ranked.map((match) => [match.entry, match.confidence]));
  return {
    language,
    language_by: why.languageBy,
    terms: why.terms,
    concepts: named(why.concepts),
    topics: why.topics,
    entries: why.reasons.map((reason) => reasonOf(reason, confidences.get(reason.entry) ?? 0, named)),
    mood,
    urgent,
    wants_human: wantsHuman,
    greeting,
    details: details.map(({ kind, value }) => ({ kind, value })),
    decision,
    entry,
    options,
    note,
    answers: answered.map((id) => ({ entry: id, text: answer(release, id, { language, market })?.text ?? "" })),
    micros,
  };
}

/** An entry and what speaks for it; null for what there is not. */
function reasonOf(
  { entry, topic, like }: Reason,
  confidence: number,
  named: (concepts: readonly number[]) => string[],
) {
  return {
    entry,
    confidence,
    topic: topic ?? null,
    like: like ? { ...like, concepts: named(like.concepts) } : null,
  };
}
