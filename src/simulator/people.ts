/** The people who hold the simulator's phones: invented, each with a language, a place, and sentences to try. */
import type { FakePlatform, Person } from "./platforms/platform.ts";

export interface Customer extends Person {
  /** BCP-47: what they speak, whether or not the platform tells. */
  speaks: string;
  /** What is special about them, for whoever picks them. */
  about: string;
  place: { title: string; latitude: number; longitude: number };
  /** Sentences to try, with what they mean. */
  samples: { text: string; meaning: string }[];
}

/**
 * People whom no conversation has met: ids and numbers end in `serial`, so that what a worker kept of an earlier run belongs to others.
 */
export function inventPeople(serial: number): Record<FakePlatform["name"], Customer[]> {
  const six = String(serial % 1_000_000).padStart(6, "0");
  return {
    whatsapp: [
      {
        id: `ka-yan-${serial}`,
        name: "黃嘉欣 Ka-yan",
        phone: `85255${six}`,
        scopedId: `HK.1349120865530${six}`,
        speaks: "zh-Hant-HK",
        about: "Hong Kong, Cantonese",
        place: { title: "中環 7 號碼頭", latitude: 22.2866, longitude: 114.1581 },
        samples: [
          { text: "我份嘢幾時到呀？", meaning: "When will my things arrive?" },
          { text: "唔啱身，可唔可以退貨？", meaning: "It does not fit; can I return it?" },
          { text: "我想搵真人傾", meaning: "I want to talk to a person" },
          { text: "個盒爛晒，好嬲！！", meaning: "The box is all broken, so angry!!" },
        ],
      },
      {
        id: `rahul-${serial}`,
        name: "Rahul Sharma",
        phone: `9199550${six.slice(1)}`,
        scopedId: `IN.2257310046681${six}`,
        speaks: "hi",
        about: "India, Hindi and English mixed",
        place: { title: "Connaught Place", latitude: 28.6315, longitude: 77.2167 },
        samples: [
          { text: "मेरा ऑर्डर कब आएगा?", meaning: "When will my order come?" },
          { text: "bhai return kaise karu? size chota hai", meaning: "How do I return it? The size is small" },
          { text: "Can I pay cash on delivery?", meaning: "" },
          { text: "kisi insaan se baat karni hai", meaning: "I want to talk to a human" },
        ],
      },
      {
        id: `aisyah-${serial}`,
        name: "Nurul Aisyah",
        scopedId: `MY.8806614427190${six}`,
        speaks: "ms",
        about: "Malaysia, hides her number behind a username",
        place: { title: "Pavilion Kuala Lumpur", latitude: 3.1489, longitude: 101.7133 },
        samples: [
          { text: "Berapa lama nak sampai?", meaning: "How long until it arrives?" },
          { text: "Boleh bayar ansuran tak?", meaning: "Can I pay in instalments?" },
          { text: "Nak cakap dengan orang", meaning: "I want to talk to a person" },
        ],
      },
    ],
    line: [
      {
        id: `ploy-${serial}`,
        name: "พลอย ศรีสุข",
        language: "th",
        speaks: "th",
        about: "Thailand, Thai",
        place: { title: "สยามพารากอน", latitude: 13.7462, longitude: 100.5347 },
        samples: [
          { text: "ส่งของกี่วันถึงคะ", meaning: "How many days does delivery take?" },
          { text: "อยากคืนสินค้าค่ะ ไซส์ไม่พอดี", meaning: "I want to return it, the size does not fit" },
          { text: "ของแตกมาเลย โมโหมาก!!", meaning: "It came broken, very angry!!" },
          { text: "ขอคุยกับเจ้าหน้าที่ค่ะ", meaning: "May I talk to a member of staff?" },
        ],
      },
      {
        id: `yi-chun-${serial}`,
        name: "林怡君",
        language: "zh-TW",
        speaks: "zh-Hant-TW",
        about: "Taiwan, Mandarin",
        place: { title: "台北 101", latitude: 25.0339, longitude: 121.5645 },
        samples: [
          { text: "請問多久會到貨？", meaning: "How long until it arrives?" },
          { text: "可以用 LINE Pay 付款嗎", meaning: "Can I pay with LINE Pay?" },
          { text: "想找真人客服", meaning: "I want a human agent" },
        ],
      },
      {
        id: `yoko-${serial}`,
        name: "田中 陽子",
        language: "ja",
        speaks: "ja",
        about: "Japan, Japanese",
        place: { title: "渋谷駅", latitude: 35.658, longitude: 139.7016 },
        samples: [
          { text: "届くまで何日かかりますか？", meaning: "How many days until it arrives?" },
          { text: "注文をキャンセルしたいです", meaning: "I want to cancel my order" },
          { text: "担当者と話したいのですが", meaning: "I would like to talk to someone in charge" },
        ],
      },
    ],
    telegram: [
      {
        id: String(5_000_000_000 + (serial % 100_000_000) * 10 + 1),
        name: "Nguyễn Minh Anh",
        language: "vi",
        speaks: "vi",
        about: "Vietnam, with and without diacritics",
        place: { title: "Chợ Bến Thành", latitude: 10.772, longitude: 106.698 },
        samples: [
          { text: "Bao lâu thì nhận được hàng?", meaning: "How long until I get it?" },
          { text: "shop oi doi size the nao", meaning: "Shop, how do I change the size?" },
          { text: "Cho mình gặp nhân viên", meaning: "Let me talk to staff" },
        ],
      },
      {
        id: String(5_000_000_000 + (serial % 100_000_000) * 10 + 2),
        name: "李伟",
        language: "zh-hans",
        speaks: "zh-Hans",
        about: "Singapore, Simplified Chinese",
        place: { title: "滨海湾", latitude: 1.2834, longitude: 103.8607 },
        samples: [
          { text: "什么时候能到货？", meaning: "When will it arrive?" },
          { text: "怎么退款", meaning: "How do I get a refund?" },
          { text: "转人工", meaning: "Transfer me to a human" },
        ],
      },
      {
        id: String(5_000_000_000 + (serial % 100_000_000) * 10 + 3),
        name: "김서연",
        language: "ko",
        speaks: "ko",
        about: "Korea, Korean",
        place: { title: "명동", latitude: 37.5636, longitude: 126.985 },
        samples: [
          { text: "배송 얼마나 걸려요?", meaning: "How long does delivery take?" },
          { text: "환불하고 싶어요", meaning: "I want a refund" },
          { text: "상담원 연결해 주세요", meaning: "Please connect me to an agent" },
        ],
      },
    ],
  };
}
