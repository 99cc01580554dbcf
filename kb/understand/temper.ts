/**
 * How a message is meant, besides what it asks: does its sender want a person, is there disappointment, is there anger.
 * Three witnesses: a classifier learned from kb/tempers, lists of words that leave no doubt, and the topics of such talk.
 */
import { predict } from "./classifier.ts";
import type { Features } from "./features.ts";
import { hashOn, hashSeed } from "./hash.ts";
import { asksAboutPersons, asksForPerson } from "./human.ts";
import { likelihood, logit } from "./logistic.ts";
import { model } from "./model.ts";
import { isHarmless, isShouted, type Mood, moodIn } from "./mood.ts";
import type { PlainText } from "./plain-text.ts";
import { angryWeights, personWeights, upsetWeights } from "./temper-coefficients.ts";

export interface Temper {
  /** How likely the customer asks for a person, 0..1. */
  person: number;
  mood: Mood;
}

/** The temper of a message; `typed` is the message as it came, `heard` the topics' probabilities. */
export function temperOf(typed: string, text: PlainText, features: Features, heard: Float64Array): Temper {
  const { person, upset, angry, known } = measuresOfTemper(typed, text, features, heard);
  if (known < leastKnown) return plainTemper(typed, text);
  const isAngry =
    likelihood(angry, angryWeights) >=
    (moodIn(typed, text) === "calm" ? sureOfMood.angryWithoutWords : sureOfMood.angry);
  const isUpset = isAngry || isLoud(typed) || likelihood(upset, upsetWeights) >= sureOfMood.upset;
  return {
    person: asksAboutPersons(text) ? 0 : likelihood(person, personWeights),
    mood: isAngry ? "angry" : isUpset ? "upset" : "calm",
  };
}

/** By words that leave no doubt alone: for what nobody ever said, and for what makes no sense. */
export function plainTemper(typed: string, text: PlainText): Temper {
  return { person: Number(asksForPerson(text)), mood: moodIn(typed, text) };
}

/** Shouted, with question or exclamation marks in heaps: whatever it says. */
function isLoud(typed: string): boolean {
  return isShouted(typed) && /[!?！？]{3,}/.test(typed);
}

/** A smaller share of a message is not enough to judge it by. */
const leastKnown = 0.2;

/** At or above it a likelihood is believed. */
export const sure = 0.5;
/** A wrong word of comfort is worse than none, and anger calls a person at once: there it takes more. */
const sureOfMood = { upset: 0.6, angry: 0.6, angryWithoutWords: 0.85 };

/** What the regressions weigh, in the order of their coefficients. The bench fits them. */
export function measuresOfTemper(
  typed: string,
  text: PlainText,
  features: Features,
  heard: Float64Array,
  { person, mood } = model().tempers,
) {
  const marked = withMarks(features, typed);
  const asked = predict(marked, person).probabilities[1] ?? 0;
  const { probabilities, coverage } = predict(marked, mood);
  const [calm = 1, , angry = 0] = probabilities;
  const said = moodIn(typed, text);
  // A few words are soon taken for what they stood in once.
  const length = Math.log(1 + features.keys.length);
  const harmless = Number(isHarmless(text));
  const topic = (id: string) => logit(heard[model().topics.indexOf(id)] ?? 0);
  return {
    /** How much of the message was ever met. */
    known: /\p{L}/u.test(text) ? coverage : 0,
    person: [1, logit(asked), Number(asksForPerson(text)), topic("contact-human")],
    upset: [
      1,
      logit(1 - calm),
      Number(said !== "calm"),
      Number(said === "angry"),
      harmless,
      topic("complaint"),
      length,
      coverage,
    ],
    angry: [1, logit(angry), Number(said !== "calm"), Number(said === "angry"), harmless, length, coverage],
  };
}

/** The features, and what plain text leaves out: emoji, heaped marks, sighing dots, smileys, shouting. */
export function withMarks({ keys, weights, conceptsFrom }: Features, typed: string): Features {
  const found = (typed.match(marks) ?? []).map((mark) => mark.replace(/[!！]{2,}/, "!!").replace(/[?？]{2,}/, "??"));
  const all = [...new Set(isShouted(typed) ? [...found, "SHOUT"] : found)];
  return {
    keys: Uint32Array.from([...all.map((mark) => hashOn(seed, mark, 0, mark.length) >>> 0), ...keys]),
    weights: Float32Array.from([...all.map(() => markWeight), ...weights]),
    conceptsFrom: conceptsFrom + all.length,
  };
}

const seed = hashSeed("m");
/** About as much as a word of a message of usual length. */
const markWeight = 0.15;
const marks =
  /\p{Extended_Pictographic}|[!?！？]{2,}|\.{3,}|…|[:;=]-?[()|D]|[TQ;][_.][TQ;]|[ㅠㅜ]|笑|(?<!\p{Script=Latin})w+$/gu;
