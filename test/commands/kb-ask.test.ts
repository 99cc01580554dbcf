/** `npm run kb -- ask`, as a merchant reads it. */
import { afterAll, describe, expect, it } from "vitest";
import { smallShop } from "./kb-shop.ts";
import { command } from "./programs.ts";

const shop = smallShop();
afterAll(() => shop.remove());

const ask = (...args: string[]) => command("kb", ["ask", ...args, "--kb", shop.path]);
const report = async (...args: string[]) => JSON.parse((await ask(...args, "--json")).stdout);

describe("kb ask", () => {
  it("tells language, entries and decision, and shows the answer", async () => {
    const { stdout, code } = await command("kb", ["ask", "ส่งของกี่วันถึงคะ", "--market", "TH"]);
    expect(stdout).toMatch(/^language +th +by the message$/m);
    expect(stdout).toMatch(/^decision +answer shipping-time \(\d+ µs\)$/m);
    expect(stdout).toContain("Flash Express");
    expect(code).toBe(0);
  });

  it("tells words, concepts and topics, and what speaks for each entry", async () => {
    const { stdout } = await ask("where is my refund please");
    expect(stdout).toMatch(/^terms +where · is · my · refund · please$/m);
    expect(stdout).toMatch(/^concepts .*\brefund\b/m);
    expect(stdout).toMatch(/^topics +0\.\d\d refund-time/m);
    expect(stdout).toMatch(
      /^\d\.\d\d +refunds +topic refund-time 0\.\d\d; like "where is my refund": where is my refund/m,
    );
  });

  it("cuts words where none are written apart, and keeps them as they were typed", async () => {
    expect((await report("จะได้เงินคืนเมื่อไหร่")).terms).toContain("คืน");
    expect((await report("退款幾時到")).terms).toEqual(expect.arrayContaining(["退款", "幾時"]));
  });

  it("finds a likeness across languages by concepts", async () => {
    const { entries } = await report("kapan refund saya masuk?");
    expect(entries[0]).toMatchObject({ entry: "refunds", topic: { topic: "refund-time", lent: false } });
    expect(entries[0].like.concepts).toContain("refund");
  });

  it.each([
    [["ของยังไม่มา"], "th", "message"],
    [["COD", "--lang", "fil"], "tl", "profile"],
    [["COD", "--lang", "zh-TW"], "zh-Hant-TW", "profile"],
    [["COD", "--market", "TH"], "th", "market"],
    [["apa khabar awak nak refund", "--lang", "th"], "ms", "message"],
  ])("says what the language of %j comes from", async (args, language, by) => {
    expect(await report(...args)).toMatchObject({ language, language_by: by });
  });

  it("shows every answer to a message that asks several things", async () => {
    const { decision, answers } = await report("when will i get my refund? do you sell left-handed scissors?");
    expect(decision).toBe("answer");
    expect(answers.map(({ entry }: { entry: string }) => entry).sort()).toEqual(["refunds", "scissors"]);
  });

  it("says mood, the wish for a person, details, and why a person gets it", async () => {
    const { stdout } = await ask("I want to talk to a human, mail me at a@b.example");
    expect(stdout).toMatch(/^mood +calm; asks for a person$/m);
    expect(stdout).toMatch(/^detail +email a@b\.example$/m);
    expect(stdout).toMatch(/^decision +handoff; asks for a person; priority normal/m);
  });

  it("says the same as one JSON object with stable keys", async () => {
    const said = await report("do you have scissors for left-handers");
    expect(Object.keys(said)).toEqual([
      "language",
      "language_by",
      "terms",
      "concepts",
      "topics",
      "entries",
      "mood",
      "urgent",
      "wants_human",
      "greeting",
      "details",
      "decision",
      "entry",
      "options",
      "note",
      "answers",
      "micros",
    ]);
    expect(said).toMatchObject({ decision: "answer", entry: "scissors", options: [], note: null });
    expect(said.answers).toEqual([{ entry: "scissors", text: "Yes, in two sizes." }]);
    expect(said.entries[0].like).toMatchObject({
      phrasing: "scissors for left-handers",
      language: "en",
      words: expect.arrayContaining(["scissors", "left"]),
    });
  });
});
