/** The door to everything the bot says by itself. Knows no market and no tone: one text for each language and sentence. */
import type { Language } from "../../kb/index.ts";
import { en } from "./en.ts";
import { hi } from "./hi.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { ms } from "./ms.ts";
import type { Sentences } from "./sentences.ts";
import { th } from "./th.ts";
import { tl } from "./tl.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-hans.ts";
import { zhHantHk } from "./zh-hant-hk.ts";
import { zhHantTw } from "./zh-hant-tw.ts";

/** The sentence in the customer's language, its placeholders filled; throws if it needs a value that is not given. */
export function say(
  language: Language,
  key: keyof Sentences,
  values: { readonly shop?: string; readonly agent?: string } = {},
): string {
  // One pass with a function: a name that itself contains "{agent}" or "$&" stays as it is.
  return voices[language][key].replace(/\{(shop|agent)\}/g, (_, name: "shop" | "agent") => {
    const value = values[name];
    if (value === undefined) throw new Error(`The sentence "${key}" needs a value for {${name}}: pass it to say().`);
    return value;
  });
}

const voices: Record<Language, Sentences> = {
  en,
  "zh-Hans": zhHans,
  "zh-Hant-TW": zhHantTw,
  "zh-Hant-HK": zhHantHk,
  ja,
  ko,
  th,
  id,
  ms,
  vi,
  tl,
  hi,
};
