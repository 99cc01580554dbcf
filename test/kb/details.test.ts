import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "../../kb/index.ts";
import { cornerShop } from "./corner-shop.ts";

const release = await cornerShop();
const detailsOf = (text: string) => understand({ text, market: "HK", hints: {} }, release).details;

describe("a message carries", () => {
  it.each([
    ["an order number", "where is CS-204188?", "order_number", "CS-204188"],
    ["an order number in small letters", "cs-204188 pls", "order_number", "CS-204188"],
    ["an order number between characters without spaces", "單號CS-204188呢", "order_number", "CS-204188"],
    ["an order number in full width", "注文番号ＣＳ－２０４１８８です", "order_number", "CS-204188"],
    ["an order number in Thai digits", "เลข CS-๒๐๔๑๘๘ ค่ะ", "order_number", "CS-204188"],
    ["a tracking number of the postal union", "tracking RR123456785HK", "tracking_number", "RR123456785HK"],
    ["a carrier's tracking number", "SF1234567890123 冇更新", "tracking_number", "SF1234567890123"],
    ["an email address", "mail: mei.ling+shop@example.co.th.", "email", "mei.ling+shop@example.co.th"],
    ["a phone number with its country", "call +852 5550 0142 pls", "phone", "+852 5550 0142"],
    ["a phone number of eight digits", "打91234567", "phone", "91234567"],
    ["a phone number in groups", "0812-3456-7890 ya kak", "phone", "0812-3456-7890"],
    ["a phone number in Hindi digits", "मेरा नंबर ९८७६५४३२१०", "phone", "9876543210"],
    ["an amount with its sign before", "they took HK$1,299.00 twice", "amount", "HK$1,299.00"],
    ["an amount with its word behind", "โดนหักไป 590 บาท", "amount", "590 บาท"],
    ["an amount in Indonesian", "kena 150rb", "amount", "150rb"],
    ["an amount by its code", "refund SGD 45.50 please", "amount", "SGD 45.50"],
  ])("%s: %s", (_, text, kind, value) => {
    expect(detailsOf(text).map((detail) => [detail.kind, detail.value])).toEqual([[kind, value]]);
  });

  it.each([
    "2 pcs size 42",
    "on 2026-12-25",
    "2026/12/25 or 26",
    "XCS-2041887",
    "1 2 3 4 5 6 7 8 9",
    "v1.2.3",
    "room 1204, floor 12",
  ])("nothing: %s", (text) => {
    expect(detailsOf(text)).toEqual([]);
  });

  it("several details, from left to right", () => {
    expect(detailsOf("CS-204188, paid $20, mail a@b.co or 5550 0142").map(({ kind }) => kind)).toEqual([
      "order_number",
      "amount",
      "email",
      "phone",
    ]);
  });
});

it("a detail stands where it says, and none overlaps another", () => {
  const piece = fc.constantFrom(
    "CS-204188",
    "ＣＳ－２０４１８８",
    "a@b.co",
    "$20",
    "5550 0142",
    "RR123456785HK",
    "呢",
    " ",
    "🙂",
    "-",
    "๑๒๓",
    "+",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { value, start, end } of detailsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toHaveLength(value.length);
        last = end;
      }
    }),
  );
});
