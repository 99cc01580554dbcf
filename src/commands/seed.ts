/** Puts the knowledge base of kb/content into the KV of this machine, under the keys that the worker reads: `shop`, `faq/NAME`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { getPlatformProxy, unstable_readConfig } from "wrangler";

interface SeedOptions {
  /** As `--persist-to` of wrangler; .wrangler/state without it. */
  persistTo?: string;
  /** Leaves a knowledge base alone that has any document, whatever it says. */
  onlyIfEmpty: boolean;
}

/** Makes the documents in local KV those of kb/content; resolves with the number of keys that changed. No worker may be running on that state. */
export async function seedLocal({ persistTo = ".wrangler/state", onlyIfEmpty }: SeedOptions): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "frontdesk-"));
  try {
    const { env, dispose } = await getPlatformProxy<{ KB: Kv }>({
      configPath: writeKvConfig(scratch),
      persist: { path: resolve(persistTo, "v3") },
      envFiles: [],
      remoteBindings: false,
    });
    try {
      const live = await documentKeys(env.KB);
      return onlyIfEmpty && live.length > 0 ? 0 : await mirror(contentDocuments(), env.KB, live);
    } finally {
      await dispose();
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The project's configuration without all but its KV: no worker runs here, and wrangler would warn of every class that is missing. */
function writeKvConfig(directory: string): string {
  const { compatibility_date: date, kv_namespaces: namespaces } = unstable_readConfig({ config: "wrangler.toml" });
  const path = join(directory, "wrangler.json");
  writeFileSync(path, JSON.stringify({ name: "seed", compatibility_date: date, kv_namespaces: namespaces }));
  return path;
}

/** What is used here of a KV namespace. */
interface Kv {
  get(key: string): Promise<string | null>;
  put(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  list(options: { cursor?: string }): Promise<{ keys: { name: string }[]; list_complete: boolean; cursor?: string }>;
}

const content = "kb/content";

function contentDocuments(): Map<string, string> {
  const faq = readdirSync(`${content}/faq`).filter((name) => name.endsWith(".yaml"));
  const paths = ["shop.yaml", ...faq.map((name) => `faq/${name}`)];
  return new Map(paths.map((path) => [path.replace(/\.yaml$/, ""), readFileSync(`${content}/${path}`, "utf8")]));
}

async function documentKeys(kv: Kv): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await kv.list(cursor === undefined ? {} : { cursor });
    keys.push(...page.keys.map(({ name }) => name).filter((name) => name === "shop" || name.startsWith("faq/")));
    cursor = page.list_complete ? undefined : page.cursor;
  } while (cursor);
  return keys;
}

async function mirror(documents: ReadonlyMap<string, string>, kv: Kv, live: readonly string[]): Promise<number> {
  let changed = 0;
  for (const [key, text] of documents) {
    if ((await kv.get(key)) === text) continue;
    await kv.put(key, text);
    changed += 1;
  }
  for (const key of live.filter((name) => !documents.has(name))) {
    await kv.delete(key);
    changed += 1;
  }
  return changed;
}
