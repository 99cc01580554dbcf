/**
 * Turns the merchant's documents in KV into releases. One object for the deployment, so that no two compile at once and KV is
 * listed at most every `scanSeconds`. A set of documents that does not compile changes nothing but the list of problems.
 */
import { DurableObject } from "cloudflare:workers";
import { compile, type Problem, releaseId, writeSnapshot } from "../../kb/index.ts";
import { log } from "../log.ts";

/** The release that answers now, and what keeps the newest documents from becoming one. */
export interface Publication {
  /** Undefined while the shop has never had a valid set of documents. */
  release: string | undefined;
  problems: Problem[];
}

/** KV keys are listed no more often than this. */
const scanSeconds = 40;
const prefix = ".release/";
const pointerKey = `${prefix}current`;

export class Publisher extends DurableObject<Env> {
  #scannedAt = 0;
  #scan: Promise<Publication> | undefined;
  #last: Publication | undefined;

  /** The release in force, after a look at the documents if the last one is old. */
  async current(): Promise<Publication> {
    if (this.#last && Date.now() - this.#scannedAt < scanSeconds * 1000) return this.#last;
    return this.refresh();
  }

  /** Looks at the documents now. */
  refresh(): Promise<Publication> {
    this.#scan ??= this.#lookAtDocuments().finally(() => {
      this.#scan = undefined;
    });
    return this.#scan;
  }

  async #lookAtDocuments(): Promise<Publication> {
    const { documents, strays } = await readDocuments(this.env.KB);
    const live = (await this.env.KB.get(pointerKey)) ?? undefined;
    const published = await this.#publish(documents, live);
    const publication = { ...published, problems: [...published.problems, ...strays.map(strayProblem)] };
    this.#last = publication;
    this.#scannedAt = Date.now();
    return publication;
  }

  async #publish(documents: ReadonlyMap<string, string>, live: string | undefined): Promise<Publication> {
    // Compiling takes its time; most looks find what is live already.
    if (documents.size === 0 || (live !== undefined && (await releaseId(documents)) === live))
      return { release: live, problems: [] };
    const compiled = await compile(documents);
    if ("problems" in compiled) {
      for (const { key, line, column, message } of compiled.problems.slice(0, 20))
        log("error", "kb.problem", { key, line, column, message });
      return { release: live, problems: compiled.problems };
    }
    const { release } = compiled;
    await this.env.KB.put(`${prefix}${release.id}`, writeSnapshot(release));
    await this.env.KB.put(pointerKey, release.id);
    log("info", "kb.released", { release: release.id });
    return { release: release.id, problems: [] };
  }
}

/** Key under which a release's snapshot lies. */
export function snapshotKey(release: string): string {
  return `${prefix}${release}`;
}

/** A key that nobody reads is most likely a slip of the pen. */
function strayProblem(key: string): Problem {
  const message = `There is no document ${JSON.stringify(key)}: documents are named shop and faq/NAME. Put it under its right name and delete this key.`;
  return { key, line: 1, column: 1, message };
}

async function readDocuments(kv: KVNamespace): Promise<{ documents: Map<string, string>; strays: string[] }> {
  const names: string[] = [];
  const strays: string[] = [];
  let cursor: string | undefined;
  do {
    const page: KVNamespaceListResult<unknown> = await kv.list(cursor ? { cursor } : {});
    for (const { name } of page.keys) {
      if (name === "shop" || name.startsWith("faq/")) names.push(name);
      else if (!name.startsWith(prefix)) strays.push(name);
    }
    cursor = page.list_complete ? undefined : page.cursor;
  } while (cursor);
  const documents = new Map<string, string>();
  for (let at = 0; at < names.length; at += 100) {
    const batch = await kv.get(names.slice(at, at + 100), "text");
    for (const [name, text] of batch) if (text !== null) documents.set(name, text);
  }
  return { documents: new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1))), strays };
}
