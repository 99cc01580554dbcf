import { describe, expect, it } from "vitest";
import { understand } from "../../kb/index.ts";
import { cornerShop } from "./corner-shop.ts";

const release = await cornerShop();
const moodOf = (text: string) => understand({ text, market: "HK", hints: {} }, release).mood;

describe("an angry customer", () => {
  it.each([
    "You are thieves. I will report you to the consumer council",
    "THIS IS RIDICULOUS, ABSOLUTELY USELESS SHOP",
    "worst shop ever, what a scam!!!",
    "你们就是骗子，我要投诉",
    "太離譜了吧！！！根本詐騙集團",
    "呃錢黑店，我會搵消委會",
    "いい加減にしてください！！！最悪です",
    "사기꾼이네 진짜 신고할 거예요",
    "โกงกันชัดๆ จะแจ้งความ",
    "penipu! saya lapor polisi",
    "kedai penipu, saya pergi tribunal pengguna",
    "shop lừa đảo, tôi sẽ báo công an",
    "mga manloloko kayo, kakasuhan ko kayo",
    "धोखेबाज कंपनी, उपभोक्ता फोरम जाऊँगा",
    "thag log, police complaint karunga",
  ])("%s", (text) => {
    expect(moodOf(text)).toBe("angry");
  });
});

describe("an upset customer", () => {
  it.each([
    "I'm really disappointed with this",
    "nobody replies to me",
    "WHERE ON EARTH IS MY ORDER???",
    "说实话我很失望",
    "等了好久都冇人理，好失望",
    "對這次購物很不滿意",
    "とても残念です",
    "정말 실망했어요",
    "ผิดหวังมากค่ะ",
    "mengecewakan sekali",
    "kecewa betul dengan servis",
    "mình thấy rất thất vọng",
    "nakakadismaya naman po",
    "बहुत निराश हूँ",
    "bahut naraz hoon main",
  ])("%s", (text) => {
    expect(moodOf(text)).toBe("upset");
  });
});

describe("a calm customer", () => {
  it.each([
    "My mug arrived broken, what now?",
    "Is this a scam or are you a real shop?",
    "HG SIZE XL PLEASE",
    "cut off the tags already, still ok?",
    "Wow!!! so pretty!!!",
    "東西壞了可以換嗎",
    "請問這是詐騙簡訊嗎？",
    "保养品会不会过期",
    "最低消費多少",
    "壊れていました。交換できますか",
    "사기 전에 궁금한 게 있어요",
    "ใช้เวลากี่ชั่วโมงคะ",
    "ini bukan penipuan kan kak?",
    "makanan anjing ready ga",
    "polisi pemulangan macam mana",
    "chính sách đổi trả thế nào",
    "phụ kiện này còn không shop",
    "maling size po yung dumating",
    "क्या ये असली है, धोखा तो नहीं?",
    "saman abhi tak nahi aaya",
    "",
  ])("%s", (text) => {
    expect(moodOf(text)).toBe("calm");
  });
});
