/** Web addresses in a message. */
import { blank } from "./fold.ts";

/** The text without its links: their numbers are those of pages. */
export function blankLinks(text: string): string {
  if (!/:\/\/|www\.|\.[a-z]{2,6}\//i.test(text)) return text;
  let rest = text;
  for (const { 0: link, index } of text.matchAll(links)) rest = blank(rest, index, index + link.length);
  return rest;
}

const links = /(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![A-Za-z0-9-])[A-Za-z0-9-]{1,40}\.[A-Za-z]{2,6}\/[\x21-\x7e]*/gi;
