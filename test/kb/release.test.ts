import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, marketOf, readSnapshot, understand, writeSnapshot } from "../../kb/index.ts";
import { cornerShop, documents, shippingDocument } from "./corner-shop.ts";

const release = await cornerShop();
const restored = await readSnapshot(writeSnapshot(release).buffer);

describe("a release", () => {
  it("has the same id for the same documents, in whatever order they come", async () => {
    const backwards = await compile(new Map([...documents()].reverse()));
    expect(backwards).toMatchObject({ release: { id: release.id } });
    expect(release.id).toMatch(/^[0-9a-f]{32}$/);
  });

  it("has another id when a character changes", async () => {
    const changed = await cornerShop({ "faq/shipping": shippingDocument.replace("14 days", "15 days") });
    expect(changed.id).not.toBe(release.id);
  });

  it("writes the same snapshot whoever compiles it", async () => {
    expect(writeSnapshot(await cornerShop())).toEqual(writeSnapshot(release));
  });
});

describe("a snapshot", () => {
  it("holds the whole release", () => {
    expect(restored).toMatchObject({ id: release.id, shop: release.shop });
    expect(restored.matcher.entries).toEqual(release.matcher.entries);
    expect(writeSnapshot(restored)).toEqual(writeSnapshot(release));
    for (const { id } of release.matcher.entries) expect(restored.entries.get(id)).toEqual(release.entries.get(id));
    expect(restored.entries.has("returns")).toBe(true);
    expect(restored.entries.get("constructor")).toBeUndefined();
  });

  it("understands every message as the release does", () => {
    const word = fc.constantFrom(
      "shipping",
      "parcel",
      "returns",
      "到貨",
      "退货",
      "จัดส่ง",
      "ของ",
      "pengirimannya",
      "배송",
      "cash",
      "arrive",
      "cs-204188",
      "!!!",
      "human",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 8 }),
        fc.constantFrom("HK", "TH", "XX"),
        (words, market) => {
          const message = { text: words.join(" "), market, hints: {} };
          expect(understand(message, restored)).toEqual(understand(message, release));
        },
      ),
    );
  });

  it.each(["", "{}", "no snapshot at all", "\u0000".repeat(64)])("%j is refused", async (text) => {
    await expect(readSnapshot(Uint8Array.from(new TextEncoder().encode(text)).buffer)).rejects.toThrow();
  });
});

describe("the market of an account", () => {
  it.each([
    ["line", "", undefined, "HK"],
    ["line", "th", undefined, "TH"],
    ["line", "my", undefined, "HK"],
    ["telegram", "", undefined, "HK"],
    ["whatsapp", "", "5550142", "TH"],
    ["whatsapp", "", "5550143", "HK"],
    ["constructor", "", undefined, "HK"],
  ])("%s/%s by %s is %s", (channel, account, via, market) => {
    expect(marketOf(release.shop, channel, account, via)).toBe(market);
  });
});
