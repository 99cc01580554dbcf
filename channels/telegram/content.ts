/**
 * What a Telegram message says. Telegram marks the kind of a message by which field is there, so the fields are tried in
 * turn; one that nobody here knows becomes `unsupported` with its own name.
 */
import type { Audio, Contact, Location, Message, PhotoSize, Sticker, Venue } from "@grammyjs/types";
import { array, integer, text } from "../json.ts";
import type { Content, Media } from "../message.ts";
import { type Wire, wire } from "./payload.ts";

/** The largest file that getFile hands out. */
export const maxDownloadBytes = 20 * 1024 * 1024;

/** The content, or which field is not as documented. `words` is the message's text or caption, as far as it is for us. */
export function readContent(message: Wire<Message>, words: string | undefined): Content | { malformed: string } {
  for (const [field, read] of readers) {
    if (message[field] === undefined) continue;
    return read(message[field], words) ?? { malformed: field };
  }
  const fields = Object.keys(message);
  const service = fields.find((field) => serviceFields.has(field));
  if (service) return { kind: "service", type: service };
  return { kind: "unsupported", type: fields.find((field) => !envelopeFields.has(field)) ?? "empty message" };
}

type Read = (value: unknown, words: string | undefined) => Content | undefined;

/** In this order: an animation also comes as document, a venue as location, a live photo as photo. */
const readers: readonly (readonly [keyof Message, Read])[] = [
  ["text", (value, words) => (text(value) === undefined ? undefined : { kind: "text", text: words ?? "" })],
  ["photo", readPhoto],
  ["voice", (value, words) => file("voice", value, words)],
  ["animation", (value, words) => file("video", value, words)],
  ["video", (value, words) => file("video", value, words)],
  ["video_note", (value) => file("video", value, undefined, "video/mp4")],
  ["audio", (value, words) => file("audio", value, words)],
  ["document", (value, words) => file("file", value, words)],
  ["sticker", readSticker],
  ["venue", readVenue],
  ["location", (value) => place(value)],
  ["contact", readContact],
];

type FileKind = "image" | "video" | "audio" | "voice" | "file";

function file(kind: FileKind, value: unknown, caption: string | undefined, mimeType?: string): Content | undefined {
  const media = readMedia(value, mimeType);
  return media && { kind, media, ...(caption && { caption }) };
}

/** Voice, video and document have no field that audio lacks. */
function readMedia(value: unknown, knownMimeType?: string): Media | undefined {
  const found = wire<Audio>(value);
  const ref = text(found?.file_id);
  if (!found || !ref) return undefined;
  const mimeType = text(found.mime_type) ?? knownMimeType;
  const fileName = text(found.file_name);
  const sizeBytes = integer(found.file_size);
  const durationSeconds = integer(found.duration);
  return {
    ref,
    ...(mimeType && { mimeType }),
    ...(fileName && { fileName }),
    ...(sizeBytes !== undefined && { sizeBytes }),
    ...(durationSeconds !== undefined && { durationSeconds }),
  };
}

/** The biggest size that can be downloaded, else the biggest, so that its download says why it cannot be had. */
function readPhoto(value: unknown, caption: string | undefined): Content | undefined {
  const sizes = (array(value) ?? []).flatMap((size) => wire<PhotoSize>(size) ?? []);
  const byArea = sizes.filter((size) => text(size.file_id)).toSorted((one, other) => area(other) - area(one));
  const best = byArea.find((size) => (integer(size.file_size) ?? 0) <= maxDownloadBytes) ?? byArea[0];
  // Telegram turns every photo into a JPEG.
  return file("image", best, caption, "image/jpeg");
}

function area({ width, height }: Wire<PhotoSize>): number {
  return (integer(width) ?? 0) * (integer(height) ?? 0);
}

function readSticker(value: unknown): Content | undefined {
  const sticker = wire<Sticker>(value);
  const animatedType = sticker?.is_animated === true ? "application/x-tgsticker" : "image/webp";
  const media = readMedia(value, sticker?.is_video === true ? "video/webm" : animatedType);
  const emoji = text(sticker?.emoji);
  return media && { kind: "sticker", keywords: [], media, ...(emoji && { emoji }) };
}

function readVenue(value: unknown): Content | undefined {
  const venue = wire<Venue>(value);
  return place(venue?.location, text(venue?.title), text(venue?.address));
}

function place(value: unknown, name?: string, address?: string): Content | undefined {
  const { latitude, longitude } = wire<Location>(value) ?? {};
  if (typeof latitude !== "number" || typeof longitude !== "number") return undefined;
  return { kind: "location", latitude, longitude, ...(name && { name }), ...(address && { address }) };
}

function readContact(value: unknown): Content | undefined {
  const contact = wire<Contact>(value);
  const phone = text(contact?.phone_number);
  if (!contact || !phone) return undefined;
  const name = [text(contact.first_name), text(contact.last_name)].filter(Boolean).join(" ");
  const emails = [...(text(contact.vcard) ?? "").matchAll(/^(?:\w+\.)?EMAIL[^:\r\n]*:(\S+@\S+)/gim)];
  return { kind: "contact", name, phones: [phone], emails: emails.flatMap(([, email]) => email ?? []) };
}

/** Messages that Telegram writes itself when something happened: nobody said anything, nobody waits. */
const serviceFields: ReadonlySet<string> = new Set<keyof Message>([
  "boost_added",
  "channel_chat_created",
  "chat_background_set",
  "chat_owner_changed",
  "chat_owner_left",
  "chat_shared",
  "checklist_tasks_added",
  "checklist_tasks_done",
  "community_chat_added",
  "community_chat_joined",
  "community_chat_removed",
  "connected_website",
  "delete_chat_photo",
  "direct_message_price_changed",
  "forum_topic_closed",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_reopened",
  "general_forum_topic_hidden",
  "general_forum_topic_unhidden",
  "gift",
  "gift_upgrade_sent",
  "giveaway_completed",
  "giveaway_created",
  "group_chat_created",
  "left_chat_member",
  "managed_bot_created",
  "message_auto_delete_timer_changed",
  "new_chat_members",
  "new_chat_photo",
  "new_chat_title",
  "paid_message_price_changed",
  "passport_data",
  "pinned_message",
  "poll_option_added",
  "poll_option_deleted",
  "proximity_alert_triggered",
  "refunded_payment",
  "successful_payment",
  "suggested_post_approval_failed",
  "suggested_post_approved",
  "suggested_post_declined",
  "suggested_post_paid",
  "suggested_post_refunded",
  "supergroup_chat_created",
  "unique_gift",
  "users_shared",
  "video_chat_ended",
  "video_chat_participants_invited",
  "video_chat_scheduled",
  "video_chat_started",
  "web_app_data",
  "write_access_allowed",
]);

/** What may stand in a message of any kind, and so does not name it. */
const envelopeFields: ReadonlySet<string> = new Set<keyof Message>([
  "author_signature",
  "business_connection_id",
  "caption",
  "caption_entities",
  "chat",
  "date",
  "direct_messages_topic",
  "edit_date",
  "effect_id",
  "entities",
  "ephemeral_message_id",
  "external_reply",
  "forward_origin",
  "from",
  "guest_bot_caller_chat",
  "guest_bot_caller_user",
  "guest_query_id",
  "has_media_spoiler",
  "has_protected_content",
  "is_automatic_forward",
  "is_from_offline",
  "is_paid_post",
  "is_topic_message",
  "link_preview_options",
  "media_group_id",
  "message_id",
  "message_thread_id",
  "paid_star_count",
  "quote",
  "receiver_user",
  "reply_markup",
  "reply_to_checklist_task_id",
  "reply_to_message",
  "reply_to_poll_option_id",
  "reply_to_story",
  "sender_boost_count",
  "sender_business_bot",
  "sender_chat",
  "sender_tag",
  "show_caption_above_media",
  "suggested_post_info",
  "via_bot",
]);
