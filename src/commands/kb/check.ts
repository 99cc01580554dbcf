/** `kb check`: are the documents sound? */
import { compileFolder } from "./documents.ts";
import { readOptions } from "./options.ts";

export async function check(args: string[]): Promise<number> {
  const { values } = readOptions(args, ["kb"]);
  const release = await compileFolder(values.kb ?? "kb/content");
  if (!release) return 1;
  console.info(`All documents are sound: release ${release.id}.`);
  return 0;
}
