import { describe, expect, it } from "vitest";
import { plainText } from "../../kb/understand/plain-text.ts";
import { isUrgent } from "../../kb/understand/urgency.ts";

describe("a message cannot wait:", () => {
  it.each([
    "URGENT!! where is it",
    "i need it by tomorrow, my flight is at 6",
    "pls reply asap",
    "明天要用，请尽快",
    "在線等，很急",
    "好急㗎，聽日要",
    "趕住要",
    "至急お願いします",
    "明日までに必要です",
    "급해요 빨리 좀 보내주세요",
    "내일까지 받아야 해요",
    "ด่วนมากค่ะ",
    "รีบใช้พรุ่งนี้",
    "buruan kirim dong",
    "tolong segera diproses",
    "nak guna esok, cepat sikit",
    "cần gấp ạ",
    "can gap a",
    "mai em bay rồi",
    "urgent po please",
    "kailangan na ngayon",
    "जल्दी भेजो",
    "तुरंत चाहिए",
    "jaldi bhejo bhai",
  ])("%s", (text) => {
    expect(isUrgent(plainText(text))).toBe(true);
  });
});

describe("a message has time:", () => {
  it.each([
    "how fast is shipping",
    "not urgent, take your time",
    "is there express shipping?",
    "can I pay now",
    "what time is it right now",
    "多快能到",
    "不急，慢慢来",
    "唔急㗎",
    "佐川急便ですか",
    "急ぎではないです",
    "お急ぎ便はありますか",
    "얼마나 빨리 오나요",
    "급하지 않아요",
    "มีส่งด่วนไหมคะ",
    "ไม่รีบค่ะ",
    "cepat ga kirimnya",
    "ga buru-buru kak",
    "hẹn gặp lại",
    "ghế gấp có không",
    "không gấp đâu",
    "hindi naman urgent",
    "kitni jaldi milega",
    "कितनी जल्दी मिलेगा",
  ])("%s", (text) => {
    expect(isUrgent(plainText(text))).toBe(false);
  });
});
