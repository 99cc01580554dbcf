/** `npm run schemas`: writes the JSON Schemas of docs/schemas/ from the zod schemas that the code itself uses. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemas } from "./schemas.ts";

const folder = "docs/schemas";
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas()))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
