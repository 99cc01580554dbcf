/**
 * Facts in a message that an agent would otherwise ask for again: order and tracking numbers, addresses, phones, amounts.
 * Found by form alone, in the digits of any script; nothing is checked against the world.
 */

export type DetailKind = "order_number" | "tracking_number" | "email" | "phone" | "amount";

/** A detail and where it stands, in UTF-16 units of the message. The value is in ASCII digits and letters. */
export interface Detail {
  kind: DetailKind;
  value: string;
  start: number;
  end: number;
}

/** The details of a message from left to right; none overlaps another. `orderNumbers` are the shop's own patterns. */
export function detailsOf(text: string, orderNumbers: readonly string[]): Detail[] {
  const folded = foldDigits(text);
  const details: Detail[] = [];
  for (const [kind, pattern] of [...orderNumbers.map(orderNumberPattern), ...patterns]) {
    for (const { 0: value, index: start } of folded.matchAll(pattern)) {
      const end = start + value.length;
      const isFree = details.every((detail) => end <= detail.start || detail.end <= start);
      if (value && isFree && isPlausible(kind, value))
        details.push({ kind, value: kind === "order_number" ? value.toUpperCase() : value, start, end });
    }
  }
  return details.sort((a, b) => a.start - b.start);
}

/** Digits of every script, full-width letters and all sorts of dashes as ASCII, one unit for one, so that positions stay. */
function foldDigits(text: string): string {
  return text.replace(/[๐-๙०-९\uff01-\uff5e\u2010-\u2015\u2212\u3000]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
    if (code === 0x3000) return " ";
    if (code >= 0x2010) return "-";
    return String(code - (code >= 0x0e50 ? 0x0e50 : 0x0966));
  });
}

function orderNumberPattern(source: string): [DetailKind, RegExp] {
  return ["order_number", new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, "gi")];
}

/** The surer before the vaguer: what one has taken, the next leaves alone. */
const patterns: readonly [DetailKind, RegExp][] = [
  ["email", /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}/g],
  [
    "amount",
    /(?<![A-Za-z0-9.,])(?:HK\$|NT\$|US\$|S\$|A\$|RM|Rp\.?|[$€£¥₩₫₱฿₹]|(?:HKD|SGD|THB|TWD|NTD|USD|CNY|RMB|JPY|KRW|IDR|MYR|VND|PHP|INR|EUR|Rs\.?)(?![A-Za-z])) ?\d[\d.,]{0,14}(?![A-Za-z0-9])|(?<![A-Za-z0-9.,-])\d[\d.,]{0,14} ?(?:(?:HKD|SGD|THB|TWD|NTD|USD|CNY|RMB|JPY|KRW|IDR|MYR|VND|PHP|INR|EUR|baht|dollars?|rupiah|ringgit|pesos?|rupees?|rb|ribu|juta|jt)(?![A-Za-z])|[$€£¥₩₫₱฿₹元圓块塊蚊円원]|บาท|đồng|रुपये|रुपए)/gi,
  ],
  // Universal Postal Union (RR123456785HK) and what carriers print: letters, then many digits.
  [
    "tracking_number",
    /(?<![A-Za-z0-9-])(?:[A-Z]{2}\d{9}[A-Z]{2}|1Z[0-9A-Z]{16}|[A-Z]{2,8}\d{8,20}[A-Z0-9]{0,6})(?![A-Za-z0-9])/gi,
  ],
  ["phone", /(?<![A-Za-z0-9.-])(?:\+ ?)?\(?\d[\d ().-]{6,18}\d(?![A-Za-z0-9])/g],
];

function isPlausible(kind: DetailKind, value: string): boolean {
  if (kind !== "phone") return true;
  const digits = value.replace(/\D/g, "");
  // Eight digits are a number in Hong Kong and Singapore; a day such as 2026-12-25 has eight as well.
  const groups = value.split(/\D+/).filter(Boolean);
  const isGrouped = groups.every((group, index) => group.length > 1 || (index === 0 && value.startsWith("+")));
  return digits.length >= 8 && digits.length <= 15 && isGrouped && !/^(?:19|20)\d\d[ .-]\d\d?[ .-]\d\d?$/.test(value);
}
