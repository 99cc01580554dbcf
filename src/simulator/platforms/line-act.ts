/** What a customer does on the phone, as the events that LINE sends for it. */
import type { Ledger } from "./line-ledger.ts";
import { customerBubble, type Phone, showBubble, unsendBubble, type Visible } from "./line-phone.ts";
import { lineEvent, token } from "./line-webhook.ts";
import type { Action, Person } from "./platform.ts";

/** Puts the action on the screen. The events are none where LINE tells bots nothing: reactions. */
export function eventsOf(ledger: Ledger, person: Person, action: Action): unknown[] {
  const phone = ledger.phones.of(person);
  const wasBlocked = phone.blocked;
  // The app lets nobody write to an account they block, so whatever else they do ends it.
  phone.blocked = action.kind === "block";

  const event = (details: { type: string; [field: string]: unknown }) => [
    lineEvent(phone.userId, ledger.now(), details),
  ];
  const reply = () => ({ replyToken: ledger.newReplyToken(phone.userId) });
  switch (action.kind) {
    case "open":
      return event({ type: "follow", ...reply(), follow: { isUnblocked: wasBlocked } });
    case "block":
      return event({ type: "unfollow" });
    case "unsend":
      unsendBubble(phone, action.bubbleId);
      return event({ type: "unsend", unsend: { messageId: action.bubbleId } });
    case "tap":
      say(ledger, phone, { ...action, title: phone.displayTexts.get(action.data) ?? action.title });
      return event({ type: "postback", ...reply(), postback: { data: action.data } });
    case "reaction":
      return [];
    case "text":
    case "image":
    case "voice":
    case "video":
    case "file":
    case "sticker":
    case "location": {
      const tokens = say(ledger, phone, action);
      return event({ type: "message", ...reply(), message: { ...tokens, ...messageOf(ledger, action, tokens.id) } });
    }
    default:
      return action satisfies never;
  }
}

/** Shows what was said, and gives out the message's id and tokens. */
function say(ledger: Ledger, phone: Phone, action: Visible) {
  const id = ledger.nextMessageId();
  const bubble = customerBubble(action, id, ledger.now());
  // Without Chat, LINE marks everything as read by itself.
  bubble.read = ledger.traits.chatMode !== "chat";
  const quoteToken = showBubble(phone, bubble);
  const markAsReadToken = token(32);
  phone.readTokens.set(markAsReadToken, id);
  const canBeQuoted = ["text", "sticker", "image", "video"].includes(action.kind);
  return { id, markAsReadToken, ...(canBeQuoted && { quoteToken }) };
}

function messageOf(
  ledger: Ledger,
  action: Exclude<Visible, { kind: "tap" }>,
  messageId: string,
): { type: string; [field: string]: unknown } {
  switch (action.kind) {
    case "text":
      return { type: "text", text: action.text, ...(action.quotes && { quotedMessageId: action.quotes }) };
    case "sticker":
      return {
        type: "sticker",
        packageId: "446",
        stickerId: "1988",
        stickerResourceType: "STATIC",
        keywords: stickerKeywords[action.emoji] ?? ["hello", "hi"],
      };
    case "location": {
      const { latitude, longitude, title } = action;
      return { type: "location", latitude, longitude, ...(title && { title }) };
    }
    case "image":
    case "voice":
    case "video":
    case "file": {
      const streams = action.kind === "voice" || action.kind === "video";
      const answersUntilReady = streams ? (ledger.traits.preparingAnswers ?? 0) : 0;
      ledger.contents.set(messageId, { url: action.url, mimeType: action.mimeType, answersUntilReady });
      if (action.kind === "file") return { type: "file", fileName: action.fileName ?? "file", fileSize: 1024 };
      return {
        type: action.kind === "voice" ? "audio" : action.kind,
        contentProvider: { type: "line" },
        ...(streams && { duration: 4200 }),
      };
    }
    default:
      return action satisfies never;
  }
}

/** LINE names a sticker in words; it never tells which emoji it looks like. */
const stickerKeywords: Record<string, string[]> = {
  "👍": ["ok", "thumbs up", "good"],
  "🙏": ["thank you", "please"],
  "😡": ["angry", "mad"],
  "😭": ["crying", "sad"],
  "❤️": ["love", "heart"],
};
