/** Tracking numbers by their form. Numbers of digits alone are known by the word before them, elsewhere. */
import type { Detail } from "./detail.ts";

/** Numbers that no other thing is mistaken for: of the postal union with a right check digit, and of UPS. */
export function findCheckedTrackingNumbers(text: string): Detail[] {
  return [...found(text, postal).filter(isPostal), ...found(text, ups).filter(hasDigits)];
}

/** What carriers print: letters, then many digits. */
export function findCarrierNumbers(text: string): Detail[] {
  return found(text, carrier);
}

/** RR123456785HK, in groups or not. */
const postal = /(?<![A-Za-z0-9-])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Za-z0-9])/gi;
/** 1Z 999 AA1 01 2345 6784. */
const ups = /(?<![A-Za-z0-9-])1Z(?: ?[0-9A-Z]){16}(?![A-Za-z0-9])/gi;
const carrier = /(?<![A-Za-z0-9_@-])[A-Z]{2,8}\d{8,20}[A-Z0-9]{0,6}(?![A-Za-z0-9]|-\d)/gi;

function found(text: string, pattern: RegExp): Detail[] {
  return [...text.matchAll(pattern)].map(({ 0: typed, index: start }) => {
    const value = typed.replaceAll(" ", "").toUpperCase();
    return { kind: "tracking_number", value, start, end: start + typed.length };
  });
}

/**
 * Is the check digit right?
 * @see https://www.upu.int/UPU/media/upu/files/postalSolutions/programmesAndServices/standards/S10-12.pdf
 */
function isPostal({ value }: Detail): boolean {
  const digits = [...value.slice(2, 11)].map(Number);
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  const check = 11 - (sum % 11);
  return digits[8] === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/** Words that happen to stand behind "1z" have none. */
function hasDigits({ value }: Detail): boolean {
  return value.replace(/\D/g, "").length >= 9;
}

const weights = [8, 6, 4, 2, 3, 5, 9, 7];
