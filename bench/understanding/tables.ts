/** The figures of understanding as text. */
import type { Accuracy } from "./accuracy.ts";
import type { UnderstandingFigures } from "./figures.ts";
import type { Size } from "./size.ts";
import type { Speed } from "./speed.ts";

export function tablesOf({ sets, speeds, sizes }: UnderstandingFigures): string {
  return [accuracyTable(sets), goalsOf(sets), ...speeds.map(speedLines), ...sizes.map(sizeLines)].join("\n\n");
}

function accuracyTable(sets: readonly Accuracy[]): string {
  return [
    row(
      "",
      columns.map(([above]) => above),
    ),
    row(
      "set",
      columns.map(([, below]) => below),
    ),
    ...sets.map(accuracyRow),
    "top-1: of what an entry answers, the right one comes first. wrong at that right: of all messages, when each engine answers",
    "those that it is surest of until so many are right. right, offered, wrong, leaked: what the bot does; leaked: answered of",
    "what no entry answers. ECE: how far the confidence of answers is from how often they are right. µs: median of a message.",
  ].join("\n");
}

/** What stands above each column, in two lines. */
const columns: readonly (readonly [above: string, below: string])[] = [
  ["top-1 %", "ours"],
  ["", "MiniSearch"],
  ["", "Orama"],
  ["compared", "at right %"],
  ["wrong % at", "ours"],
  ["that right", "MiniSearch"],
  ["", "Orama"],
  ["right", "%"],
  ["offered", "%"],
  ["wrong", "%"],
  ["leaked", "%"],
  ["ECE", ""],
  ["µs", ""],
];

function accuracyRow(figures: Accuracy): string {
  const { MiniSearch, Orama } = figures.libraries;
  const first = [figures.first, MiniSearch.first, Orama.first];
  const wrong = [figures.wrongAtSameRight, MiniSearch.wrongAtSameRight, Orama.wrongAtSameRight];
  const bot = [figures.right, figures.offered, figures.wrong, figures.leaked];
  const percents = [...first, figures.sameRight, ...wrong, ...bot].map((value) => value?.toFixed(1) ?? "-");
  return row(figures.set, [...percents, figures.calibrationError.toFixed(3), figures.micros.toFixed(0)]);
}

function goalsOf(sets: readonly Accuracy[]): string {
  const compared = sets.filter(({ sameRight }) => sameRight !== undefined);
  const bestOf = ({ libraries: { MiniSearch, Orama } }: Accuracy) => Math.max(MiniSearch.first ?? 0, Orama.first ?? 0);
  const leastWrong = ({ libraries: { MiniSearch, Orama } }: Accuracy) =>
    Math.min(MiniSearch.wrongAtSameRight ?? 100, Orama.wrongAtSameRight ?? 100);
  const goals: [goal: string, reached: (figures: Accuracy) => boolean][] = [
    ["more right ones first than with the best library", (figures) => (figures.first ?? 0) > bestOf(figures)],
    ["fewer wrong at the same right", (figures) => (figures.wrongAtSameRight ?? 100) < leastWrong(figures)],
    ["calibration error at most 0.05", (figures) => figures.calibrationError <= 0.05],
  ];
  return goals.map(([goal, reached]) => `${goal}: ${listed(compared, reached)}`).join("\n");
}

/** "15 of 17 sets, not shop; pet-hotel" */
function listed(sets: readonly Accuracy[], reached: (figures: Accuracy) => boolean): string {
  const missed = sets.filter((figures) => !reached(figures)).map(({ set }) => set);
  const count = `${sets.length - missed.length} of ${sets.length} sets`;
  return missed.length === 0 ? count : `${count}, not ${missed.join("; ")}`;
}

function speedLines({ knowledgeBase, micros, goalMicros, libraries }: Speed): string {
  return [
    `a message, ${knowledgeBase}, median: ${micros.toFixed(0)} µs (at most ${goalMicros})`,
    ...libraries.map(
      (peer) =>
        `  ${peer.library}, ${peer.setup}: ${peer.micros.toFixed(0)} µs; ours is ${peer.oursInTimes.toFixed(2)} times that`,
    ),
  ].join("\n");
}

function sizeLines(size: Size): string {
  return [
    `a release of ${size.entries} entries in ${size.languages} languages`,
    `  compiled in ${size.compileSeconds.toFixed(1)} s`,
    `  snapshot ${size.snapshotMegabytes.toFixed(1)} MB`,
    `  read and first message understood in ${size.readMillis.toFixed(0)} ms`,
    `  ${size.heapMegabytes.toFixed(1)} MB of memory`,
  ].join("\n");
}

function row(name: string, values: readonly string[]): string {
  return name.padEnd(33) + values.map((value, at) => value.padStart(at < 7 ? 11 : 8)).join("");
}
