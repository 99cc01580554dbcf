/** Everything that can be known of a message by itself: language, wish, mood, details, and what it asks for. Remembers nothing. */
import { chooseLanguage, type LanguageHints } from "../language/choose.ts";
import { detectLanguage } from "../language/detect.ts";
import type { Language } from "../language/language.ts";
import { marketIn, type Release } from "../release/release.ts";
import { type Detail, detailsOf } from "./details.ts";
import { isOnlyGreeting } from "./greeting.ts";
import { wantsHuman } from "./human.ts";
import { featuresIn } from "./model.ts";
import { type Mood, moodOf } from "./mood.ts";
import { lengthInWords, partsOf } from "./parts.ts";
import { type PlainText, plainText } from "./plain-text.ts";
import { type Match, rank } from "./rank.ts";

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
  /** Nothing but a greeting, thanks, an okay or a goodbye. */
  greeting: boolean;
  details: Detail[];
  /** Nothing but details: an order number sent by itself, as one answers a question for it. */
  onlyDetails: boolean;
}

/** Understands one message. Pure, and far below a millisecond for a shop's usual knowledge base. */
export function understand({ text, market, hints, before }: Message, release: Release): Understanding {
  const read = text.slice(0, maxLength);
  const plain = plainText(read);
  const { id } = marketIn(release.shop, market);
  const details = detailsOf(read, release.shop.order_numbers);
  const heard = detectLanguage(read);
  const ranked = (words: PlainText) => rank(featuresIn(words, heard.candidates), id, release.matcher).matches;
  const alone = ranked(plain);
  return {
    language: chooseLanguage(read, { market: id, ...hints }, release.shop, heard),
    ranked:
      before && isFollowUp(plain, alone)
        ? inContext(alone, before, ranked(plainText(`${before.text} ${read}`)))
        : alone,
    parts: askedParts(alone, () => partsOf(read).map(ranked)),
    wantsHuman: wantsHuman(plain),
    mood: moodOf(read, plain),
    greeting: isOnlyGreeting(plain),
    details,
    onlyDetails: details.length > 0 && !/[\p{L}\p{N}]/u.test(without(read, details)),
  };
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

function without(text: string, details: readonly Detail[]): string {
  return details.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** What a customer pastes beyond it is not read. */
const maxLength = 4000;
