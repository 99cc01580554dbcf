/** A small shop to test with: two markets, three entries, most languages. */
import { compile, type Release } from "../../kb/index.ts";

export const shopDocument = `name: Corner Shop
languages: [en, zh-Hans, zh-Hant-TW, zh-Hant-HK, ja, ko, th, id, ms, vi, tl, hi]
default_language: en
default_market: HK
markets:
  HK:
    name: { en: Hong Kong, zh-Hant: 香港 }
    currency: HKD
    time_zone: Asia/Hong_Kong
    opening_hours: { mon-fri: "09:00-18:00", sat: "10:00-14:00" }
    values: { days: 2, fee: HK$30 }
  TH:
    name: { en: Thailand, th: ประเทศไทย }
    currency: THB
    time_zone: Asia/Bangkok
    values: { days: "4–7", fee: ฿90, cash_limit: "฿5,000" }
accounts:
  line: { market: HK }
  line/th: { market: TH }
  whatsapp/5550142: { market: TH }
order_numbers: ["CS-\\\\d{6}"]
`;

export const shippingDocument = `- id: shipping-time
  related: [cash-on-delivery, returns]
  locales:
    en:
      question: How long does shipping take?
      also: [When will my parcel arrive?, delivery time]
      answer: Orders to {{market.name}} take {{market.days}} days, {{customer.name}}.
    zh-Hant:
      question: 送貨要多久？
      also: [什麼時候會到貨]
      answer: 寄到{{market.name}}需要 {{market.days}} 天。
    zh-CN:
      question: 多久能收到货？
      answer: 寄往{{market.name}}需要 {{ market.days }} 天。
    th:
      question: จัดส่งกี่วัน
      also: [ของจะถึงเมื่อไหร่]
      answer: จัดส่งไป{{market.name}} ใช้เวลา {{market.days}} วันค่ะ
    id:
      question: Berapa lama pengirimannya?
      answer: Kiriman ke {{market.name}} {{market.days}} hari, Kak.
    ko:
      question: 배송은 며칠 걸리나요?
      answer: "{{market.days}}일 걸려요."
- id: returns
  handoff: after
  locales:
    en:
      question: How can I return something?
      also: [send it back, return policy]
      answer: Within 14 days, from My Orders.
    zh-Hans:
      question: 怎么退货？
      answer: 14 天内可以退货。
`;

export const paymentDocument = `- id: cash-on-delivery
  markets: [TH]
  locales:
    en:
      question: Can I pay in cash when it arrives?
      also: [cash on delivery, COD]
      answer: Up to {{market.cash_limit}}.
    th:
      question: เก็บเงินปลายทางได้ไหม
      answer: ได้ค่ะ ไม่เกิน {{market.cash_limit}}
`;

export function documents(changes: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map(
    Object.entries({
      shop: shopDocument,
      "faq/shipping": shippingDocument,
      "faq/payment": paymentDocument,
      ...changes,
    }),
  );
}

export async function cornerShop(changes: Readonly<Record<string, string>> = {}): Promise<Release> {
  const compiled = await compile(documents(changes));
  if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
  return compiled.release;
}
