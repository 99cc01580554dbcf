/** The linter holds the borders between the rooms: each forbidden look is tried. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const house = mkdtempSync(join(tmpdir(), "frontdesk-borders-"));
cpSync("biome.json", join(house, "biome.json"));
afterAll(() => rmSync(house, { recursive: true }));

function lint(file: string, imported: string, rule: string): boolean {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from "${imported}";\n\nexport const other = thing;\n`);
  const biome = join(process.cwd(), "node_modules/.bin/biome");
  const { stdout, stderr } = spawnSync(biome, ["lint", "--vcs-enabled=false", file], { cwd: house, encoding: "utf8" });
  return `${stdout}${stderr}`.includes(rule);
}

describe("an import", () => {
  it.each([
    ["channels/channel.ts", "../src/log.ts"],
    ["channels/channel.ts", "../kb/index.ts"],
    ["channels/line/parse.ts", "../telegram/api.ts"],
    ["channels/line/parse.ts", "../../kb/index.ts"],
    ["channels/whatsapp/parse.ts", "../line/parse.ts"],
    ["channels/telegram/parse.ts", "../../src/config.ts"],
    ["kb/index.ts", "../channels/index.ts"],
    ["kb/index.ts", "../src/log.ts"],
    ["kb/understand/match.ts", "node:fs"],
    ["src/webhooks.ts", "../channels/channel.ts"],
    ["src/conversation/turn.ts", "../../kb/understand/match.ts"],
    ["src/conversation/turn.ts", "../../channels/line/index.ts"],
  ])("in %s of %s is refused", (file, imported) => {
    expect(lint(file, imported, "noRestrictedImports")).toBe(true);
  });

  it.each([
    ["src/webhooks.ts", "../channels/index.ts"],
    ["src/conversation/turn.ts", "../../kb/index.ts"],
    ["channels/line/parse.ts", "../channel.ts"],
  ])("in %s of %s is allowed", (file, imported) => {
    expect(lint(file, imported, "noRestrictedImports")).toBe(false);
  });

  it("in a circle is refused", () => {
    mkdirSync(join(house, "src"), { recursive: true });
    writeFileSync(join(house, "src/one.ts"), 'import { other } from "./two.ts";\n\nexport const thing = other;\n');
    expect(lint("src/two.ts", "./one.ts", "noImportCycles")).toBe(true);
  });
});
