/**
 * How the tests tell the languages apart: letters, characters and words that a native reader stumbles over when they
 * turn up in the wrong one. The lists are samples of frequent cases, not dictionaries.
 */
import type { Language } from "../../kb/index.ts";

/** A whole sentence: at least one letter of the language's own script, and none of another. */
export const letters: Record<Language, RegExp> = {
  en: only("A-Za-z", "A-Za-z"),
  "zh-Hans": only("\\p{Script=Han}", "\\p{Script=Han}"),
  "zh-Hant-TW": only("\\p{Script=Han}", "\\p{Script=Han}"),
  "zh-Hant-HK": only("\\p{Script=Han}", "\\p{Script=Han}"),
  ja: only("\\p{Script=Hiragana}", "\\p{Script=Han}\\p{scx=Hiragana}\\p{scx=Katakana}"),
  ko: only("\\p{Script=Hangul}", "\\p{Script=Hangul}"),
  th: only("\\p{Script=Thai}", "\\p{Script=Thai}"),
  id: only("A-Za-z", "A-Za-z"),
  ms: only("A-Za-z", "A-Za-z"),
  // Vietnamese without its diacritics is Vietnamese typed in a hurry.
  vi: only("ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ", "\\p{Script=Latin}"),
  tl: only("A-Za-z", "A-Za-z"),
  hi: only("\\p{Script=Devanagari}", "\\p{Script=Devanagari}"),
};

/** Words that name a time or promise haste. */
export const soon: Record<Language, RegExp> = {
  en: /\b(soon|shortly|quickly|immediately|minutes?|hours?|today|tomorrow|days?)\b/i,
  "zh-Hans": /尽快|马上|立刻|立即|稍后|很快|分钟|小时|今天|明天/,
  "zh-Hant-TW": /儘快|盡快|馬上|立刻|立即|稍後|很快|分鐘|小時|今天|明天/,
  "zh-Hant-HK": /儘快|盡快|即刻|即時|稍後|好快|分鐘|鐘頭|小時|今日|聽日/,
  ja: /すぐ|まもなく|間もなく|早急|至急|のちほど|後ほど|数分|分以内|時間|本日|明日/,
  ko: /곧|금방|바로|빨리|빠르게|잠시|분 뒤|분 안|시간|오늘|내일/,
  th: /เร็ว ?ๆ|โดยเร็ว|ทันที|สักครู่|อีกไม่นาน|นาที|ชั่วโมง|วันนี้|พรุ่งนี้/,
  id: /\b(segera|secepatnya|sebentar|langsung|menit|jam|hari|besok)\b/i,
  ms: /\b(segera|secepat|sebentar|sekejap|minit|jam|hari|esok)\b/i,
  vi: /(?<!\p{L})(sớm|ngay|liền|lập tức|phút|giờ|hôm nay|ngày mai)(?!\p{L})/iu,
  tl: /\b(agad|kaagad|maya-maya|saglit|minuto|oras|ngayong araw|bukas|soon|asap)\b/i,
  hi: /जल्द|तुरंत|फ़ौरन|थोड़ी देर|मिनट|घंटे|घंटों|आज|कल/,
};

/** The promise that somebody will answer. */
export const replies: Record<Language, RegExp> = {
  en: /\b(?:will|and) answer you\b/,
  "zh-Hans": /回复|答复|联系您/,
  "zh-Hant-TW": /回覆|聯繫您|聯絡您/,
  "zh-Hant-HK": /覆你|聯絡你/,
  ja: /返信|ご連絡(?:いた|差し上げ)|お返事/,
  ko: /답변|연락드릴|회신/,
  th: /ตอบกลับ|ติดต่อกลับ/,
  id: /\b(membalas|menjawab|menghubungi Kakak)\b/,
  ms: /\b(balas|menjawab|menghubungi anda)\b/,
  vi: /trả lời|phản hồi|liên hệ lại/,
  tl: /\b(sasagutin|sasagot|magre-reply|babalikan)\b/,
  hi: /जवाब देग|जवाब देंग|संपर्क कर/,
};

/** What written Cantonese is made of and standard written Chinese does without; 關係 and 聯係 are everybody's. */
export const cantonese = /[嘅唔咗喺咩嚟啲嗰佢哋畀冇睇搵嘢㗎喇]|(?<![關聯])係/u;

/** Without 准, 划, 几 and the like, which Traditional texts use too. */
export const simplifiedOnly =
  "个临为们会兴内况别办务单发吗响处实尝尽带帮应换时暂来标样欢没点烦类经结给统继续见订认记诉试询说请谢货转边过还这选钟问项题验" +
  "对关东买卖产业乐书习乡争亚亲从众优传伤价体储儿党写农决减则刚创删动励劳势区医华协压县参双变叹吓听员团园国图圆块坏场声壳备复够头奖妇学宝审宽导寻将层属岁岛币师帐库废张强归录忆态怀总恶惊惯愿战户扫执护报担拥择据损数断无旧显权条极构机杂术";

/** Characters that the mainland writes differently. */
export const traditionalOnly =
  "並併來個們傳傾優內務協員問單嗎囉將對幫幾慣應換時暫會樂標樣歡沒況為煩狀產盡確結絡給統經繼續習聯臨興舖處裡複見訂訊記訴試話認說請講謝讀讓貨較轉辦這進過適選還邊錄鐘開項題類驗麼點齊" +
  "關東買賣業書鄉爭亞親從眾傷價體餘儲兒黨寫農決準減劃則剛創刪動勵勞勢區醫華壓縣參雙變嘆嚇聽團園國圖圓塊壞場聲殼備復夠頭獎婦學寶審寬導尋層屬歲島幣師帳庫廢張強歸憶態懷總惡驚願戰戶掃執護報擔擁擇據損數斷無舊顯權條極構機雜術";

/** Words of Indonesian shops that no Malaysian shop writes. */
export const indonesianOnly =
  /\b(bisa|karena|tim|kak|kakak|coba|mencoba|kirim|dikirim|silakan|toko|butuhkan|obrolan|sebisa|merespons|layanan|kapan)\b/i;

/** And the other way round. */
export const malayOnly = /\b(awak|pasukan|sila|sahaja|dah|kedai|mesej|minit|hantar|penghantaran|soalan|sembang)\b/i;

function only(needed: string, allowed: string): RegExp {
  return new RegExp(`^(?=[\\s\\S]*[${needed}])(?:(?!\\p{L})[\\s\\S]|[${allowed}])*$`, "iu");
}
