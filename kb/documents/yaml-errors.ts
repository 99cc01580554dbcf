/** YAML's errors in the merchant's own terms: the line, and what to write instead. */
import type { YAMLError } from "yaml";
import { quote } from "./problem.ts";

/** The errors worth telling. One slip of syntax makes many errors after it: of those the first counts. */
export function explainErrors(errors: readonly YAMLError[], text: string): { offset: number; message: string }[] {
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors
    .filter((error) => error === first || (error.code === "DUPLICATE_KEY" && (!first || error.pos[0] < first.pos[0])))
    .map((error) => {
      const offset = error.pos[0];
      const start = text.lastIndexOf("\n", offset - 1) + 1;
      const end = text.indexOf("\n", offset);
      const line = text.slice(start, end < 0 ? text.length : end);
      // A tab where spaces belong confuses all that follows it, whatever the parser calls it.
      if (/^ *\t/.test(line))
        return { offset: start, message: `A tab begins the line ${quote(line)}: indent with spaces.` };
      return { offset, message: explain(error, quote(line)) };
    });
}

function explain({ code, message }: YAMLError, line: string): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return `The same key stands here twice: ${line}. Keep one of them.`;
    case "BAD_INDENT":
      return `The indentation of ${line} fits nothing above it: begin it in the same column as its neighbours.`;
    case "BLOCK_AS_IMPLICIT_KEY":
      if (message.startsWith("Nested")) return `A second ": " in ${line}: put the text in "quotes".`;
      break;
    case "NON_STRING_KEY":
      return `${line} begins with a brace or bracket: put the text in "quotes".`;
    case "MULTIPLE_DOCS":
      return `A second document begins at ${line}: one document a key, remove the "---".`;
    case "BAD_SCALAR_START":
      return `${line} begins with a character that YAML reserves: put the text in "quotes".`;
    case "MISSING_CHAR":
      if (message.startsWith("Implicit"))
        return `${line} is neither "key: value" nor an item of a list: add what is missing.`;
      if (message.startsWith("Missing closing"))
        return `Something is not closed before ${line} (${message}): close it.`;
      break;
  }
  return `YAML cannot read ${line} (${message}): compare it with the lines around.`;
}
