/** What an event says, in the model's words. */
import { array, integer, record, text } from "../json.ts";
import type { Content, Media } from "../message.ts";
import { withoutOurName } from "./mention.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** A place in an event that is not as LINE describes it. Names the place, never what stands there. */
export interface Broken {
  broken: string;
}

export function broken(place: string, expected: string): Broken {
  return { broken: `${place}: expected ${expected}` };
}

/** The content of an event. A kind of event that we do not know needs no answer; a kind of message that we do not know does. */
export function eventContent(type: string, event: Fields): Content | Broken {
  switch (type) {
    case "message":
      return messageContent(event);
    case "messageEdited":
      return editContent(event);
    case "unsend": {
      const messageId = text(record(event.unsend)?.messageId);
      return messageId ? { kind: "deletion", messageId } : broken(".unsend.messageId", "an id");
    }
    case "postback":
      return postbackContent(event);
    case "follow":
      return { kind: "follow", returning: record(event.follow)?.isUnblocked === true };
    case "unfollow":
      return { kind: "unfollow" };
    default:
      return { kind: "service", type };
  }
}

function messageContent(event: Fields): Content | Broken {
  const message = record(event.message);
  if (!message) return broken(".message", "an object");
  const type = text(message.type);
  if (!type) return broken(".message.type", "a name");
  const id = text(message.id);
  if (!id) return broken(".message.id", "an id");
  switch (type) {
    case "text": {
      const words = withoutOurName(message);
      return words === undefined ? broken(".message.text", "a text") : { kind: "text", text: words };
    }
    case "image":
    case "video":
      return mediaContent(type, id, message);
    case "audio":
      // What LINE stores itself was spoken into the phone; other audio comes from a link.
      return mediaContent(isExternal(message) ? "audio" : "voice", id, message);
    case "file":
      return mediaContent("file", id, message);
    case "sticker":
      return stickerContent(message);
    case "location":
      return locationContent(message);
    default:
      return { kind: "unsupported", type };
  }
}

function mediaContent(
  kind: "image" | "video" | "audio" | "voice" | "file",
  id: string,
  message: Fields,
): Content | Broken {
  const url = text(record(message.contentProvider)?.originalContentUrl);
  if (isExternal(message) && !(url && isHttps(url))) {
    return broken(".message.contentProvider.originalContentUrl", "an https URL");
  }
  const fileName = text(message.fileName);
  const sizeBytes = integer(message.fileSize);
  const milliseconds = integer(message.duration);
  const media: Media = {
    ref: isExternal(message) && url ? url : id,
    ...(fileName && { fileName }),
    ...(sizeBytes !== undefined && sizeBytes >= 0 && { sizeBytes }),
    ...(milliseconds !== undefined && milliseconds >= 0 && { durationSeconds: milliseconds / 1000 }),
  };
  return { kind, media };
}

/** What the customer wrote onto the sticker comes first, then LINE's own words for it. */
function stickerContent(message: Fields): Content {
  const words = [message.text, ...(array(message.keywords) ?? [])];
  return { kind: "sticker", keywords: words.flatMap((word) => text(word) || []) };
}

function locationContent(message: Fields): Content | Broken {
  const { latitude, longitude } = message;
  if (typeof latitude !== "number" || typeof longitude !== "number")
    return broken(".message", "latitude and longitude");
  const name = text(message.title);
  const address = text(message.address);
  return { kind: "location", latitude, longitude, ...(name && { name }), ...(address && { address }) };
}

function editContent(event: Fields): Content | Broken {
  const message = record(event.message);
  const messageId = text(message?.id);
  if (!message || !messageId) return broken(".message.id", "an id");
  const words = withoutOurName(message);
  return { kind: "edit", messageId, ...(words !== undefined && { text: words }) };
}

function postbackContent(event: Fields): Content | Broken {
  const postback = record(event.postback);
  const data = text(postback?.data);
  if (data === undefined) return broken(".postback.data", "a text");
  const params = record(postback?.params);
  // Leafing through the tabs of a rich menu says nothing to us.
  if (text(params?.newRichMenuAliasId)) return { kind: "service", type: "richmenuswitch" };
  const picked = text(params?.datetime)?.replace("T", " ") || text(params?.date) || text(params?.time);
  return { kind: "choice", data, ...(picked && { title: picked }) };
}

function isExternal(message: Fields): boolean {
  return record(message.contentProvider)?.type === "external";
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}
