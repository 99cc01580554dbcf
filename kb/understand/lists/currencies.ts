/**
 * How money is written in our languages and markets. Case and width make no difference. Separated by commas; under each
 * currency's ISO 4217 code, or under the sign that several of them share.
 */

/** Stand before an amount or behind it. */
export const signs = {
  $: `$`,
  "¥": `¥`,
  HKD: `HK$, HKD, 港币, 港幣`,
  TWD: `NT$, NTD, TWD, 台币, 台幣, 臺幣, 新台币, 新台幣, 新臺幣`,
  SGD: `S$, SG$, SGD, 新币, 新幣, 坡币, 坡幣`,
  USD: `US$, USD, 美金`,
  AUD: `A$, AU$, AUD`,
  CNY: `CNY, RMB, CN¥, 人民币, 人民幣`,
  JPY: `JPY, JP¥, 日币, 日幣`,
  KRW: `₩, KRW, 韩币, 韓幣`,
  THB: `฿, THB`,
  IDR: `Rp., Rp, IDR`,
  MYR: `RM, MYR, 马币, 馬幣`,
  VND: `₫, VND, VNĐ`,
  PHP: `₱, PHP`,
  INR: `₹, INR, Rs., Rs`,
  EUR: `€, EUR`,
  GBP: `£, GBP`,
};

/** Stand behind an amount only. */
export const units = {
  $: `dollar, dollars, bucks, dolyar, ดอลลาร์, ดอลล่าร์, ดอล, เหรียญ, डॉलर`,
  元: `元, 圆, 圓, 块钱, 塊錢, 块, 塊`,
  HKD: `蚊, 港元, 港纸, 港紙, hk dollar, hk dollars, hong kong dollars, 香港ドル, 홍콩달러`,
  TWD: `新台币元, 台湾ドル, 台湾元, 대만달러`,
  SGD: `新元, 坡元, sg dollars, sing dollars, singapore dollars, シンガポールドル, 싱가포르달러, 싱달러`,
  USD: `美元, 美刀, us dollar, us dollars, dolar, ドル, 米ドル, 달러, đô la, đô`,
  AUD: `澳元, 澳币, 澳幣`,
  CNY: `yuan, 人民元, 위안, หยวน, tệ, nhân dân tệ`,
  JPY: `円, 日元, 日圆, 日圓, yen, 엔, เยน, yên`,
  KRW: `원, 韩元, 韓元, 韩圆, 韓圜, ウォン, วอน`,
  THB: `บาท, บ., บ, baht, 泰铢, 泰銖, 铢, 銖, バーツ, 바트, 밧`,
  IDR: `rupiah, 印尼盾, ルピア, 루피아, รูเปียห์`,
  MYR: `ringgit, 令吉, 零吉, 林吉特, リンギット, 링깃, ริงกิต`,
  VND: `đồng, đ, dong, 越南盾, ベトナムドン`,
  PHP: `peso, pesos, piso, 披索, ペソ, 페소, เปโซ`,
  INR: `rupee, rupees, rupaye, rupay, rupaiye, rupya, रुपये, रुपए, रुपया, रूपये, रूपए, रु., रु, /-, 卢比, 盧比, ルピー, 루피, รูปี`,
  EUR: `euro, euros, 欧元, 歐元, ユーロ, 유로, ยูโร`,
  GBP: `英镑, 英鎊`,
};

/** How many of them the word behind a number makes. */
export const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  rb: 1e3,
  rbu: 1e3,
  ribu: 1e3,
  rebu: 1e3,
  nghìn: 1e3,
  nghin: 1e3,
  ngàn: 1e3,
  ngan: 1e3,
  千: 1e3,
  천: 1e3,
  พัน: 1e3,
  हज़ार: 1e3,
  हजार: 1e3,
  hazar: 1e3,
  hazaar: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  หมื่น: 1e4,
  lakh: 1e5,
  lac: 1e5,
  लाख: 1e5,
  แสน: 1e5,
  jt: 1e6,
  juta: 1e6,
  tr: 1e6,
  triệu: 1e6,
  trieu: 1e6,
  백만: 1e6,
  ล้าน: 1e6,
  crore: 1e7,
  करोड़: 1e7,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
};

/** Of the multipliers, those that are said of money even where no currency stands with them; the first is meant elsewhere. */
export const moneyWords: Readonly<Record<string, readonly string[]>> = {
  rb: ["IDR"],
  rbu: ["IDR"],
  ribu: ["IDR", "MYR"],
  rebu: ["IDR"],
  jt: ["IDR"],
  juta: ["IDR", "MYR"],
  triệu: ["VND"],
  nghìn: ["VND"],
  ngàn: ["VND"],
};

/** The same, but in these markets only. */
export const localMoneyWords: Readonly<Record<string, readonly string[]>> = {
  k: ["IDR", "VND"],
  tr: ["VND"],
  trieu: ["VND"],
  nghin: ["VND"],
  ngan: ["VND"],
};

/** The currencies that are meant by a sign that several share; which of them, the market tells. */
export const shared: Readonly<Record<string, readonly string[]>> = {
  $: ["HKD", "TWD", "SGD", "USD", "AUD", "NZD", "CAD", "BND", "MOP"],
  "¥": ["JPY", "CNY"],
  元: ["CNY", "TWD", "HKD", "SGD", "MOP", "MYR"],
};

/** Signs that mean money in the market of their currency only. */
export const localSigns: Readonly<Record<string, string>> = { P: "PHP" };
export const localUnits: Readonly<Record<string, string>> = { d: "VND", bath: "THB" };

/** What makes another word of a unit when it follows: 元旦, 원피스, 塊 in front of what is cut into pieces. */
export const otherWords: Readonly<Record<string, string>> = {
  元: "[旦宵素件气氣]",
  圆: "[形桌]",
  圓: "[形桌]",
  円: "[形卓周]",
  块: "(?![钱的吗呢吧啊左了到就可能运])[一-鿿]",
  塊: "(?![錢的嗎呢吧啊左了到就可能運])[一-鿿]",
  원: "[피룸단래하본형]",
  엔: "[진드]",
  บ: "[ก-๎]",
  ดอล: "[ก-๎]",
  रु: "[ऀ-ॿ]",
};
