/** Everything that can be known of a message by itself: language, wish, mood, details, and what it asks for. Remembers nothing. */
import { chooseLanguage, type LanguageHints } from "../language/choose.ts";
import type { Language } from "../language/language.ts";
import { marketIn, type Release } from "../release/release.ts";
import { type Detail, detailsOf } from "./details.ts";
import { isOnlyGreeting } from "./greeting.ts";
import { wantsHuman } from "./human.ts";
import { type Match, rank } from "./match.ts";
import { type Mood, moodOf } from "./mood.ts";
import { plainText } from "./phrases.ts";

export interface Message {
  text: string;
  /** The market's id in shop.yaml; unknown ones mean the default market. */
  market: string;
  hints: LanguageHints;
}

export interface Understanding {
  /** To answer in; see `chooseLanguage` for the order of what decides. */
  language: Language;
  /** The market's entries that fit, best first, at most five. */
  ranked: Match[];
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
export function understand({ text, market, hints }: Message, release: Release): Understanding {
  const read = text.slice(0, maxLength);
  const plain = plainText(read);
  const { id } = marketIn(release.shop, market);
  const details = detailsOf(read, release.shop.order_numbers);
  const language = chooseLanguage(read, { market: id, ...hints }, release.shop);
  return {
    language,
    ranked: rank(read, language, id, release.matcher),
    wantsHuman: wantsHuman(plain),
    mood: moodOf(read, plain),
    greeting: isOnlyGreeting(plain),
    details,
    onlyDetails: details.length > 0 && !/[\p{L}\p{N}]/u.test(without(read, details)),
  };
}

function without(text: string, details: readonly Detail[]): string {
  return details.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** What a customer pastes beyond it is not read. */
const maxLength = 4000;
