/** Everything that can be known of a message by itself: language, wish, mood, details, and what it asks for. Remembers nothing. */
import { chooseLanguage, type LanguageHints } from "../language/choose.ts";
import { detectLanguage } from "../language/detect.ts";
import type { Language } from "../language/language.ts";
import { marketIn, type Release } from "../release/release.ts";
import { type Detail, detailsOf } from "./details.ts";
import { isOnlyGreeting } from "./greeting.ts";
import { featuresIn } from "./model.ts";
import { type Mood, moodIn } from "./mood.ts";
import { lengthInWords, partsOf } from "./parts.ts";
import { type PlainText, plainText } from "./plain-text.ts";
import { type Match, rank } from "./rank.ts";
import { senseOf } from "./sense.ts";
import { plainTemper, sure, type Temper, temperOf } from "./temper.ts";
import { isUrgent } from "./urgency.ts";

export interface Message {
  text: string;
  /** The market's id in shop.yaml; unknown ones mean the default market. */
  market: string;
  hints: LanguageHints;
  /** What the customer asked just before, and the entry that answered it. */
  before?: { text: string; entry: string };
}

export interface Understanding {
  /** To answer in; see `chooseLanguage` for the order of what decides. */
  language: Language;
  /** The market's entries that fit, best first, at most five. */
  ranked: Match[];
  /** Where the message asks several things: the entry of each, as far as it is clear, the main one first. */
  parts: Match[];
  /** Asks for a person. */
  wantsHuman: boolean;
  mood: Mood;
  /** Cannot wait. */
  urgent: boolean;
  /** Nothing but a greeting, thanks, an okay or a goodbye. */
  greeting: boolean;
  details: Detail[];
  /** Nothing but details: an order number sent by itself, as one answers a question for it. */
  onlyDetails: boolean;
}

/** A message as it is read: what is understood, and explained, starts from this. */
export function prepare(text: string, market: string, release: Release) {
  const read = text.slice(0, maxLength);
  const { id, market: served } = marketIn(release.shop, market);
  const { order_numbers: orderNumbers, products } = release.shop;
  const details = detailsOf(read, { orderNumbers, products, country: id.toUpperCase(), currency: served.currency });
  return {
    market: id,
    read,
    plain: plainText(endsOf(read)),
    details,
    heard: detectLanguage(endsOf(read)),
    /** Which order it is says nothing of what is asked about it: any number reads the same. */
    asked: endsOf(replaced(read, details.filter(isKey), " 000 ")),
  };
}

/** Understands one message. Pure, and far below a millisecond for a shop's usual knowledge base. */
export function understand({ text, market, hints, before }: Message, release: Release): Understanding {
  const { market: id, read, plain, details, heard, asked } = prepare(text, market, release);
  const sense = senseOf(read, plain);
  const hear = (words: PlainText) => {
    const features = featuresIn(words, heard.candidates);
    const ranking = rank(features, id, release.matcher);
    const worth = (match: Match) => ({ ...match, confidence: match.confidence * sense });
    return { features, topics: ranking.heard, matches: isSpoken(words) ? ranking.matches.map(worth) : [] };
  };
  const ranked = (words: PlainText): Match[] => hear(words).matches;
  const { matches: alone, features, topics } = hear(plainText(asked));
  const greeting = isOnlyGreeting(plain);
  const temper = sense < 1 ? plainTemper(endsOf(read), plain) : temperOf(endsOf(read), plain, features, topics);
  return {
    language: chooseLanguage(read, { market: id, ...hints }, release.shop, heard),
    ranked:
      before && isSpoken(plain) && isFollowUp(plain, alone)
        ? inContext(alone, before, ranked(plainText(`${before.text} ${asked}`)))
        : alone,
    parts: askedParts(alone, () => partsOf(asked).map(ranked)),
    wantsHuman: !greeting && asksForPerson(temper, alone),
    mood: greeting ? moodIn(read, plain) : temper.mood,
    urgent: isUrgent(plain),
    greeting,
    details,
    onlyDetails: details.some(isKey) && !/[\p{L}\p{N}]/u.test(replaced(read, details, "")),
  };
}

/** "Can someone wrap it as a gift?" is clear about something else and only sounds like it: there it takes more. */
function asksForPerson({ person }: Temper, [best]: readonly Match[]): boolean {
  const isAboutElse = best !== undefined && best.confidence >= certain && best.topic !== "contact-human";
  return person >= (isAboutElse ? certain : sure);
}

/** Too short to stand alone, and not clear by itself: "and to Malaysia?" */
function isFollowUp(plain: PlainText, alone: readonly Match[]): boolean {
  return lengthInWords(plain) <= 6 && (alone[0]?.confidence ?? 0) < clear;
}

/** The matches of both messages together, if they speak for the entry that the talk was of; else those of the message alone. */
function inContext(alone: Match[], before: { entry: string }, together: Match[]): Match[] {
  const [best] = together;
  if (best?.entry !== before.entry || best.confidence <= (alone[0]?.confidence ?? 0)) return alone;
  return together.map((match) => ({ ...match, confidence: match.confidence * 0.9 }));
}

/**
 * What the message as a whole asks for, and what else its parts clearly do. A message that is sure to be about one thing is
 * not taken apart: half a sentence often sounds like another question.
 */
function askedParts([whole]: readonly Match[], parts: () => Match[][]): Match[] {
  if (!whole || whole.confidence >= certain) return [];
  const asked = new Map<string, Match>();
  for (const [best] of parts()) {
    if (best && best.confidence >= clear && !asked.has(best.entry)) asked.set(best.entry, best);
  }
  const first = asked.get(whole.entry);
  if (!first || asked.size < 2) return [];
  return [first, ...[...asked.values()].filter((match) => match !== first)];
}

const certain = 0.9;
/** What is below it needs the help of what stands around it. */
const clear = 0.6;

function replaced(text: string, details: readonly Detail[], by: string): string {
  return details.reduceRight((rest, { start, end }) => rest.slice(0, start) + by + rest.slice(end), text);
}

/** What a customer pastes beyond it is not read. */
const maxLength = 4000;

/** A long story says what it is about where it begins, and what is wanted where it ends. */
function endsOf(text: string): string {
  return text.length <= 2 * end ? text : `${text.slice(0, end)}\n${text.slice(-end)}`;
}

const end = 700;

/** What is looked up by it, as an answer to a question for it; a price or a day is not. */
function isKey({ kind }: Detail): boolean {
  return kind === "order_number" || kind === "tracking_number" || kind === "email" || kind === "phone";
}

/** Numbers and signs alone ask for nothing. */
function isSpoken(words: PlainText): boolean {
  return /\p{L}/u.test(words);
}
