/** A message in the form in which details are looked for: the same length, so that positions stay. */

/** Digits of every script of ours, full-width letters and all sorts of dashes as ASCII, one UTF-16 unit for one. */
export function foldDigits(text: string): string {
  return text.replace(/[๐-๙०-९\uff01-\uff5e\u2010-\u2015\u2212\u3000\u00a0\u2009\u202f\uffe5\uffe6]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0xffe5) return "¥";
    if (code === 0xffe6) return "₩";
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
    if (code === 0x3000 || code === 0xa0 || code === 0x2009 || code === 0x202f) return " ";
    if (code >= 0x2010) return "-";
    return String(code - (code >= 0x0e50 ? 0x0e50 : 0x0966));
  });
}

/** The text with a part taken out of it: nothing matches there, and a word ends where it begins. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + "\0".repeat(end - start) + text.slice(end);
}
