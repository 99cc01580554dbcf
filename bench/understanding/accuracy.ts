/** How well one set's messages are understood, beside the libraries in the same run. Parts are percents unless said otherwise. */
import { understand } from "../../kb/index.ts";
import { decideText } from "../../src/conversation/decide.ts";
import { type Hit, type Library, peers, type Search } from "./peers.ts";
import { calibrationError, type Guess, median, wrongAtRight } from "./scores.ts";
import type { MeasuredSet, Query } from "./sets.ts";

export interface Accuracy {
  set: string;
  /** Of the messages that an entry answers: the right one comes first. Undefined where no message has one, as below. */
  first: number | undefined;
  libraries: Record<Library, LibraryAccuracy>;
  /** How many are right where the wrong answers are compared: four fifths of what the worse of us and the best library finds. */
  sameRight: number | undefined;
  /** Of all messages: answered wrongly at `sameRight`. */
  wrongAtSameRight: number | undefined;
  /** What the bot does. Right and offered of the messages with an entry, wrong of all, leaked of those for a person. */
  right: number | undefined;
  offered: number | undefined;
  wrong: number;
  leaked: number | undefined;
  /** Expected calibration error of the answers given, 0..1. */
  calibrationError: number;
  /** Median of a message. */
  micros: number;
}

export interface LibraryAccuracy {
  first: number | undefined;
  /** Undefined, too, where the library never gets so many right. */
  wrongAtSameRight: number | undefined;
}

export function accuracyOn(set: MeasuredSet): Accuracy {
  const { name, release, queries } = set;
  const answerable = queries.filter(({ expect }) => expect.length > 0).length;
  const ours = outcomesOn(set);
  const found = peers.map(({ library, index }) => ({ library, readings: readingsOf(index(release), queries) }));
  const firstOf = (guesses: readonly Guess[]) => guesses.filter(({ right }) => right).length;
  const bestOf = (library: Library) => {
    const its = found.filter((peer) => peer.library === library).flatMap(({ readings }) => readings);
    return { its, first: Math.max(...its.map(firstOf)) };
  };
  const libraries = { MiniSearch: bestOf("MiniSearch"), Orama: bestOf("Orama") };
  const first = firstOf(ours.guesses);
  const best = Math.max(libraries.MiniSearch.first, libraries.Orama.first);
  const sameRight = Math.round(sameShare * Math.min(first, best));
  const wrongOf = (readings: readonly Guess[][]) => {
    if (sameRight === 0) return undefined;
    const wrongs = readings.flatMap((guesses) => wrongAtRight(guesses, sameRight) ?? []);
    return wrongs.length > 0 ? percent(Math.min(...wrongs), queries.length) : undefined;
  };
  const figuresOf = (library: Library): LibraryAccuracy => ({
    first: percent(libraries[library].first, answerable),
    wrongAtSameRight: wrongOf(libraries[library].its),
  });
  return {
    set: name,
    first: percent(first, answerable),
    libraries: { MiniSearch: figuresOf("MiniSearch"), Orama: figuresOf("Orama") },
    sameRight: percent(sameRight, answerable),
    wrongAtSameRight: wrongOf([ours.guesses]),
    right: percent(ours.right, answerable),
    offered: percent(ours.offered, answerable),
    wrong: percent(ours.wrong, queries.length) ?? 0,
    leaked: percent(ours.leaked, queries.length - answerable),
    calibrationError: calibrationError(ours.answers),
    micros: median(ours.micros),
  };
}

const sameShare = 0.8;

/** What understanding and the bot's decision make of the messages; all but the lists are counts. */
function outcomesOn({ release, queries }: MeasuredSet) {
  const outcomes = { guesses: [] as Guess[], answers: [] as Guess[], micros: [] as number[] };
  const counts = { right: 0, offered: 0, wrong: 0, leaked: 0 };
  const market = release.shop.default_market;
  for (const { text, lang, expect } of queries) {
    const started = performance.now();
    const understanding = understand({ text, market, hints: { market, profile: lang } }, release);
    const decision = decideText(understanding, 0, () => false);
    outcomes.micros.push((performance.now() - started) * 1000);
    const best = understanding.ranked[0];
    const surety = best?.confidence ?? 0;
    if (best) outcomes.guesses.push({ right: expect.includes(best.entry), surety });
    const entry =
      decision.do === "answer" ? decision.entries[0] : decision.do === "handoff" ? decision.entry : undefined;
    if (entry !== undefined) {
      const right = expect.includes(entry);
      counts[right ? "right" : "wrong"] += 1;
      if (expect.length === 0) counts.leaked += 1;
      outcomes.answers.push({ right, surety });
    } else if (decision.do === "clarify" && decision.entries.some((offered) => expect.includes(offered)))
      counts.offered += 1;
  }
  return { ...outcomes, ...counts };
}

/** A library's guesses, once for every way to read from its scores how sure it is; the best way counts. */
function readingsOf(search: Search, queries: readonly Query[]): Guess[][] {
  const found = queries.map(({ text, expect }) => ({ text, expect, hits: search(text) }));
  return sureties.map((suretyOf) =>
    found.flatMap(({ text, expect, hits: [best, second] }) =>
      best ? [{ right: expect.includes(best.entry), surety: suretyOf(best, second, text) }] : [],
    ),
  );
}

/** The score, the score by letter of the message, and how far it is above the second one's. */
const sureties: readonly ((best: Hit, second: Hit | undefined, text: string) => number)[] = [
  ({ score }) => score,
  ({ score }, _, text) => score / text.length,
  ({ score }, second) => score / Math.max(second?.score ?? score / 10, Number.MIN_VALUE),
];

function percent(part: number, of: number): number | undefined {
  return of === 0 ? undefined : (100 * part) / of;
}
