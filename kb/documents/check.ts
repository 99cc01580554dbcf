/** What no document can know by itself: whether ids, related entries, markets and variables fit together. */
import type { Entry } from "./faq.ts";
import { phrasingsOf } from "./phrasings.ts";
import { type Problem, quote, suggest } from "./problem.ts";
import { type Shop, unknownMarket } from "./shop.ts";
import { knownVariables, variablesIn } from "./template.ts";
import type { Source } from "./yaml.ts";

/** An entry and where it stands. */
export interface Written {
  entry: Entry;
  problemAt: Source["problemAt"];
}

/** Ids that stand twice, and variables where none belong. */
export function checkEntries(written: readonly Written[]): Problem[] {
  const seen = new Set<string>();
  return written.flatMap(({ entry, problemAt }) => {
    const problems: Problem[] = [];
    if (seen.has(entry.id))
      problems.push(problemAt(["id"], `The id ${quote(entry.id)} is taken by an entry before: give this one another.`));
    seen.add(entry.id);
    for (const { tag, phrasing } of phrasingsOf(entry)) {
      for (const [index, text] of [phrasing.question, ...phrasing.also].entries()) {
        const variable = variablesIn(text).at(0)?.written;
        const path = ["locales", tag, ...(index === 0 ? ["question"] : ["also", index - 1])];
        const message = `${quote(variable ?? "")} stands in a question: variables are for answers, write words.`;
        if (variable) problems.push(problemAt(path, message, { text: variable }));
      }
    }
    return problems;
  });
}

/** Related entries that do not exist. */
export function checkRelated(written: readonly Written[]): Problem[] {
  const ids = written.map(({ entry }) => entry.id);
  return written.flatMap(({ entry, problemAt }) =>
    [...entry.related.entries()]
      .filter(([, related]) => !ids.includes(related))
      .map(([index, related]) =>
        problemAt(["related", index], `There is no entry ${quote(related)}: ${suggest(related, ids)}`),
      ),
  );
}

/** Markets that do not exist, and variables that one of an entry's markets does not know. */
export function checkMarkets(written: readonly Written[], shop: Shop): Problem[] {
  const markets = Object.keys(shop.markets);
  return written.flatMap(({ entry, problemAt }) => {
    const problems: Problem[] = [];
    for (const [index, market] of (entry.markets ?? []).entries()) {
      if (!markets.includes(market)) problems.push(problemAt(["markets", index], unknownMarket(market, markets)));
    }
    const served = (entry.markets ?? markets).filter((market) => markets.includes(market));
    for (const { tag, phrasing } of phrasingsOf(entry)) {
      for (const { written: text, name } of variablesIn(phrasing.answer)) {
        const fault = faultOfVariable(text, name, served, shop);
        if (fault) problems.push(problemAt(["locales", tag, "answer"], fault, { text }));
      }
    }
    return problems;
  });
}

function faultOfVariable(
  written: string,
  name: string | undefined,
  markets: readonly string[],
  shop: Shop,
): string | undefined {
  if (name === undefined) return `${quote(written)} is no variable: write {{name}}, with two braces on both sides.`;
  for (const id of markets) {
    const market = shop.markets[id];
    const known = market ? knownVariables(market) : [];
    if (!known.includes(name))
      return `Unknown variable ${quote(written)} in market ${quote(id)}: ${suggest(name, known)}`;
  }
  return undefined;
}
