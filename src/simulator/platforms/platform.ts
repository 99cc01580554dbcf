/**
 * A platform played locally: signs webhooks as the real one does, takes the calls of our adapter, checks them against the
 * platform's rules and shows what a customer would see. Knows the platform's API, not our adapter. Used by the simulator,
 * the tests and the benchmarks; plain fetch types, no I/O of its own, never part of a deployed worker.
 */

/** What happens to the adapter's calls until it is switched back. */
export type Trouble = "none" | "throttled" | "failing" | "silent";

/** What a customer does on the phone. */
export type Action =
  | { kind: "text"; text: string; quotes?: string }
  | { kind: "image" | "voice" | "video" | "file"; url: string; mimeType: string; caption?: string; fileName?: string }
  | { kind: "sticker"; emoji: string }
  | { kind: "location"; latitude: number; longitude: number; title?: string }
  /** A tap on an option that `bubbleId` offered. */
  | { kind: "tap"; bubbleId: string; data: string; title: string }
  | { kind: "reaction"; bubbleId: string; emoji: string }
  /** Opens the chat for the first time (follow, /start), or again after `block`. */
  | { kind: "open"; payload?: string }
  | { kind: "block" }
  | { kind: "unsend"; bubbleId: string };

/** One message on the phone's screen. */
export interface Bubble {
  id: string;
  from: "customer" | "shop";
  at: number;
  text: string;
  /** How the options look: buttons below the bubble, a list behind a button, chips above the keyboard. */
  options?: {
    style: "buttons" | "list" | "chips";
    label?: string;
    items: { data: string; title: string; description?: string }[];
  };
  media?: {
    kind: "image" | "voice" | "audio" | "video" | "file" | "sticker" | "location";
    url?: string;
    fileName?: string;
  };
  quotes?: string;
  /** The customer has been shown that the shop read it. */
  read?: boolean;
}

/** One call of the adapter, as the wire log shows it: headers and URL without secrets. */
export interface PlatformCall {
  at: number;
  method: string;
  /** Path below the base, without token. */
  path: string;
  body: unknown;
  status: number;
  /** What the real platform would have complained of; empty when the call was right. */
  problems: string[];
}

/** The person holding the phone; invented. */
export interface Person {
  id: string;
  name: string;
  language?: string;
  phone?: string;
  /** WhatsApp's business-scoped user id, where one is wanted. */
  scopedId?: string;
}

export interface FakePlatform {
  readonly name: "whatsapp" | "line" | "telegram";
  trouble: Trouble;
  readonly calls: readonly PlatformCall[];
  /** What `person` sees, oldest first. */
  screen(personId: string): { bubbles: readonly Bubble[]; typing: boolean };
  /** The webhook request(s) that the platform sends for the action, really signed, to `webhookUrl`; the action shows on the screen too. */
  act(person: Person, action: Action, webhookUrl: string): Promise<Request>;
  /** The webhook request that tells what became of our messages since the last call (sent, delivered, read), if the platform tells. */
  receipts?(webhookUrl: string): Promise<Request | undefined>;
  /**
   * Answers a call of the adapter as the platform would; `path` is the part below the API base, with query.
   * A wrong token, shape or limit is answered with the platform's own error and noted in `calls`. "silent" never resolves (until the caller aborts).
   */
  handle(request: Request, path: string): Promise<Response>;
}
