/** A small shop's documents in a folder of their own, as `npm run kb` reads them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Folder {
  path: string;
  /** Writes a file into it and tells its path. */
  write(name: string, text: string): string;
  remove(): void;
}

/** Refunds, which a topic knows; returns, whose topic the merchant named; scissors; and a mural, which no topic knows. */
export function smallShop(): Folder {
  const path = mkdtempSync(join(tmpdir(), "frontdesk-kb-"));
  const write = (name: string, text: string) => {
    writeFileSync(join(path, name), text);
    return join(path, name);
  };
  mkdirSync(join(path, "faq"));
  write("shop.yaml", shop);
  write("faq/scissors.yaml", scissors);
  write("faq/money.yaml", money);
  return { path, write, remove: () => rmSync(path, { recursive: true }) };
}

const shop = `name: Left Hand
languages: [en, th, tl, zh-TW]
markets:
  SG: { name: Singapore, currency: SGD, time_zone: Asia/Singapore }
  TH: { name: Thailand, currency: THB, time_zone: Asia/Bangkok }
`;

const scissors = `- id: scissors
  locales:
    en:
      question: Do you sell left-handed scissors?
      also: [scissors for left-handers]
      answer: Yes, in two sizes.
- id: mural
  locales:
    en:
      question: Who painted the mural behind you?
      answer: Our founder's sister did.
`;

const money = `- id: refunds
  locales:
    en:
      question: When will I get my refund?
      also: [refund time, how long does a refund take, where is my refund]
      answer: Within 3 days.
    th:
      question: จะได้เงินคืนเมื่อไหร่คะ
      answer: ภายใน 3 วันค่ะ
- id: sending-back
  topic: return-policy
  locales:
    en:
      question: May I send it back?
      answer: Within 14 days.
`;
