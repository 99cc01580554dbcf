/** Messages with the entry they ask for, and the knowledge bases they are asked of, as releases. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type Release } from "../../kb/index.ts";

export interface Query {
  text: string;
  lang: string;
  /** None of them: for a person. */
  expect: readonly string[];
}

export interface MeasuredSet {
  name: string;
  release: Release;
  queries: Query[];
}

interface EntryLine {
  id: string;
  lang: string;
  question: string;
  variants: string[];
  answer?: string;
}

interface QueryLine {
  text: string;
  lang: string;
  expect: string | string[] | null;
  accept?: string[];
}

const chinese = { simplified: ["zh-Hans"], traditional: ["zh-Hant-TW", "zh-Hant-HK"] };
const publicSets = ["banking77_ho", "clinc150", "hwu64", "bitext_ho", "xsid", "hinglish_ho"];

/** The sets that lie in the folder, and the trades that lie beside this file. */
export async function measuredSets(folder: string): Promise<MeasuredSet[]> {
  const sets: MeasuredSet[] = [];
  const add = async (
    name: string,
    place: string,
    kb: string,
    messages: string,
    spoken?: string[],
    asked?: string[],
  ) => {
    if (!existsSync(join(place, kb))) return;
    const entries = linesOf<EntryLine>(join(place, kb)).filter(({ lang }) => spoken?.includes(lang) ?? true);
    const lines = linesOf<QueryLine>(join(place, messages)).filter(({ lang }) => asked?.includes(lang) ?? true);
    sets.push({ name, release: await releaseOf(entries), queries: lines.map(queryOf) });
  };
  const shop = join(folder, "shop");
  const inShop = (name: string, spoken?: string[], asked?: string[]) =>
    add(name, shop, "kb.jsonl", "queries.dev.jsonl", spoken, asked);
  await inShop("shop");
  await add("shop, chit-chat", folder, "shop/kb.jsonl", "ko_chitchat_neg/queries.dev.jsonl");
  await inShop(
    "shop, entries in English",
    ["en"],
    ["zh-Hans", "zh-Hant-TW", "zh-Hant-HK", ..."ja ko th id ms vi tl hi".split(" ")],
  );
  await inShop("simplified, asked in traditional", chinese.simplified, chinese.traditional);
  await inShop("traditional, asked in simplified", chinese.traditional, chinese.simplified);
  for (const set of publicSets)
    for (const size of ["sparse", "rich"])
      await add(`${set} ${size}`, join(folder, set), `kb.${size}.jsonl`, "queries.dev.jsonl");
  await add("ko_qpair", join(folder, "ko_qpair"), "kb.sparse.jsonl", "queries.dev.jsonl");
  for (const trade of ["driving-school", "pet-hotel"])
    await add(trade, join(import.meta.dirname, "trades", trade), "kb.jsonl", "queries.jsonl");
  return sets;
}

/**
 * The set as it is for a shop that has just begun: with few of its entries, the first and then every so-many-th. The
 * messages that ask for the others are for a person.
 */
export async function begun({ name, release, queries }: MeasuredSet, size: number): Promise<MeasuredSet> {
  const ids = release.matcher.entries.map(({ id }) => id);
  const kept = new Set(Array.from({ length: size }, (_, at) => ids[Math.floor((at * ids.length) / size)] ?? ""));
  const faq = [...kept].map((id) => {
    const { locales = {}, others = {} } = release.entries.get(id) ?? {};
    return { id, locales: { ...others, ...locales } };
  });
  return {
    name: `${name}, ${size} entries`,
    release: await compiled(faq),
    queries: queries.map(({ text, lang, expect }) => ({ text, lang, expect: expect.filter((id) => kept.has(id)) })),
  };
}

async function releaseOf(lines: readonly EntryLine[]): Promise<Release> {
  const entries = new Map<string, Record<string, object>>();
  for (const { id, lang, question, variants, answer } of lines) {
    const locales = entries.get(idOf(id)) ?? {};
    entries.set(idOf(id), locales);
    locales[lang] = { question, also: variants, answer: answer || "-" };
  }
  return compiled([...entries].map(([id, locales]) => ({ id, locales })));
}

async function compiled(faq: object[]): Promise<Release> {
  const outcome = await compile(new Map([["faq/all", JSON.stringify(faq)]]));
  if ("problems" in outcome) throw new Error(JSON.stringify(outcome.problems[0]));
  return outcome.release;
}

function queryOf({ text, lang, expect, accept = [] }: QueryLine): Query {
  return { text, lang, expect: expect === null ? [] : [expect, accept].flat().map(idOf) };
}

/** Ids of the sets in the characters that an entry's id may have. */
function idOf(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, "-");
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}
