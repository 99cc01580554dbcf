/** One number that means what it says, from what the witnesses said: a logistic regression over how often they were right. */
import { coefficients } from "./coefficients.ts";
import { likelihood, logit } from "./logistic.ts";

/** What is known of the best candidate; shares are 0..1. */
export interface Evidence {
  /** Of all candidates' weight. */
  share: number;
  /** The second-best candidate's share. */
  rival: number;
  /** By the topics. */
  topic: number;
  /** By the merchant's own phrasings. */
  own: number;
  /** Of topics that no entry answers, and of messages that belong to no shop. */
  elsewhere: number;
  /** How much of the message the topics have ever met. */
  known: number;
  /** How much of it the merchant's phrasings hold. */
  ownKnown: number;
  /** How much of it speaks for the candidate in the merchant's phrasings. */
  held: number;
  /** How many features the message has. */
  length: number;
  /** Of the market. */
  entries: number;
  /** How much the topics tell the entries apart. */
  told: number;
  /** The share of none of them. */
  none: number;
}

/** How likely the best candidate is what the message asks for, 0..1. */
export function confidenceOf(evidence: Evidence): number {
  return likelihood(measuresOf(evidence), coefficients);
}

/** What the regression weighs, in the order of its coefficients. */
export function measuresOf(evidence: Evidence): number[] {
  const { share, rival, topic, own, elsewhere, known, ownKnown, held, length, entries, told, none } = evidence;
  return [
    1,
    logit(share),
    Math.log((rival + 0.001) / (share + 0.001)),
    logit(none),
    logit(topic),
    logit(own),
    held,
    // The more the topics tell the entries apart, the more they count; and phrasings where topics have nothing to say.
    logit(topic) * told,
    logit(own) * told,
    held * told,
    logit(own) * elsewhere,
    logit(elsewhere),
    known,
    ownKnown,
    told,
    Math.log(entries),
    Math.log(Math.max(1, length)),
  ];
}
