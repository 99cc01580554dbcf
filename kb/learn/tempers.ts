/** What the classifiers of temper learn from: kb/tempers, and a share of the topics' phrasings as examples of plain asking. */
import type { Lexicon } from "../understand/lexicon.ts";
import { featuresIn } from "../understand/model.ts";
import { plainText } from "../understand/plain-text.ts";
import { withMarks } from "../understand/temper.ts";
import type { Example, Training } from "../understand/train.ts";
import type { Phrasing, Remark } from "./files.ts";

/** A text with what it is an example of; undefined where it cannot be told. */
export interface TemperExample {
  text: string;
  /** From kb/tempers; else a topic's phrasing. */
  remark: boolean;
  features: Example["features"];
  person: boolean | undefined;
  mood: number | undefined;
}

export const moods = ["calm", "upset", "angry"] as const;

/** The examples, in the order of the files. */
export function temperExamples(
  remarks: readonly Remark[],
  phrasings: readonly Phrasing[],
  lexicon: Lexicon,
): TemperExample[] {
  const marked = (text: string, language: Phrasing["language"]) =>
    withMarks(featuresIn(plainText(text), [language], lexicon), text);
  const said = remarks.map(({ text, language, person, mood }) => ({
    text,
    remark: true,
    features: marked(text, language),
    person,
    mood: moods.indexOf(mood),
  }));
  const asked = phrasings
    .filter(({ topic }, at) => topic === "contact-human" || at % share === 0)
    .map(({ text, language, topic }) => ({
      text,
      remark: false,
      features: marked(text, language),
      person: topic === "callback" ? undefined : topic === "contact-human",
      mood: troubled.has(topic) ? undefined : moods.indexOf("calm"),
    }));
  return [...said, ...asked];
}

/** How they are learned. */
export const temperTraining: Training = {
  atLeast: 3,
  byRarity: true,
  epochs: 10,
  conceptSay: 3,
  dense: true,
  least: 0.6,
  steps: 12,
};

export function personExamples(examples: readonly TemperExample[]): Example[] {
  return examples.flatMap(({ features, person }) =>
    person === undefined ? [] : [{ features, label: Number(person) }],
  );
}

export function moodExamples(examples: readonly TemperExample[]): Example[] {
  return examples.flatMap(({ features, mood }) => (mood === undefined ? [] : [{ features, label: mood }]));
}

/** One in so many phrasings: enough to know plain asking by, not so many that nothing else is ever heard. */
const share = 2;

/** Topics that people write about calmly or not. */
const troubled = new Set(["contact-human", "complaint"]);
