/** How long a message takes, beside the libraries over the same knowledge base. Times are medians in microseconds. */
import { type Release, understand } from "../../kb/index.ts";
import { decideText } from "../../src/conversation/decide.ts";
import { type Library, peers } from "./peers.ts";
import { median } from "./scores.ts";

export interface Speed {
  knowledgeBase: string;
  /** To understand the message and to decide what to do. */
  micros: number;
  goalMicros: number;
  /** To find the entries, and how many times that we take. */
  libraries: { library: Library; setup: string; micros: number; oursInTimes: number }[];
}

export function speedOn(
  knowledgeBase: string,
  goalMicros: number,
  release: Release,
  messages: readonly string[],
): Speed {
  const market = release.shop.default_market;
  const micros = medianMicros(messages, (text) =>
    decideText(understand({ text, market, hints: { market } }, release), 0, () => false),
  );
  const libraries = peers.map(({ library, setup, index }) => {
    const its = medianMicros(messages, index(release));
    return { library, setup, micros: its, oursInTimes: micros / its };
  });
  return { knowledgeBase, micros, goalMicros, libraries };
}

/** Warmed up with the first messages; an engine that is slow is asked fewer of them. */
function medianMicros(messages: readonly string[], work: (text: string) => unknown): number {
  const warm = performance.now() + maxWarmUpMillis;
  for (const text of messages) if (performance.now() < warm) work(text);
  const times: number[] = [];
  const end = performance.now() + maxMillis;
  for (const text of messages) {
    const started = performance.now();
    if (started > end) break;
    work(text);
    times.push((performance.now() - started) * 1000);
  }
  return median(times);
}

const maxWarmUpMillis = 500;
const maxMillis = 4000;
