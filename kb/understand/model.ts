/**
 * What the product knows before any merchant wrote a word: the lexicon of concepts, and the topics that shops are asked
 * about with a classifier that tells them apart. Learned from kb/topics, kb/lexicon and kb/tempers by `npm run model`.
 */
import { inflateSync } from "fflate";
import { type Language, languages } from "../language/language.ts";
import type { Classifier } from "./classifier.ts";
import { type ClassifierHead, restoreClassifier } from "./classifier-pack.ts";
import { type Features, featuresOf } from "./features.ts";
import { packed, size } from "./generated/model.ts";
import { restoreKeys, startsOf } from "./key-index.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Packed, unpack } from "./pack.ts";
import type { PlainText } from "./plain-text.ts";
import { tokensOf } from "./tokens.ts";

export interface Model {
  /** Names the model by what it was learned from. */
  id: string;
  lexicon: Lexicon;
  /** Ids; the classifier's classes in their order. "none" is what belongs to no shop. */
  topics: readonly string[];
  classifier: Classifier;
  /** Tell who asks for a person (its classes: no, yes) and how the sender feels (calm, upset, angry). */
  tempers: { person: Classifier; mood: Classifier };
  /** Tells languages apart; its classes are `languages` in their order. */
  spelling: Classifier;
}

/** What stands before the arrays of a model that is kept. */
export interface ModelHead {
  id: string;
  topics: readonly string[];
  classifier: ClassifierHead;
  spelling: ClassifierHead;
  person: ClassifierHead;
  mood: ClassifierHead;
}

type Arrays = Packed<unknown>["arrays"];

function unprefixed(prefix: string, arrays: Arrays): Arrays {
  const own = Object.entries(arrays).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, array]) => [name.slice(prefix.length), array]));
}

/** Reads what was learned. */
function readModel(bytes: ArrayBuffer): Model {
  const { head, arrays } = unpack<ModelHead>(bytes);
  const { lowers, counts, senses, concepts, languages: bits } = unprefixed("lexicon.", arrays);
  return {
    id: head.id,
    topics: head.topics,
    classifier: restoreClassifier(head.classifier, unprefixed("topics.", arrays)),
    tempers: {
      person: restoreClassifier(head.person, unprefixed("person.", arrays)),
      mood: restoreClassifier(head.mood, unprefixed("mood.", arrays)),
    },
    spelling: restoreClassifier(head.spelling, unprefixed("spelling.", arrays)),
    lexicon: {
      keys: restoreKeys({ counts: counts as Uint8Array, lowers: lowers as Uint16Array }),
      starts: startsOf(senses as Uint8Array),
      concepts: concepts as Uint16Array,
      languages: bits as Uint16Array,
    },
  };
}

let read: Model | undefined;

/** The model that came with this code; read when first needed. */
export function model(): Model {
  read ??= readModel(inflated(packed, size));
  return read;
}

/** The bytes that `npm run model` deflated; whoever inflates into a buffer of their size copies nothing. */
function inflated(base64: string, length: number): ArrayBuffer {
  const binary = atob(base64);
  const deflated = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) deflated[at] = binary.charCodeAt(at);
  const bytes = new Uint8Array(length);
  inflateSync(deflated, { out: bytes });
  return bytes.buffer;
}

/** The features of a text that is in one of the languages. */
export function featuresIn(text: PlainText, spoken: readonly Language[], lexicon = model().lexicon): Features {
  return featuresOf(tokensOf(text), languageBits(spoken), lexicon);
}

/** A bit for each language, and English with any: its words are strewn into all of them. All forms of Chinese count as one. */
export function languageBits(spoken: readonly Language[]): number {
  if (spoken.length === 0) return everyLanguage;
  return spoken.reduce((bits, language) => bits | bitOf(language) | (isChinese(language) ? chinese : 0), bitOf("en"));
}

/** The bit of one language in a lexicon. */
export function bitOf(language: Language): number {
  return 1 << languages.indexOf(language);
}

function isChinese(language: Language): boolean {
  return language.startsWith("zh");
}

const everyLanguage = (1 << languages.length) - 1;
const chinese = languages.filter(isChinese).reduce((bits, language) => bits | bitOf(language), 0);
