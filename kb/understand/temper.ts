/**
 * How a message is meant, besides what it asks: does its sender want a person, is there disappointment, is there anger.
 * Three witnesses: a classifier learned from kb/tempers, lists of words that leave no doubt, and the topics of such talk.
 */
import { predict } from "./classifier.ts";
import type { Features } from "./features.ts";
import { hashOn, hashSeed } from "./hash.ts";
import { asksAboutPersons, asksForPerson } from "./human.ts";
import { model } from "./model.ts";
import { isHarmless, type Mood, moodIn } from "./mood.ts";
import type { PlainText } from "./plain-text.ts";
import { angryWeights, personWeights, upsetWeights } from "./temper-coefficients.ts";

export interface Temper {
  /** How likely the customer asks for a person, 0..1. */
  person: number;
  mood: Mood;
}

/** The temper of a message; `typed` is the message as it came, `heard` the topics' probabilities. */
export function temperOf(typed: string, text: PlainText, features: Features, heard: Float64Array): Temper {
  if (text === "" && !/\p{Extended_Pictographic}/u.test(typed)) return { person: 0, mood: "calm" };
  const { person, upset, angry } = measuresOfTemper(typed, text, features, heard);
  const isAngry = likelihood(angry, angryWeights) >= sureOfMood.angry;
  const isUpset = isAngry || likelihood(upset, upsetWeights) >= sureOfMood.upset;
  return {
    person: asksAboutPersons(text) ? 0 : likelihood(person, personWeights),
    mood: isAngry ? "angry" : isUpset ? "upset" : "calm",
  };
}

/** At or above it a likelihood is believed. */
export const sure = 0.5;
/** A wrong word of comfort is worse than none, and anger calls a person at once: there it takes more. */
const sureOfMood = { upset: 0.55, angry: 0.6 };

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
  const [calm = 1, , angry = 0] = predict(marked, mood).probabilities;
  const said = moodIn(typed, text);
  const harmless = Number(isHarmless(text));
  const topic = (id: string) => logit(heard[model().topics.indexOf(id)] ?? 0);
  return {
    person: [1, logit(asked), Number(asksForPerson(text)), topic("contact-human")],
    upset: [1, logit(1 - calm), Number(said !== "calm"), Number(said === "angry"), harmless, topic("complaint")],
    angry: [1, logit(angry), Number(said !== "calm"), Number(said === "angry"), harmless],
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
const marks = /\p{Extended_Pictographic}|[!?！？]{2,}|\.{3,}|…|[:;=]-?[()|/D]|[TQ;][_.][TQ;]|[ㅠㅜ]|笑|w+$/gu;

function isShouted(typed: string): boolean {
  const words = typed.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const letters = words.join("");
  return words.length >= 2 && letters.length >= 6 && letters === letters.toUpperCase();
}

function likelihood(measures: readonly number[], weights: readonly number[]): number {
  const weighed = measures.reduce((sum, measure, at) => sum + measure * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-weighed));
}

function logit(share: number): number {
  const inside = Math.min(0.998, Math.max(0.002, share));
  return Math.log(inside / (1 - inside));
}
