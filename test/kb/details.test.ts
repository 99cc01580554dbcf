import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "../../kb/index.ts";
import { detailsOf } from "../../kb/understand/details.ts";
import { cornerShop } from "./corner-shop.ts";

const release = await cornerShop();
const inCornerShop = (text: string) => understand({ text, market: "HK", hints: {} }, release).details;

const markets: Record<string, string> = {
  CN: "CNY",
  HK: "HKD",
  ID: "IDR",
  IN: "INR",
  JP: "JPY",
  KR: "KRW",
  MY: "MYR",
  PH: "PHP",
  SG: "SGD",
  TH: "THB",
  TW: "TWD",
  VN: "VND",
};
/** The details of a message to a shop that has told us nothing of its order numbers. */
const inMarket = (country: string, text: string) =>
  detailsOf(text, { orderNumbers: [], country, currency: markets[country] });
const valuesIn = (country: string, text: string) => inMarket(country, text).map(({ kind, value }) => [kind, value]);

describe("the shop's own order number is found", () => {
  it.each([
    ["as it is", "where is CS-204188?"],
    ["in small letters", "cs-204188 pls"],
    ["between characters without spaces", "單號CS-204188呢"],
    ["in full width", "注文番号ＣＳ－２０４１８８です"],
    ["in Thai digits", "เลข CS-๒๐๔๑๘๘ ค่ะ"],
    ["without its dash", "cs204188 pls"],
    ["with a space for its dash", "my order CS 204188"],
  ])("%s: %s", (_, text) => {
    expect(inCornerShop(text).map(({ kind, value }) => [kind, value])).toEqual([["order_number", "CS-204188"]]);
  });

  it("and nothing that merely looks like one", () => {
    expect(inCornerShop("XCS-2041887")).toEqual([]);
  });
});

describe("a word for an order tells that its number follows:", () => {
  it.each([
    ["SG", "any news on #77213", "77213"],
    ["SG", "order no. is 12345", "12345"],
    ["SG", "my order number: ab-1234", "AB-1234"],
    ["SG", "order no 5550 0142", "55500142"],
    ["SG", "order12345 not here", "12345"],
    ["SG", "order 4471 please", "4471"],
    ["CN", "我的订单 77213 到哪了", "77213"],
    ["CN", "77213号订单", "77213"],
    ["TW", "訂單編號 A2026123 想問", "A2026123"],
    ["HK", "我個order 77213 呢", "77213"],
    ["JP", "注文番号は１２３４５です", "12345"],
    ["KR", "주문번호는 20261225-00012 입니다", "20261225-00012"],
    ["KR", "12345번 주문이요", "12345"],
    ["TH", "เลขออเดอร์ ๑๐๔๒๓ ค่ะ", "10423"],
    ["TH", "ออเดอร์ 10423", "10423"],
    ["ID", "no pesanan saya 77213 kak", "77213"],
    ["ID", "pesananku 77213 belum sampai", "77213"],
    ["MY", "nombor pesanan 77213", "77213"],
    ["VN", "mã đơn hàng của tôi là 77213", "77213"],
    ["VN", "don hang 77213", "77213"],
    ["PH", "numero ng order ko ay 77213", "77213"],
    ["IN", "ऑर्डर नंबर ७७२१३ है", "77213"],
    ["IN", "mera order number 77213 hai", "77213"],
    ["SG", "where is SG-10423", "SG-10423"],
    ["SG", "ORD12345", "ORD12345"],
    ["SG", "INV-2024-001", "INV-2024-001"],
  ])("%s: %s", (country, text, value) => {
    expect(valuesIn(country, text)).toEqual([["order_number", value]]);
  });
});

describe("a tracking number is known by its form or by the word before it:", () => {
  it.each([
    ["HK", "tracking RR123456785HK", "RR123456785HK"],
    ["TH", "rr 123 456 785 th", "RR123456785TH"],
    ["HK", "SF1234567890123 冇更新", "SF1234567890123"],
    ["SG", "1Z 999 AA1 01 2345 6784 please", "1Z999AA10123456784"],
    ["ID", "resi 123456789012", "123456789012"],
    ["ID", "no resi JP1234567890", "JP1234567890"],
    ["TH", "เลขพัสดุ TH01234ABCD5678A", "TH01234ABCD5678A"],
    ["CN", "快递单号 75312345678901", "75312345678901"],
    ["TW", "運單號 123456789012", "123456789012"],
    ["KR", "운송장번호 123456789012", "123456789012"],
    ["JP", "送り状番号 1234-5678-9012", "1234-5678-9012"],
    ["VN", "mã vận đơn 123456789012", "123456789012"],
    ["SG", "https://carrier.example/?no=RR123456785HK", "RR123456785HK"],
  ])("%s: %s", (country, text, value) => {
    expect(valuesIn(country, text)).toEqual([["tracking_number", value]]);
  });
});

describe("a phone number becomes one to dial from anywhere:", () => {
  it.each([
    ["HK", "call +852 5550 0142 pls", "+85255500142"],
    ["HK", "打91234567", "+85291234567"],
    ["HK", "I have 2 91234567", "+85291234567"],
    ["HK", "91234567 91234568", "+85291234567", "+85291234568"],
    ["HK", "0812-3456-7890 ya kak", "+6281234567890"],
    ["HK", "मेरा नंबर ९८७६५४३२१०", "+919876543210"],
    ["CN", "手机13812345678", "+8613812345678"],
    ["TW", "電話 0912-345-678", "+886912345678"],
    ["JP", "電話は０９０－１２３４－５６７８です", "+819012345678"],
    ["HK", "010-1234-5678 로 연락주세요", "+821012345678"],
    ["TH", "โทร 081-234-5678", "+66812345678"],
    ["SG", "wa saya 6281234567890", "+6281234567890"],
    ["MY", "no tel 012-345 6789", "+60123456789"],
    ["VN", "sđt 0901 234 567", "+84901234567"],
    ["PH", "cp# 0917 123 4567", "+639171234567"],
    ["XX", "call 0912345678", "0912345678"],
  ])("%s: %s", (country, text, ...values) => {
    expect(valuesIn(country, text)).toEqual(values.map((value) => ["phone", value]));
  });
});

it("an email address is found without the sentence around it", () => {
  expect(valuesIn("TH", "mail: mei.ling+shop@example.co.th.")).toEqual([["email", "mei.ling+shop@example.co.th"]]);
});

describe("an amount says how much of what:", () => {
  it.each<[country: string, text: string, value: string, amount: number, currency: string | undefined]>([
    ["HK", "they took HK$1,299.50 twice", "HK$1,299.50", 1299.5, "HKD"],
    ["SG", "refund SGD 45.50 please", "SGD 45.50", 45.5, "SGD"],
    ["SG", "charged $20", "$20", 20, "SGD"],
    ["TH", "charged $20", "$20", 20, undefined],
    ["HK", "收咗我20蚊", "20蚊", 20, "HKD"],
    ["TW", "運費60元", "60元", 60, "TWD"],
    ["CN", "退我50块钱", "50块钱", 50, "CNY"],
    ["TH", "โดนหักไป ๕๙๐ บาท", "590 บาท", 590, "THB"],
    ["ID", "kena 150rb", "150rb", 150_000, "IDR"],
    ["ID", "Rp150rb", "Rp150rb", 150_000, "IDR"],
    ["ID", "totalnya 1.2jt", "1.2jt", 1_200_000, "IDR"],
    ["ID", "Rp 1.299,50", "Rp 1.299,50", 1299.5, "IDR"],
    ["MY", "bayar RM 59.90", "RM 59.90", 59.9, "MYR"],
    ["VN", "₫350.000", "₫350.000", 350_000, "VND"],
    ["VN", "ship 35k à", "35k", 35_000, "VND"],
    ["VN", "hết 1tr5", "1tr5", 1_500_000, "VND"],
    ["JP", "３，０００円です", "3,000円", 3000, "JPY"],
    ["JP", "1万円以上", "1万円", 10_000, "JPY"],
    ["KR", "5만원 냈어요", "5만원", 50_000, "KRW"],
    ["KR", "2만5천원", "2만5천원", 25_000, "KRW"],
    ["PH", "P500 lang", "P500", 500, "PHP"],
    ["IN", "₹1,50,000", "₹1,50,000", 150_000, "INR"],
    ["IN", "2 lakh rupees", "2 lakh rupees", 200_000, "INR"],
    ["IN", "500/- paid", "500/-", 500, "INR"],
  ])("%s: %s", (country, text, value, amount, currency) => {
    const expected = { kind: "amount", value, amount, ...(currency === undefined ? {} : { currency }) };
    expect(inMarket(country, text)).toEqual([{ ...expected, start: expect.any(Number), end: expect.any(Number) }]);
  });
});

describe("a day is a date of the calendar:", () => {
  it.each([
    ["SG", "on 2026-12-25", "2026-12-25"],
    ["SG", "25/12/2026", "2026-12-25"],
    ["SG", "12/25/2026", "2026-12-25"],
    ["SG", "before 3/4", "--04-03"],
    ["PH", "bago 3/4", "--03-04"],
    ["JP", "3/4までに", "--03-04"],
    ["SG", "Dec 25th", "--12-25"],
    ["SG", "the 25th of December, 2026", "2026-12-25"],
    ["HK", "12月25號", "--12-25"],
    ["CN", "2026年12月25日", "2026-12-25"],
    ["TW", "民國115年12月25日", "2026-12-25"],
    ["JP", "令和８年１２月２５日", "2026-12-25"],
    ["KR", "12월 25일에", "--12-25"],
    ["TH", "25 ธ.ค.", "--12-25"],
    ["TH", "๒๕ ธันวาคม ๒๕๖๙", "2026-12-25"],
    ["TH", "25/12/2569", "2026-12-25"],
    ["TH", "25/12/69", "2026-12-25"],
    ["VN", "ngày 25 tháng 12 năm 2026", "2026-12-25"],
    ["ID", "tgl 25 Desember", "--12-25"],
    ["MY", "25hb Disember", "--12-25"],
    ["PH", "ika-25 ng Disyembre", "--12-25"],
    ["IN", "25 दिसंबर", "--12-25"],
    ["SG", "29 Feb", "--02-29"],
  ])("%s: %s", (country, text, value) => {
    expect(valuesIn(country, text)).toEqual([["date", value]]);
  });

  it("both of two days are found", () => {
    expect(valuesIn("JP", "12/25-12/28")).toEqual([
      ["date", "--12-25"],
      ["date", "--12-28"],
    ]);
  });
});

describe("a product is found by its name", () => {
  const products = ["Ocean Mug", "Ocean Mug XL", "Café Tote", "陶瓷杯", "ชาเขียว"];
  const namesIn = (text: string) => detailsOf(text, { orderNumbers: [], products }).map(({ value }) => value);

  it.each([
    ["whatever the case", "is the OCEAN MUG back", "Ocean Mug"],
    ["the longest one", "ocean mug xl?", "Ocean Mug XL"],
    ["in the plural", "two ocean mugs", "Ocean Mug"],
    ["without marks and with a dash", "a cafe-tote please", "Café Tote"],
    ["in full width", "ＯＣＥＡＮ ＭＵＧ", "Ocean Mug"],
    ["in Traditional characters or Simplified", "有冇陶瓷杯呀", "陶瓷杯"],
    ["between words without spaces", "มีชาเขียวไหม", "ชาเขียว"],
  ])("%s: %s", (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it("but not inside of another word", () => {
    expect(namesIn("oceanmuggers are bocean mug")).toEqual([]);
  });
});

describe("nothing is found in", () => {
  it.each([
    ["HK", "2 pcs size 42"],
    ["HK", "iPhone 15 or iPhone 16 Pro"],
    ["SG", "24 hours, 24/7, 3-5 days"],
    ["SG", "60x90 cm, 171cm and 58kg"],
    ["SG", "v2.0, v1.2.3"],
    ["SG", "2026"],
    ["HK", "budget 2000-3000"],
    ["HK", "20261225"],
    ["HK", "1 2 3 4 5 6 7 8 9"],
    ["HK", "4111 1111 1111 1111"],
    ["SG", "room 1204, floor 12, #02-18"],
    ["SG", "can I order 20000 pcs"],
    ["SG", "I want to order WH-1000XM4"],
    ["SG", "half price, 1/2 off, 3/4 size, 31/02/2026, 30 Feb"],
    ["SG", "https://shop.example/p/91234567 and wa.me/6581234567"],
    ["SG", "user abc12345"],
    ["CN", "3块巧克力, 2026元旦"],
    ["KR", "100 원피스, 사이즈 55에서 66으로"],
    ["VN", "3 đồ chơi, 5 đơn hàng, 3 tháng 5 ngày"],
    ["ID", "5 ribu orang, 3 bulan 5 hari"],
    ["PH", "yung 3 may sira, May 3 akong order"],
    ["TH", "5555 3 มีความสุข"],
    ["IN", "box mei 12 minutes"],
    ["JP", "3月10倍ポイント"],
    ["TW", "7-11取貨"],
  ])("%s: %s", (country, text) => {
    expect(inMarket(country, text)).toEqual([]);
  });
});

it("several details come from left to right", () => {
  const text = "CS-204188, paid $20 on 25/12, mail a@b.co or 5550 0142";
  expect(inCornerShop(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["order_number", "CS-204188"],
    ["amount", "$20"],
    ["date", "25/12"],
    ["email", "a@b.co"],
    ["phone", "5550 0142"],
  ]);
});

describe("whatever the message, each detail stands where it says and none overlaps another:", () => {
  const holds = (text: string) => {
    let last = 0;
    const options = { orderNumbers: ["CS-\\d{6}"], products: ["Ocean Mug", "陶瓷杯"], country: "HK", currency: "HKD" };
    for (const { value, start, end } of detailsOf(text, options)) {
      expect(value).not.toBe("");
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = end;
    }
  };
  const pieces = (
    "CS-204188|ＣＳ－２０４１８８|a@b.co|$20|5550 0142|RR123456785HK|呢| |🙂|-|๑๒๓|+|/|.|,|order |単号|25|Dec|12月25日|" +
    "2026|k|rb|万|円|Ocean Mug|陶瓷杯|é|0|www."
  ).split("|");

  it("pieces of details", () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(fc.property(text, holds), { numRuns: 2000 });
  });

  it("any characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), holds), { numRuns: 500 });
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), holds), { numRuns: 500 });
  });
});
