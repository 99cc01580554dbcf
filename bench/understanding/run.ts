/**
 * `npm run bench:understanding [-- FOLDER]`: how well messages are understood, set by set, by the worker's own code, beside
 * the libraries that one would use instead; how long it takes, and how large it gets.
 * The folder holds further sets; without it only those beside this file are measured.
 */
import { measureUnderstanding } from "./figures.ts";
import { tablesOf } from "./tables.ts";

const [folder = ""] = process.argv.slice(2);
console.info(tablesOf(await measureUnderstanding(folder)));
