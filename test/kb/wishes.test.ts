import { describe, expect, it } from "vitest";
import { understand } from "../../kb/index.ts";
import { cornerShop } from "./corner-shop.ts";

const release = await cornerShop();
const understood = (text: string) => understand({ text, market: "HK", hints: {} }, release);

describe("a customer asks for a person", () => {
  it.each([
    "agent",
    "Human, please!",
    "can i speak with a real person",
    "CUSTOMER SERVICE PLS",
    "I've asked four times about my coat, put me through to your manager",
    "i dont want to chat with a robot, is there any staff",
    "人工",
    "帮我转人工客服",
    "我要跟真人說話",
    "可以請客服人員跟我聯絡嗎",
    "唔該搵個真人同我傾",
    "有冇職員可以幫手",
    "オペレーターにつないでください",
    "人間の方とお話ししたいです",
    "担当者お願いします",
    "상담원 연결해 주세요",
    "사람이랑 얘기하고 싶어요",
    "직원분 계신가요",
    "ขอคุยกับคน",
    "ขอสายเจ้าหน้าที่หน่อยค่ะ",
    "แอดมินตัวจริงอยู่ไหมคะ",
    "CS dong kak",
    "mau ngobrol sama orang beneran",
    "tolong sambungkan ke customer service",
    "nak bercakap dengan ejen",
    "boleh sambungkan dengan staf tak",
    "cho mình gặp nhân viên tư vấn",
    "noi chuyen voi nguoi that duoc khong",
    "pwede po ba makausap ang totoong tao",
    "connect nyo po ako sa agent",
    "किसी असली इंसान से बात करवाइए",
    "कस्टमर केयर से बात करनी है",
    "mujhe kisi insaan se baat karni hai",
    "agent se connect kar do",
  ])("%s", (text) => {
    expect(understood(text).wantsHuman).toBe(true);
  });
});

describe("a customer asks no person in", () => {
  it.each([
    "when are your agents there?",
    "What time does customer service start?",
    "are you hiring agents in Penang",
    "the courier was a nice person",
    "is this jacket for men or women",
    "客服几点上班？",
    "老板说要开发票",
    "換收件人可以嗎",
    "客服幾點收工",
    "サポートは何時までですか",
    "大人用のサイズはありますか",
    "상담원은 몇 시까지 근무하나요?",
    "받는 사람 이름을 바꾸고 싶어요",
    "แอดมินตอบกี่โมงคะ",
    "ส่งให้คนอื่นแทนได้ไหม",
    "cs buka jam berapa kak",
    "mau jadi agen resminya gimana",
    "ejen bertugas pukul berapa",
    "mấy giờ có nhân viên trực",
    "đổi tên người nhận giúp mình",
    "anong oras po may agent",
    "कस्टमर केयर कितने बजे खुलता है",
    "agent kab milega",
    "hello admin",
    "hi",
    "",
  ])("%j", (text) => {
    expect(understood(text).wantsHuman).toBe(false);
  });
});

describe("a message is nothing but courtesy", () => {
  it.each([
    "hi",
    "Hellooo there!!",
    "thank you so much 🙏",
    "ok thanks, bye",
    "你好",
    "好的，謝謝喔",
    "唔該晒",
    "こんにちは！",
    "ありがとうございました。",
    "안녕하세요~",
    "네 감사합니다 ^^",
    "สวัสดีค่า",
    "ขอบคุณมากนะคะ",
    "halo kak selamat siang",
    "oke makasih ya min",
    "assalamualaikum",
    "terima kasih banyak cik",
    "shop ơi",
    "cảm ơn shop nhiều ạ",
    "good morning po",
    "salamat po!",
    "नमस्ते जी",
    "bahut shukriya bhai",
    "👋",
    "👍🏽",
  ])("%s", (text) => {
    expect(understood(text)).toMatchObject({ greeting: true, wantsHuman: false, mood: "calm" });
  });

  it.each([
    "hi, where is my bag",
    "thanks but no thanks, refund it",
    "你好，多久到",
    "안녕하세요 환불이요",
    "ขอบคุณค่ะ แล้วส่งเมื่อไหร่",
    "halo kak mau tanya ongkir",
    "COD",
    "???",
    "42",
    "📦",
    "",
  ])("and %j is more, or less", (text) => {
    expect(understood(text).greeting).toBe(false);
  });
});
