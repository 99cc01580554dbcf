/**
 * A release as bytes: a little JSON, the classifier's arrays, and the entries' texts, which are read one by one when they
 * are needed. Made and read by ourselves alone: reading trusts what it finds.
 */
import type { Entry } from "../documents/faq.ts";
import type { Shop } from "../documents/shop.ts";
import { type ClassifierHead, keepClassifier, restoreClassifier } from "../understand/classifier-pack.ts";
import type { Place } from "../understand/matcher.ts";
import { pack, unpack } from "../understand/pack.ts";
import { type Release, releaseFormat } from "./release.ts";

interface Head {
  format: number;
  id: string;
  shop: Shop;
  places: readonly Place[];
  told: number;
  classifier: ClassifierHead;
}

/** The release as bytes. */
export function writeSnapshot({ id, shop, entries, matcher }: Release): Uint8Array<ArrayBuffer> {
  const texts = matcher.entries.map((place) => new TextEncoder().encode(JSON.stringify(entries.get(place.id))));
  const ends = new Uint32Array(texts.length);
  const joined = new Uint8Array(texts.reduce((sum, text) => sum + text.length, 0));
  let end = 0;
  for (const [position, text] of texts.entries()) {
    joined.set(text, end);
    end += text.length;
    ends[position] = end;
  }
  const { head: classifier, arrays } = keepClassifier(matcher.own);
  const { entries: places, told } = matcher;
  return pack<Head>({
    head: { format: releaseFormat, id, shop, places, told, classifier },
    arrays: { ...arrays, texts: joined, ends },
  });
}

/** The release that `writeSnapshot` wrote. Throws on anything else. */
export function readSnapshot(bytes: ArrayBuffer): Release {
  const { head, arrays } = unpack<Head>(bytes);
  const { format, id, shop, places, told, classifier } = head;
  if (format !== releaseFormat) throw new Error("This is no snapshot of a release: publish the documents again.");
  const positions = new Map(places.map((place, position) => [place.id, position]));
  const texts = arrays.texts as Uint8Array;
  const ends = arrays.ends as Uint32Array;
  const read = (entry: string): Entry | undefined => {
    const position = positions.get(entry);
    if (position === undefined) return undefined;
    return JSON.parse(new TextDecoder().decode(texts.subarray(ends[position - 1] ?? 0, ends[position])));
  };
  return {
    id,
    shop,
    entries: { get: read, has: (entry) => positions.has(entry) },
    matcher: { entries: places, own: restoreClassifier(classifier, arrays), told },
  };
}
