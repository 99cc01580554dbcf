/** The merchant's documents on disk, under the keys that they have in KV. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type Release } from "../../../kb/index.ts";
import { UsageError } from "./options.ts";

/** `shop` and `faq/NAME` of a folder that holds shop.yaml (optional) and faq/*.yaml. Throws UsageError if there is nothing. */
export function readDocuments(folder: string): Map<string, string> {
  const documents = new Map<string, string>();
  const shop = join(folder, "shop.yaml");
  if (existsSync(shop)) documents.set("shop", readFileSync(shop, "utf8"));
  const faq = join(folder, "faq");
  const files = existsSync(faq) ? readdirSync(faq).sort() : [];
  const misnamed = files.find((name) => /\.yml$/i.test(name));
  if (misnamed) throw new UsageError(`${join(faq, misnamed)} is not read: call it ${misnamed.slice(0, -4)}.yaml.`);
  const names = files.filter((name) => name.endsWith(".yaml"));
  for (const name of names)
    documents.set(`faq/${name.slice(0, -".yaml".length)}`, readFileSync(join(faq, name), "utf8"));
  if (documents.size === 0) throw new UsageError(`There is no shop.yaml and no faq/*.yaml in "${folder}".`);
  return documents;
}

/** The folder's release, or undefined after its problems have been printed. */
export async function compileFolder(folder: string): Promise<Release | undefined> {
  const compiled = await compile(readDocuments(folder));
  if ("release" in compiled) return compiled.release;
  for (const { key, line, column, message } of compiled.problems) {
    console.error(`${join(folder, `${key}.yaml`)}:${line}:${column}: ${message}`);
  }
  return undefined;
}
