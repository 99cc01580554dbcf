import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, type Problem } from "../../kb/index.ts";
import { documents, paymentDocument, shippingDocument, shopDocument } from "./corner-shop.ts";

async function problemsOf(changes: Record<string, string>): Promise<Problem[]> {
  const compiled = await compile(documents(changes));
  return "problems" in compiled ? compiled.problems : [];
}

const entry = (lines: string) => `# Tested here.\n- id: tested\n${lines.replace(/^/gm, "  ")}\n`;
const english = (lines: string) => entry(`locales:\n  en:\n${lines.replace(/^/gm, "    ")}`);
const place = ({ key, line, column, message }: Problem) => [`${key}:${line}:${column}`, message];

describe("a problem in a FAQ document is said with its place", () => {
  it.each([
    ["an empty document", "", "1:1", 'The document "faq/new" is empty: write it, or delete the key.'],
    ["a document of comments", "# later\n", "1:1", 'The document "faq/new" is empty: write it, or delete the key.'],
    ["a map in place of a list", "id: a\n", "1:1", "The document is a map of keys: write a list (- one, - two)."],
    ["a tab", "- id: a\n\tlocales: {}\n", "2:1", 'A tab begins the line "locales: {}": indent with spaces.'],
    ["a key twice", "- id: a\n  id: b\n", "2:3", 'The same key stands here twice: "id: b". Keep one of them.'],
    [
      "an indentation that fits nothing",
      "- id: a\n - id: b\n",
      "2:2",
      'The indentation of "- id: b" fits nothing above it: begin it in the same column as its neighbours.',
    ],
    [
      "a colon in a text",
      english("question: One: two"),
      "5:17",
      'A second ": " in "question: One: two": put the text in "quotes".',
    ],
    [
      "a text that begins with a variable",
      english("answer: {{shop.name}} it is"),
      "5:16",
      '"answer: {{shop.name}} it is" begins with a brace or bracket: put the text in "quotes".',
    ],
    [
      "a text that begins with a reserved sign",
      english("question: @you"),
      "5:17",
      '"question: @you" begins with a character that YAML reserves: put the text in "quotes".',
    ],
    [
      "two documents in one",
      "- id: a\n---\n- id: b\n",
      "2:1",
      'A second document begins at "---": one document a key, remove the "---".',
    ],
    ["an endless alias", "&a [*a]\n", "1:5", /^Item 1 is a list: write keys and values\.$/],
    ["an alias to nothing", "- *nobody\n", "1:1", /^YAML cannot be read: "Unresolved alias/],
    ["a quote that is not closed", english("question: 'Q?"), "6:1", /^Something is not closed/],
    [
      "a line that is no key",
      english("question: Q?\nand so on"),
      "6:7",
      '"and so on" is neither "key: value" nor an item of a list: add what is missing.',
    ],
    [
      "a slip in a key",
      english("question: Q?\nanswer: A.\nalsoo: [R?]"),
      "7:7",
      'Unknown key "alsoo": did you mean "also"?',
    ],
    [
      "a key that is none",
      entry("colour: red\nlocales: { en: { question: Q?, answer: A. } }"),
      "3:3",
      'Unknown key "colour": write one of: id, topic, markets, related, handoff, locales.',
    ],
    ["no answer", english("question: Q?"), "5:7", '"answer" is missing: add it.'],
    ["no question", english("answer: A."), "5:7", '"question" is missing: add it.'],
    ["an empty answer", english("question: Q?\nanswer:"), "6:7", '"answer" is empty: write a text.'],
    ["no id", "- locales: { en: { question: Q?, answer: A. } }\n", "1:3", '"id" is missing: add it.'],
    [
      "an id with spaces",
      "- id: my entry\n  locales: { en: { question: Q?, answer: A. } }\n",
      "1:7",
      '"id" is "my entry": write letters, digits, dashes and underscores only.',
    ],
    [
      "other phrasings that are no list",
      english("question: Q?\nalso: R?\nanswer: A."),
      "6:13",
      '"also" is "R?": write a list (- one, - two).',
    ],
    ["no languages", entry("locales: {}"), "3:12", "There is no language here: write at least one, such as en."],
    [
      "an unknown language",
      entry("locales:\n  enn: { question: Q?, answer: A. }"),
      "4:5",
      /^"enn" is no language we speak: write one of en, zh-Hans/,
    ],
    [
      "a language twice",
      entry("locales:\n  zh-TW: { question: Q?, answer: A. }\n  zh-Hant-TW: { question: Q?, answer: A. }"),
      "5:5",
      '"zh-Hant-TW" is "zh-Hant-TW" once more: keep one of them.',
    ],
    [
      "a way of handing over that is none",
      entry("handoff: tomorrow\nlocales: { en: { question: Q?, answer: A. } }"),
      "3:12",
      '"handoff" is "tomorrow": write one of: always, after.',
    ],
    [
      "a related entry that is none",
      entry("related: [returns, refunds]\nlocales: { en: { question: Q?, answer: A. } }"),
      "3:22",
      /^There is no entry "refunds": did you mean "returns"\?$/,
    ],
    [
      "a market that is none",
      entry("markets: [HK, HG]\nlocales: { en: { question: Q?, answer: A. } }"),
      "3:17",
      'There is no market "HG": did you mean "HK"?',
    ],
    [
      "an id that is taken",
      "- id: returns\n  locales: { en: { question: Q?, answer: A. } }\n",
      "shipping:25:7",
      'The id "returns" is taken by an entry before: give this one another.',
    ],
    [
      "a variable that is none",
      english("question: Q?\nanswer: Within {{market.day}} days."),
      "6:22",
      'Unknown variable "{{market.day}}" in market "HK": did you mean "market.days"?',
    ],
    [
      "a variable that one of its markets lacks",
      english("question: Q?\nanswer: |\n  Cash.\n  Up to {{market.cash_limit}}."),
      "8:15",
      /^Unknown variable "{{market.cash_limit}}" in market "HK": write one of: shop.name, /,
    ],
    [
      "a variable that is not closed",
      english("question: Q?\nanswer: Within {{market.days} days."),
      "6:22",
      '"{{market.days}" is no variable: write {{name}}, with two braces on both sides.',
    ],
    [
      "a variable in a question",
      english("question: To {{market.name}}?\nanswer: A."),
      "5:20",
      '"{{market.name}}" stands in a question: variables are for answers, write words.',
    ],
  ])("%s", async (_, text, at, message) => {
    const found = await problemsOf({ "faq/new": text });
    expect(found).toHaveLength(1);
    const [where, said] = place(found[0] ?? { key: "", line: 0, column: 0, message: "" });
    expect(where).toBe(at.includes("shipping") ? `faq/${at}` : `faq/new:${at}`);
    expect(said).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });
});

describe("a problem in the shop document is said with its place", () => {
  it.each([
    ["tone: warn", "name: Corner Shop", "1:7", '"tone" is "warn": did you mean "warm"?'],
    [
      "currency: hkd",
      "currency: HKD",
      "8:15",
      '"currency" is "hkd": write the three capital letters of ISO 4217, such as THB.',
    ],
    [
      "time_zone: Asia/HongKong",
      "time_zone: Asia/Hong_Kong",
      "9:16",
      '"Asia/HongKong" is no time zone: write one such as Asia/Bangkok.',
    ],
    ['mon-fry: "09:00-18:00"', 'mon-fri: "09:00-18:00"', "10:22", /^"mon-fry" is no day: write mon, tue,/],
    [
      'mon-fri: "9-18"',
      'mon-fri: "09:00-18:00"',
      "10:31",
      '"9-18" are no opening hours: write "09:00-18:00", or "09:00-12:00, 13:00-18:00".',
    ],
    ['mon-fri: "18:00-09:00"', 'mon-fri: "09:00-18:00"', "10:31", /^"18:00-09:00" are no opening hours/],
    [
      'fri-sat: "09:00-18:00"',
      'mon-fri: "09:00-18:00"',
      "10:46",
      '"sat" and "fri-sat" both give hours for sat: keep one of them.',
    ],
    ["default_language: pt-BR", "default_language: en", "3:19", /^"pt-BR" is no language we speak: write one of en,/],
    ["default_market: SG", "default_market: HK", "4:17", 'There is no market "SG": write one of: HK, TH.'],
    ["line: { market: HX }", "line: { market: HK }", "18:19", 'There is no market "HX": did you mean "HK"?'],
    ["[en, zh-Hans, xx,", "[en, zh-Hans,", "2:26", /^"xx" is no language we speak/],
    [
      'order_numbers: ["CS-(\\\\d"]',
      'order_numbers: ["CS-\\\\d{6}"]',
      "21:17",
      '"CS-(\\d" is no regular expression: write one such as HG-\\d{8}.',
    ],
    [
      'order_numbers: ["\\\\d*"]',
      'order_numbers: ["CS-\\\\d{6}"]',
      "21:17",
      '"\\d*" matches nothing at all: write what an order number looks like.',
    ],
    [
      'order_numbers: ["(\\\\d+-)+x"]',
      'order_numbers: ["CS-\\\\d{6}"]',
      "21:17",
      '"(\\d+-)+x" repeats a repetition: write it without + or * inside a repeated group.',
    ],
    [
      "values: { days: 2, fee: HK$1,200 }",
      "values: { days: 2, fee: HK$30 }",
      "11:34",
      /^"200" has no value: write one. A text with a comma in it needs "quotes"/,
    ],
    ["nmae: Corner Shop", "name: Corner Shop", "1:1", 'Unknown key "nmae": did you mean "name"?'],
  ])("%s", async (wrong, right, at, message) => {
    const text = wrong.startsWith("tone") ? `${wrong}\n${shopDocument}` : shopDocument.replace(right, wrong);
    const found = (await problemsOf({ shop: text })).map(place);
    expect(found).toContainEqual([
      `shop:${at}`,
      typeof message === "string" ? message : expect.stringMatching(message),
    ]);
  });

  it("a holiday that no calendar has", async () => {
    const text = shopDocument.replace(
      "    currency: HKD\n",
      "    currency: HKD\n    holidays: [2026-12-25, 2026-02-30]\n",
    );
    expect((await problemsOf({ shop: text })).map(place)).toEqual([
      ["shop:9:28", '"2026-02-30" is no date: write one such as 2026-12-25.'],
    ]);
  });

  it("and nothing else is said, as little can be compared with a shop that cannot be read", async () => {
    const found = await problemsOf({ shop: shopDocument.replace("markets:", "market:") });
    expect(found.every(({ key }) => key === "shop")).toBe(true);
  });
});

it("all problems of all documents are found at once, in order of key and line", async () => {
  const found = await problemsOf({
    shop: shopDocument.replace("HKD", "hkd").replace("THB", "thb"),
    "faq/a": "- id: a\n",
    "faq/b": english("question: Q?\nanswr: A.\nalso: R?"),
  });
  expect(found.map(({ key, line }) => `${key}:${line}`)).toEqual([
    "faq/a:1",
    "faq/b:5",
    "faq/b:6",
    "faq/b:7",
    "shop:8",
    "shop:14",
  ]);
});

it("a document of another name is a problem, not a silence", async () => {
  expect(await problemsOf({ "fap/shipping": "[]" })).toEqual([
    {
      key: "fap/shipping",
      line: 1,
      column: 1,
      message: 'A document is called "shop" or "faq/NAME": rename "fap/shipping".',
    },
  ]);
});

describe("what a merchant may write", () => {
  it.each([
    ["numbers where texts are meant", { "faq/new": english("question: 24\nanswer: 7") }],
    ["Windows line ends and a byte order mark", { shop: `\ufeff${shopDocument.replaceAll("\n", "\r\n")}` }],
    ["anchors and aliases", { "faq/new": "- id: a\n  locales: { en: &en { question: Q?, answer: A. }, tl: *en }\n" }],
    [
      "a language that we do not speak beside one that we do",
      { "faq/new": entry("locales:\n  de: { question: F?, answer: A. }\n  en: { question: Q?, answer: A. }") },
    ],
    ["an empty list", { "faq/new": "[]\n" }],
  ])("%s", async (_, changes: Record<string, string>) => {
    expect(await problemsOf(changes)).toEqual([]);
  });
});

describe("documents without a shop", () => {
  it("get a neutral one that speaks every language and has every market of theirs", async () => {
    const compiled = await compile(
      new Map([
        [
          "faq/a",
          "- id: a\n  markets: [Hong Kong]\n  locales: { th: { question: Q?, answer: A. }, zh-Hant: { question: Q?, answer: A. } }\n",
        ],
      ]),
    );
    expect(compiled).toMatchObject({
      release: {
        shop: {
          languages: ["th", "zh-Hant-TW", "zh-Hant-HK"],
          default_language: "th",
          default_market: "default",
          markets: { default: {}, "Hong Kong": {} },
        },
      },
    });
  });

  it("may be none at all", async () => {
    expect(await compile(new Map())).toMatchObject({
      release: { shop: { languages: ["en"], default_market: "default" }, entries: new Map() },
    });
  });
});

describe("a damaged document", () => {
  const originals = { shop: shopDocument, "faq/shipping": shippingDocument, "faq/payment": paymentDocument };
  const damage = fc.record({
    key: fc.constantFrom<keyof typeof originals>("shop", "faq/shipping", "faq/payment"),
    at: fc.nat({ max: 1200 }),
    removed: fc.nat({ max: 30 }),
    added: fc.oneof(
      fc.constantFrom(
        "\t",
        "\n",
        "{",
        "}",
        "[",
        "]",
        "{{",
        "&a ",
        "*a",
        ": ",
        "- ",
        '"',
        "'",
        "|\n",
        "__proto__: ",
        "? ",
        "!!",
        "%",
        "---\n",
        "\u0000",
        "\ud800",
      ),
      fc.string({ maxLength: 8 }),
    ),
  });

  it("is a release or a list of problems with key and line, never an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const damaged: Record<string, string> = { ...originals };
        for (const { key, at, removed, added } of damages) {
          const text = damaged[key] ?? "";
          damaged[key] = text.slice(0, at) + added + text.slice(at + removed);
        }
        const compiled = await compile(new Map(Object.entries(damaged)));
        const problems = "problems" in compiled ? compiled.problems : [];
        expect("release" in compiled).toBe(problems.length === 0);
        for (const { key, line, column, message } of problems) {
          expect(damaged).toHaveProperty([key]);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual((damaged[key] ?? "").split("\n").length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(["[", "{", "- ", "? ", "a: &a [*a, ", "- - - - {[", "!!map {"])(
    "of nothing but %j over and over is a list of problems",
    async (piece) => {
      expect(await problemsOf({ "faq/new": piece.repeat(3000) })).not.toEqual([]);
    },
  );
});
