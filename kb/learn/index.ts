/** The door to learning: what turns kb/topics, kb/lexicon and kb/tempers into the model that the worker brings along. */
export { faultsOf } from "./faults.ts";
export { type Phrasing, phrasingsIn, remarksIn } from "./files.ts";
export { learn } from "./learn.ts";
export { moodExamples, personExamples, temperExamples, temperTraining } from "./tempers.ts";
