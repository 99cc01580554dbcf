import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, type LanguageHints, languages, normalizeLanguage, understand } from "../../kb/index.ts";
import { cornerShop } from "./corner-shop.ts";

const release = await cornerShop();
const languageOf = (text: string, hints: LanguageHints = {}) =>
  understand({ text, market: "HK", hints: { market: "none", ...hints } }, release).language;

describe("a language tag", () => {
  it.each([
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-hans-HK", "zh-Hans"],
    ["zh-Hant", "zh-Hant-TW"],
    ["zh-TW", "zh-Hant-TW"],
    ["zh_Hant_TW", "zh-Hant-TW"],
    ["zh-HK", "zh-Hant-HK"],
    ["zh-MO", "zh-Hant-HK"],
    ["yue", "zh-Hant-HK"],
    ["yue-Hant-HK", "zh-Hant-HK"],
    ["fil-PH", "tl"],
    ["in", "id"],
    ["EN-us", "en"],
    ["hi-Latn", "hi"],
  ])("%s is %s", (tag, language) => {
    expect(normalizeLanguage(tag)).toBe(language);
  });

  it.each(["pt-BR", "de", "", "constructor", "__proto__", "chinese"])("%j is none of ours", (tag) => {
    expect(normalizeLanguage(tag)).toBeUndefined();
  });

  it("of ours stays as it is", () => {
    expect(languages.map(normalizeLanguage)).toEqual(languages);
  });
});

describe("a message shows its language", () => {
  it.each<[Language, string]>([
    ["en", "Do you ship to the islands as well?"],
    ["en", "my zipper jammed on the second day"],
    ["en", "the jacket you sent is not what i saw online"],
    ["en", "so how long more must i wait ah"],
    ["zh-Hans", "这双鞋还有别的颜色吗"],
    ["zh-Hans", "我想换个地址，怎么办"],
    ["zh-Hans", "COD可以吗？什么时候发货"],
    ["zh-Hant-TW", "請問可以超商取貨嗎"],
    ["zh-Hant-TW", "這個包包還有庫存嗎，謝謝喔"],
    ["zh-Hant-HK", "幾時先收到貨呀"],
    ["zh-Hant-HK", "件衫太細，可唔可以換碼"],
    ["zh-Hant-HK", "我想cancel張單"],
    ["zh-Hant-HK", "唔該查下個parcel去咗邊"],
    ["ja", "注文をキャンセルしたいです"],
    ["ja", "返品送料無料？"],
    ["ja", "領収書希望"],
    ["ko", "언제 받을 수 있어요?"],
    ["ko", "size 교환 가능한가요"],
    ["th", "ส่งของถึงเชียงใหม่กี่วันคะ"],
    ["th", "ใช้ code ไม่ได้ค่ะ"],
    ["id", "kak barangnya kapan dikirim ya"],
    ["id", "gimana cara bayarnya, bisa transfer ga"],
    ["id", "ukuran sepatunya kekecilan, mau tuker"],
    ["ms", "bila barang saya nak sampai"],
    ["ms", "boleh tukar saiz tak kalau tak muat"],
    ["ms", "macam mana nak bayar guna kad"],
    ["vi", "Khi nào thì giao tới Cần Thơ vậy shop"],
    ["vi", "shop oi don cua minh dau roi"],
    ["vi", "doi size duoc khong a"],
    ["tl", "kailan po darating yung order ko"],
    ["tl", "pwede po ba ibalik kapag maliit"],
    ["tl", "magkano ang bayad sa delivery"],
    ["hi", "मेरा सामान कहाँ पहुँचा?"],
    ["hi", "mera parcel kab tak aayega"],
    ["hi", "size chota hai, badal sakte hain kya"],
  ])("%s: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe("a message that fits several languages", () => {
  it.each<[string, LanguageHints, Language]>([
    ["你好", {}, "zh-Hans"],
    ["你好", { profile: "zh-TW" }, "zh-Hant-TW"],
    ["你好", { country: "HK" }, "zh-Hant-HK"],
    ["貨到了嗎", {}, "zh-Hant-TW"],
    ["貨到了嗎", { country: "HK" }, "zh-Hant-HK"],
    ["貨到了嗎", { market: "HK" }, "zh-Hant-HK"],
    ["貨到了嗎", { conversation: "zh-Hant-TW", country: "HK" }, "zh-Hant-TW"],
    ["貨到了嗎", { profile: "ja" }, "zh-Hant-TW"],
    ["pesanan belum sampai", { country: "MY" }, "ms"],
    ["pesanan belum sampai", { country: "ID" }, "id"],
  ])("%s with %j is %s", (text, hints, language) => {
    expect(languageOf(text, hints)).toBe(language);
  });
});

describe("a message that shows nothing", () => {
  it.each(["COD", "CS-204188", "ok", "👍🏽", "", "12/5", "https://example.com/shop?lang=th"])(
    "%j takes the hints in order",
    (text) => {
      const hints: LanguageHints = { chosen: "ms", conversation: "ko", profile: "fil", country: "VN", market: "TH" };
      const { chosen, ...others } = hints;
      const { conversation, ...profiled } = others;
      const { profile, ...placed } = profiled;
      const { country, ...sold } = placed;
      expect([hints, others, profiled, placed, sold, {}].map((known) => languageOf(text, known))).toEqual([
        "ms",
        "ko",
        "tl",
        "vi",
        "th",
        "en",
      ]);
    },
  );

  it("takes the language of the market's currency when the market has a name of its own", async () => {
    const renamed = await cornerShop({
      shop: shopWithMarket("siam", "THB"),
      "faq/shipping": "[]",
      "faq/payment": "[]",
    });
    expect(understand({ text: "COD", market: "siam", hints: {} }, renamed).language).toBe("th");
  });

  it("is not taken for a language that the shop does not speak", async () => {
    const english = await cornerShop({
      shop: shopWithMarket("SG", "SGD").replace("[en, th]", "[en]"),
      "faq/shipping": "[]",
      "faq/payment": "[]",
    });
    expect(understand({ text: "ok", market: "SG", hints: { profile: "ko", country: "TH" } }, english).language).toBe(
      "en",
    );
  });
});

it("the language that the customer chose is kept, whatever the message is written in", () => {
  expect(languageOf("배송 언제 와요?", { chosen: "en" })).toBe("en");
});

it("borrowed words do not change the language of a conversation", () => {
  expect(languageOf("refund status", { conversation: "th" })).toBe("th");
  expect(languageOf("refund status", { country: "TH" })).toBe("en");
  expect(languageOf("Thank you!", { conversation: "ko" })).toBe("ko");
  expect(languageOf("Thank you!")).toBe("en");
});

it("of two languages that fit, the one that the shop speaks is taken", async () => {
  const malay = await cornerShop({
    shop: shopWithMarket("kedai", "MYR").replace("[en, th]", "[en, ms]"),
    "faq/shipping": "[]",
    "faq/payment": "[]",
  });
  expect(understand({ text: "pesanan belum sampai", market: "kedai", hints: { market: "none" } }, malay).language).toBe(
    "ms",
  );
});

it("every text has a language", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(languages).toContain(languageOf(text));
    }),
  );
});

function shopWithMarket(id: string, currency: string): string {
  return `name: Small\nlanguages: [en, th]\nmarkets:\n  ${id}: { name: Here, currency: ${currency}, time_zone: Asia/Bangkok }\n`;
}
