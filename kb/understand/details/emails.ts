/** E-mail addresses in a message. */
import type { Detail } from "./detail.ts";

/** The addresses of a text, as they are usually written: no quotes, no comments, no addresses of numbers. */
export function findEmails(text: string): Detail[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(address)].map(({ 0: value, index: start }) => {
    return { kind: "email", value, start, end: start + value.length };
  });
}

const address = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}/g;
