/** The whole way in each language: asked as people type, answered in the same language, handed to a person, answered by that person. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { answer, type Language, marketOf } from "../../kb/index.ts";
import { currentRelease } from "../../src/knowledge/index.ts";
import { say } from "../../src/voice/index.ts";
import { Shop } from "../shop.ts";

interface Journey {
  language: Language;
  platform: "whatsapp" | "line" | "telegram";
  /** Asks for `entry`. */
  question: string;
  entry: string;
  /** Asks for a person. */
  wish: string;
  agent: string;
}

const journeys: Journey[] = [
  {
    language: "en",
    platform: "whatsapp",
    question: "how long does shipping take?",
    entry: "shipping-time",
    wish: "can I talk to a real person please",
    agent: "Hi, Mei here. Let me look.",
  },
  {
    language: "zh-Hans",
    platform: "telegram",
    question: "请问你们支持货到付款吗？",
    entry: "cod",
    wish: "转人工客服",
    agent: "您好，我是小梅，我来帮您看一下。",
  },
  {
    language: "zh-Hant-TW",
    platform: "line",
    question: "請問可以貨到付款嗎？",
    entry: "cod",
    wish: "我要找真人客服",
    agent: "您好，我是小梅，馬上幫您確認。",
  },
  {
    language: "zh-Hant-HK",
    platform: "whatsapp",
    question: "你哋可唔可以貨到付款㗎？",
    entry: "cod",
    wish: "我想搵真人客服",
    agent: "你好，我係阿梅，我幫你睇下。",
  },
  {
    language: "ja",
    platform: "line",
    question: "返品はできますか？",
    entry: "return-policy",
    wish: "担当者につないでください",
    agent: "担当の梅です。確認いたします。",
  },
  {
    language: "ko",
    platform: "telegram",
    question: "반품은 어떻게 하나요?",
    entry: "return-policy",
    wish: "상담원 연결해 주세요",
    agent: "안녕하세요, 상담원 메이입니다.",
  },
  {
    language: "th",
    platform: "line",
    question: "ส่งของกี่วันถึงคะ",
    entry: "shipping-time",
    wish: "ขอคุยกับเจ้าหน้าที่ค่ะ",
    agent: "สวัสดีค่ะ เมย์ยินดีช่วยเหลือค่ะ",
  },
  {
    language: "id",
    platform: "whatsapp",
    question: "bisa bayar di tempat (COD) nggak kak?",
    entry: "cod",
    wish: "mau ngomong sama CS dong",
    agent: "Halo Kak, saya Mei.",
  },
  {
    language: "ms",
    platform: "whatsapp",
    question: "berapa lama penghantaran sampai?",
    entry: "shipping-time",
    wish: "nak cakap dengan staf boleh?",
    agent: "Hai, saya Mei.",
  },
  {
    language: "vi",
    platform: "telegram",
    question: "giao hàng mất bao lâu vậy shop?",
    entry: "shipping-time",
    wish: "cho mình gặp nhân viên tư vấn",
    agent: "Dạ em là Mei, em kiểm tra ngay ạ.",
  },
  {
    language: "tl",
    platform: "whatsapp",
    question: "gaano po katagal ang delivery?",
    entry: "shipping-time",
    wish: "pwede po bang makausap ang tao",
    agent: "Hello po, si Mei po ito.",
  },
  {
    language: "hi",
    platform: "whatsapp",
    question: "डिलीवरी में कितना समय लगता है?",
    entry: "shipping-time",
    wish: "मुझे किसी इंसान से बात करनी है",
    agent: "नमस्ते, मैं मेई हूँ।",
  },
];

describe.each(journeys)("a customer who writes $language", ({ language, platform, question, entry, wish, agent }) => {
  it("gets the shop's answer in that language, then a person, and the bot again afterwards", async () => {
    const shop = await Shop.open();
    const customer = shop.customer(platform);
    const release = await currentRelease(env);
    const market = marketOf(release.shop, platform, "");
    const expected = answer(release, entry, { language, market });

    expect(await customer.says(question)).toContain(expected?.text);
    expect(expected?.language).toBe(language);

    await customer.says(wish);
    expect(shop.desk.case).toMatchObject({ reason: "asked", language, market, channel: platform });
    expect(customer.lastAnswer).toBe(say(language, "handedOver"));
    expect(shop.desk.case.transcript.map(({ text }) => text)).toEqual([question, expected?.text, wish]);

    await customer.says(question);
    expect(shop.desk.types()).toEqual(["case.opened", "case.message"]);
    expect(customer.answers).toHaveLength(2);

    await shop.request(shop.desk.says(agent));
    await shop.settle();
    expect(customer.lastAnswer).toBe(agent);

    await shop.request(shop.desk.closes());
    await shop.settle();
    expect(customer.lastAnswer).toBe(say(language, "caseClosed"));
    expect(await customer.says(question)).toContain(expected?.text);
    expect(await shop.outcomes()).toEqual({ answered: 2, "handed-over": 1, forwarded: 1 });
    expect(shop.problems()).toEqual([]);
  });
});
