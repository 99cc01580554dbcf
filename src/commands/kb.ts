/** `npm run kb -- <verb>`: the merchant's tool. This file knows the verbs and nothing else. */
import { ask } from "./kb/ask.ts";
import { check } from "./kb/check.ts";
import { evaluate } from "./kb/eval.ts";
import { UsageError } from "./kb/options.ts";

const usage = `usage: npm run kb -- <verb> [options]
  check [--kb DIR] [--json]                          are the documents sound, and which topic does each entry join?
  ask TEXT [--kb DIR] [--lang TAG] [--market NAME] [--json]
                                                     what would the bot do with this message, and why?
  eval --queries FILE.jsonl [--kb DIR] [--out FILE.jsonl]
                                                     measure understanding on many messages, one a line:
                                                     {"text": "...", "expect": "ENTRY" or null for a person, "lang"?, "market"?, "id"?}
DIR holds shop.yaml and faq/*.yaml; default kb/content.
Exit code: 0 fine, 1 problems found, 2 not understood.`;

const verbs: Record<string, (args: string[]) => Promise<number>> = { ask, check, eval: evaluate };
const [name = "--help", ...args] = process.argv.slice(2);
const verb = verbs[name];

if (name === "--help" || args.includes("--help")) {
  console.info(usage);
} else if (!verb) {
  console.error(`There is no verb "${name}".\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await verb(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  }
}
