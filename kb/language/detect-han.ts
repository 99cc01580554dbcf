/**
 * Japanese, Cantonese and the two ways of writing Mandarin. What fits several (你好, 退貨) stays open, for hints to settle.
 * All-kanji Japanese is known by its own words and characters, and by mixing forms that Chinese keeps apart.
 */
import type { Evidence } from "./detect.ts";
import { isSimplified, isTraditional } from "./han.ts";

/** The languages that a text in Chinese characters or kana can be in. */
export function detectHan(text: string): Evidence {
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const cantonese = score(text, cantoneseWords);
  // A lone の is an ornament in Chinese.
  if (kana > 1 || (kana === 1 && (han.length < 3 || !text.includes("の")))) return open("ja");
  if (score(text, japaneseWords) > cantonese) return open("ja");
  if (cantonese > 0) return open("zh-Hant-HK");
  const simplified = han.filter(isSimplified).length;
  const traditional = han.filter(isTraditional).length;
  if (simplified > traditional) return open("zh-Hans");
  if (traditional > simplified)
    return score(text, taiwaneseWords) > 0 ? open("zh-Hant-TW") : open("zh-Hant-TW", "zh-Hant-HK");
  if (simplified > 0) return open("ja");
  if (score(text, taiwaneseWords) > 0) return open("zh-Hant-TW");
  return open("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "ja");
}

function open(...candidates: Evidence["candidates"][number][]): Evidence {
  return { candidates, weak: false };
}

function score(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** Written Cantonese; words that Mandarin also writes (關係, 咩 in Taiwan's slang, 靚) are left out, or count in company only. */
const cantoneseWords =
  /[嘅唔咗喺啲冇嚟佢哋咁嘢攞啱噉嗰㗎嘞噃冧瞓畀搵諗睇喎掹揸嘥攰乜嗌]|(?<![猫貓])咪|(?<![關关])係(?!數|统|統)|(?<![快早慢晚有一差幾两兩三])點(?:樣|算|解|計|收|用|改|退|換|查|買|搞|做|先|去|寄|俾|付)|而家|邊[度個位間隻]|幾(?:時|耐|多錢|多日)|聽日|尋日|琴日|尋晚|今日幾|落單|屋企|得閒|唔該|速遞|使唔使|仲(?:有|未|係|要|可以)|碌卡|轉數快|八達通|淨係|係咪|係邊|邊(?:隊|間|款)|俾(?:錢|我|你|現金)|收到未|未(?:收|到|有)(?:呀|架|喎)|架(?=[?？!！\s]|$)|咩(?:時候|事|嘢|料|碼|價|色)|第日|第二日先|番工|返工|返貨|執(?:貨|單)|嬲|埋單|著唔|啩|囉喎|(?<!這)張單/gu;

/** Particular to Taiwan among readers of Traditional characters. */
const taiwaneseWords =
  /[喔欸耶](?=[?？!！~～\s。，]|$)|妳|宅配|超商|貨到付款|免運|折價券|統編|統一編號|刷卡|帳號|鑑賞期|載具|影片|軟體|簡訊|行動支付|街口/gu;

const japaneseWords =
  /[払込届円売発対応変済続図価検験気駅戻働]|返品|送料|荷物|注文|返金|領収書|追跡|代引|入荷|予約|在庫|配達|再配達|受取|着払|税込|税抜|割引|店舗|営業時間|定休日|不良品|商品券|問合|会員|登録|配送状況|到着|未着|欠品|誤配|保証期間|住所|担当者|電話番号|交換希望|解約|退会|至急|何日|日数|無料/gu;
