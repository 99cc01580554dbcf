/**
 * A release as bytes: a little JSON, the classifier's arrays, and the entries' texts, which are read one by one when they
 * are needed. Made and read by ourselves alone: reading trusts what it finds.
 */
import { deflateSync } from "fflate";
import type { Entry } from "../documents/faq.ts";
import type { Shop } from "../documents/shop.ts";
import { type ClassifierHead, keepClassifier, restoreClassifier } from "../understand/classifier-pack.ts";
import type { Place } from "../understand/matcher.ts";
import { pack, unpack } from "../understand/pack.ts";
import { type Release, releaseFormat } from "./release.ts";
import { keepTexts, restoreTexts } from "./texts.ts";

interface Head {
  format: number;
  id: string;
  shop: Shop;
  places: readonly Place[];
  told: number;
  classifier: ClassifierHead;
}

/** The release as bytes. They are deflated by a library, not the platform, and so are the same wherever they are made. */
export function writeSnapshot({ id, shop, entries, matcher }: Release): Uint8Array<ArrayBuffer> {
  const texts = keepTexts(matcher.entries.flatMap(({ id: entry }) => entries.get(entry) ?? []));
  const { head: classifier, arrays } = keepClassifier(matcher.own);
  const { entries: places, told } = matcher;
  const index = deflateSync(pack({ head: {}, arrays }));
  return pack<Head>({
    head: { format: releaseFormat, id, shop, places, told, classifier },
    arrays: { index, ...texts },
  });
}

/** The release that `writeSnapshot` wrote. Rejects anything else. */
export async function readSnapshot(bytes: ArrayBuffer): Promise<Release> {
  const { head, arrays } = unpack<Head>(bytes);
  const { format, id, shop, places, told, classifier } = head;
  if (format !== releaseFormat) throw new Error("This is no snapshot of a release: publish the documents again.");
  const index = unpack(await inflated(arrays.index as Uint8Array<ArrayBuffer>));
  const positions = new Map(places.map((place, position) => [place.id, position]));
  const textOf = restoreTexts({ blocks: arrays.blocks as Uint8Array, ends: arrays.ends as Uint32Array });
  const read = (entry: string): Entry | undefined => {
    const position = positions.get(entry);
    return position === undefined ? undefined : textOf(position);
  };
  return {
    id,
    shop,
    entries: { get: read, has: (entry) => positions.has(entry) },
    matcher: { entries: places, own: restoreClassifier(classifier, index.arrays), told },
  };
}

/** By the platform, which is faster at it than any library. */
function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer();
}
