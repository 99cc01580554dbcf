/**
 * The release that this isolate answers from, in memory. Looked after at most every `checkSeconds`, so that a merchant's
 * edit is live within 90 seconds; while a new release cannot be had, the old one goes on answering.
 */
import { compile, type Release, readSnapshot } from "../../kb/index.ts";
import { errorName, log } from "../log.ts";
import { type Publication, type Publisher, snapshotKey } from "./publisher.ts";

const checkSeconds = 30;
/** How long an answer waits for news of a release when there is an old one to answer from. */
const patienceMs = 1500;

/** The release to answer from. Never rejects: without any release it is an empty one, and every question goes to a person. */
export async function currentRelease(env: Env): Promise<Release> {
  const own = held;
  if (!own) return (await load(env, undefined)) ?? (await emptyRelease());
  if (Date.now() - own.checkedAt < checkSeconds * 1000) return own.release;
  // Only this call looks; whoever comes meanwhile answers from what there is. (Nothing that waits on I/O is shared between requests.)
  held = { ...own, checkedAt: Date.now() };
  return (await withPatience(load(env, own.release))) ?? own.release;
}

/** Looks at KV anew with the next call, however fresh the release. */
export function forgetRelease(): void {
  held = undefined;
}

let held: { release: Release; checkedAt: number } | undefined;

export function publisherOf(env: Env): DurableObjectStub<Publisher> {
  return env.PUBLISHER.getByName("publisher");
}

async function load(env: Env, old: Release | undefined): Promise<Release | undefined> {
  let release = old;
  try {
    const { release: id }: Publication = await publisherOf(env).current();
    if (id && id !== old?.id) {
      const snapshot = await env.KB.get(snapshotKey(id), "arrayBuffer");
      if (snapshot) release = await readSnapshot(snapshot);
    }
  } catch (error) {
    log("error", "kb.unavailable", { error: errorName(error) });
  }
  // No release at all is no news to hold on to: look again with the next message.
  if (release) held = { release, checkedAt: Date.now() };
  return release;
}

async function emptyRelease(): Promise<Release> {
  const compiled = await compile(new Map());
  if ("problems" in compiled) throw new Error("The empty knowledge base must compile.");
  return compiled.release;
}

async function withPatience<T>(work: Promise<T>): Promise<T | undefined> {
  let timer = 0;
  const patience = new Promise<undefined>((resolve) => {
    timer = Number(setTimeout(() => resolve(undefined), patienceMs));
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
