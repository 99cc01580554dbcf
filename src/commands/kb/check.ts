/** `kb check`: are the documents sound, and which topic does each entry join? */
import { type Joining, joiningsIn, languages } from "../../../kb/index.ts";
import { compileFolder } from "./documents.ts";
import { readOptions } from "./options.ts";

export async function check(args: string[]): Promise<number> {
  const { values, on } = readOptions(args, ["kb"], ["json"]);
  const release = await compileFolder(values.kb ?? "kb/content");
  if (!release) return 1;
  const joinings = joiningsIn(release);
  if (on.has("json")) console.info(JSON.stringify({ release: release.id, entries: joinings }));
  else console.info(`All documents are sound: release ${release.id}.\n${table(joinings)}`);
  return 0;
}

/** A line an entry: its topics and its languages. */
function table(joinings: readonly Joining[]): string {
  const rows = joinings.map((joining) => ({
    entry: joining.entry,
    topics: topicsText(joining),
    languages: languagesText(joining),
  }));
  const width = (name: "entry" | "topics") => Math.max(name.length, ...rows.map((row) => row[name].length));
  const [entry, topics] = [width("entry"), width("topics")];
  return [{ entry: "entry", topics: "topic", languages: "languages" }, ...rows]
    .map((row) => `${row.entry.padEnd(entry)}  ${row.topics.padEnd(topics)}  ${row.languages}`)
    .join("\n");
}

/** "refund-time, given"; "refund-time 0.62, exchange 0.21"; "own words only (near warranty 0.46)". */
function topicsText({ given, topics, near }: Joining): string {
  const shared = (all: Joining["topics"]) => all.map(({ topic, share }) => `${topic} ${share.toFixed(2)}`).join(", ");
  if (topics.length === 0) return near ? `own words only (near ${shared([near])})` : "own words only";
  return given ? topics.map(({ topic }) => `${topic}, given`).join("; ") : shared(topics);
}

function languagesText({ languages: written }: Joining): string {
  const hasAll = languages.every((language) => written.includes(language));
  return hasAll && written.length === languages.length ? `all ${languages.length}` : written.join(" ");
}
