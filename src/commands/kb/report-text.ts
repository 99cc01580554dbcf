/** A report for people to read: a line a subject, a line an entry. */
import type { Report } from "./report.ts";

export function reportText(report: Report): string {
  const { language, language_by, terms, concepts, topics, entries, details, decision, answers, micros } = report;
  const outcome = [report.entry, ...report.options].filter((entry) => entry !== null).join(", ");
  const note = report.note === null ? "" : `; ${report.note}`;
  const width = Math.max(...entries.map(({ entry }) => entry.length), 0);
  return [
    line("language", `${language.padEnd(width)}  ${sources[language_by]}`),
    line("terms", terms.join(" · ") || "nothing"),
    line("concepts", concepts.join(", ") || "nothing"),
    line("topics", topics.map(topicText).join(" · ") || "nothing"),
    line(
      "mood",
      [
        report.mood,
        report.urgent && "cannot wait",
        report.wants_human && "asks for a person",
        report.greeting && "a greeting",
      ]
        .filter(Boolean)
        .join("; "),
    ),
    ...details.map(({ kind, value }) => line("detail", `${kind.replaceAll("_", " ")} ${value}`)),
    ...entries.map((entry) => line(share(entry.confidence), `${entry.entry.padEnd(width)}  ${reasonText(entry)}`)),
    ...(entries.length === 0 ? [line("entries", "none fits")] : []),
    line("decision", `${[decision, outcome].filter(Boolean).join(" ")}${note} (${micros} µs)`),
    ...answers.flatMap(({ text }) => ["", text]),
  ].join("\n");
}

function line(name: string, text: string): string {
  return name.padEnd(10) + text;
}

function share(part: number): string {
  return part.toFixed(2);
}

const sources: Readonly<Record<Report["language_by"], string>> = {
  message: "by the message",
  chosen: "as the customer chose",
  conversation: "by the conversation",
  profile: "by the profile (--lang)",
  country: "by the customer's country",
  market: "by the market",
  shop: "as the shop speaks",
};

function topicText({ topic, probability }: Report["topics"][number]): string {
  return `${share(probability)} ${topic === "none" ? "not for a shop" : topic}`;
}

function reasonText({ topic, like }: Report["entries"][number]): string {
  const reasons: string[] = [];
  if (topic)
    reasons.push(`topic ${topic.topic} ${share(topic.probability)}${topic.lent ? ", which no entry has" : ""}`);
  if (like) {
    const common = [...like.words, ...like.concepts.map((concept) => `(${concept})`)].join(" ");
    reasons.push(`like "${like.phrasing}"${common ? `: ${common}` : ""}`);
  }
  return reasons.join("; ") || "little speaks for it";
}
