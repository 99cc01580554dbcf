/**
 * Learns the model: which words name which concept, which phrasing belongs to which topic, how
 * people sound who want a person or are upset, how each language is spelled.
 */
import { languages } from "../language/language.ts";
import { spellingOf } from "../language/spelling.ts";
import { topics } from "../topics/topics.ts";
import { keepClassifier } from "../understand/classifier-pack.ts";
import { keepKeys } from "../understand/key-index.ts";
import { buildLexicon } from "../understand/lexicon.ts";
import { featuresIn, type ModelHead } from "../understand/model.ts";
import { type Packed, pack } from "../understand/pack.ts";
import { plainText } from "../understand/plain-text.ts";
import { train } from "../understand/train.ts";
import { type Files, phrasingsIn, remarksIn, sensesIn } from "./files.ts";
import { moodExamples, moods, personExamples, temperExamples, temperTraining } from "./tempers.ts";

export interface Learned {
  bytes: Uint8Array<ArrayBuffer>;
  phrasings: number;
  words: number;
}

/** Learns from the files. Takes some twenty seconds: nothing that a worker does. `id` names the result. */
export function learn(id: string, files: Files): Learned {
  const senses = sensesIn(files);
  const phrasings = phrasingsIn(files);
  const remarks = remarksIn(files);
  const lexicon = buildLexicon(senses);
  const classes = [...topics.map((topic) => topic.id), "none"];
  const labels = new Map(classes.map((topic, label) => [topic, label]));
  const classifier = train(
    phrasings.map(({ topic, language, text }) => ({
      features: featuresIn(plainText(text), [language], lexicon),
      label: labels.get(topic) ?? 0,
    })),
    classes.length,
    { atLeast: 2, byRarity: true, epochs: 8, conceptSay: 1, dense: true, least: 0.5, steps: 12 },
  );
  const tempers = temperExamples(remarks, phrasings, lexicon);
  const person = train(personExamples(tempers), 2, temperTraining);
  const mood = train(moodExamples(tempers), moods.length, temperTraining);
  const spelling = train(
    phrasings.map(({ language, text }) => ({ features: spellingOf(text), label: languages.indexOf(language) })),
    languages.length,
    { atLeast: 4, byRarity: false, epochs: 6, conceptSay: 1, dense: true, least: 0.3, steps: 12 },
  );
  const kept = {
    topics: keepClassifier(classifier),
    spelling: keepClassifier(spelling),
    person: keepClassifier(person),
    mood: keepClassifier(mood),
  };
  const { counts, lowers } = keepKeys(lexicon.keys);
  const span = (_: unknown, at: number) => (lexicon.starts[at + 1] ?? 0) - (lexicon.starts[at] ?? 0);
  const bytes = pack<ModelHead>({
    head: {
      id,
      topics: classes,
      classifier: kept.topics.head,
      spelling: kept.spelling.head,
      person: kept.person.head,
      mood: kept.mood.head,
    },
    arrays: {
      ...Object.entries(kept).reduce(
        (all, [name, { arrays }]) => Object.assign(all, prefixed(`${name}.`, arrays)),
        {} as Arrays,
      ),
      "lexicon.lowers": lowers,
      "lexicon.counts": counts,
      "lexicon.senses": Uint8Array.from({ length: lowers.length }, span),
      "lexicon.concepts": lexicon.concepts,
      "lexicon.languages": lexicon.languages,
    },
  });
  return { bytes, phrasings: phrasings.length + remarks.length, words: senses.length };
}

type Arrays = Packed<unknown>["arrays"];

function prefixed(prefix: string, arrays: Arrays): Arrays {
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [prefix + name, array]));
}
