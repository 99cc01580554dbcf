import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemas } from "../../src/commands/schemas/schemas.ts";

describe("the published JSON Schemas", () => {
  it.each(Object.entries(schemas()))("%s is what the code uses; after a change run npm run schemas", (name, schema) => {
    expect(JSON.parse(readFileSync(`docs/schemas/${name}.json`, "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});
