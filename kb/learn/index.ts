/** The door to learning: what turns kb/topics and kb/lexicon into the model that the worker brings along. */
export { faultsOf } from "./faults.ts";
export { learn } from "./learn.ts";
