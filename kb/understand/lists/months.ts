/**
 * The twelve months as they are written in our languages, where they have names: in full, short, and without marks. Case makes
 * no difference; the point of a short name is left out.
 */

/** January to December, each in all languages. */
export const months: readonly string[] = [
  `january, jan, januari, enero, ene, जनवरी, जन, มกราคม, ม.ค, มค`,
  `february, feb, februari, pebruari, peb, pebrero, फ़रवरी, फरवरी, फ़र, กุมภาพันธ์, ก.พ, กพ`,
  `march, mar, maret, mac, marso, मार्च, มีนาคม, มี.ค, มีค`,
  `april, apr, abril, abr, अप्रैल, เมษายน, เม.ย, เมย`,
  `may, mei, mayo, मई, พฤษภาคม, พ.ค, พค`,
  `june, jun, juni, hunyo, hun, जून, มิถุนายน, มิ.ย, มิย`,
  `july, jul, juli, julai, hulyo, hul, जुलाई, जुल, กรกฎาคม, กรกฏาคม, ก.ค, กค`,
  `august, aug, agustus, agu, agt, ags, ogos, ogo, agosto, ago, अगस्त, अग, สิงหาคม, ส.ค, สค`,
  `september, sep, sept, setyembre, set, सितंबर, सितम्बर, सित, กันยายน, ก.ย, กย`,
  `october, oct, oktober, okt, oktubre, अक्टूबर, अक्तूबर, अक्टू, ตุลาคม, ต.ค, ตค`,
  `november, nov, nopember, nop, nobyembre, nob, नवंबर, नवम्बर, नव, พฤศจิกายน, พ.ย, พย`,
  `december, dec, desember, des, disember, dis, disyembre, dise, दिसंबर, दिसम्बर, दिस, ธันวาคม, ธ.ค, ธค`,
];

/** Everyday words in one of our languages; they are months when they are written like one: "May 5th", "5 Mac 2026". */
export const ambiguousMonths: ReadonlySet<string> = new Set(["may", "mar", "mac", "set", "hun", "dise", "ago"]);

/** Names of languages in which the day comes first, and words of others: Hinglish says "box mei 12 minutes". */
export const neverBeforeDay: ReadonlySet<string> = new Set(["mei", "mac", "set"]);

/** What stands in front of a date, and makes one of "3/4". */
export const dateCues = `
  on, by, before, after, until, till, since, from, dated, date, due, deliver, delivered, delivery, arrive, arrives, arrived, bought,
  tgl, tanggal, tarikh, sampai, sebelum, sejak, ngày, ngay, hôm, trước, sau, petsa, noong, nung, sa, bago,
  mon, tue, wed, thu, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
  วันที่, ก่อน, ตั้งแต่, ถึง, तारीख, दिनांक, 日期, 于, 於, 喺, 在, 由, 到`;
