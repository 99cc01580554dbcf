/** The door to the knowledge base: what the merchant writes, how it goes live, what a message means, what to answer. */
export { answer } from "./answer.ts";
export { faqSchema } from "./documents/faq.ts";
export type { Problem } from "./documents/problem.ts";
export { shopSchema } from "./documents/shop.ts";
export type { LanguageHints } from "./language/choose.ts";
export { type Language, languages, normalizeLanguage } from "./language/language.ts";
export { compile, releaseId } from "./release/compile.ts";
export { marketOf, type Release } from "./release/release.ts";
export { readSnapshot, writeSnapshot } from "./release/snapshot.ts";
export { explain, type Reason } from "./understand/explain.ts";
export { type Joining, joiningsIn } from "./understand/explain-joining.ts";
export { type Understanding, understand } from "./understand/understand.ts";
