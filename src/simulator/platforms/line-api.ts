/** The calls that a bot makes: token first, then shape and limits, then what they do. */
import type { Content, Ledger, SentMessage } from "./line-ledger.ts";
import { shopBubble, showBubble } from "./line-phone.ts";
import { type Complaint, complaintsOf } from "./line-rules.ts";
import { botUserId, signedWebhook } from "./line-webhook.ts";

/** The answer, and what LINE had against the call. */
export interface LineAnswer {
  response: Response;
  problems: string[];
}

interface LineCall {
  ledger: Ledger;
  headers: Headers;
  body: Record<string, unknown>;
  /** What stands in the path where the route has a blank. */
  id: string;
}

/** Answers as LINE does. `path` is what follows the host, either host's. */
export async function answerCall(ledger: Ledger, request: Request, path: string, body: unknown): Promise<LineAnswer> {
  if (request.headers.get("authorization") !== `Bearer ${ledger.settings.CHANNEL_ACCESS_TOKEN}`) {
    return complain(
      401,
      "Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.",
    );
  }
  const { pathname } = new URL(path, "https://api.line.me");
  for (const [method, pattern, answer] of routes) {
    const match = method === request.method ? pattern.exec(pathname) : undefined;
    if (!match) continue;
    if (method !== "GET" && (typeof body !== "object" || body === null)) {
      return complain(400, "The request body could not be parsed as JSON (line: 1, column: 1)");
    }
    const fields = (body ?? {}) as Record<string, unknown>;
    return answer({ ledger, headers: request.headers, body: fields, id: decodeURIComponent(match[1] ?? "") });
  }
  return complain(404, "Not found");
}

/** LINE's error body, its words also noted as the call's problems. */
export function complain(
  status: number,
  message: string,
  details: Complaint[] = [],
  headers: Record<string, string> = {},
  sentMessages?: SentMessage[],
): LineAnswer {
  const body = { message, ...(details.length > 0 && { details }), ...(sentMessages && { sentMessages }) };
  const problems = details.length > 0 ? details.map(({ property, message }) => `${property}: ${message}`) : [message];
  return { ...accept(body, status, headers), problems };
}

function accept(body: unknown, status = 200, headers: Record<string, string> = {}): LineAnswer {
  const response = Response.json(body, { status, headers: { "x-line-request-id": crypto.randomUUID(), ...headers } });
  return { response, problems: [] };
}

const routes: readonly [string, RegExp, (call: LineCall) => LineAnswer | Promise<LineAnswer>][] = [
  ["POST", /^\/v2\/bot\/message\/reply$/, reply],
  ["POST", /^\/v2\/bot\/message\/push$/, push],
  ["POST", /^\/v2\/bot\/chat\/loading\/start$/, startLoading],
  ["POST", /^\/v2\/bot\/chat\/markAsRead$/, markAsRead],
  ["GET", /^\/v2\/bot\/message\/([^/]+)\/content$/, content],
  ["GET", /^\/v2\/bot\/profile\/([^/]+)$/, profile],
  ["GET", /^\/v2\/bot\/info$/, info],
  ["GET", /^\/v2\/bot\/message\/quota$/, quota],
  ["GET", /^\/v2\/bot\/message\/quota\/consumption$/, ({ ledger }) => accept({ totalUsage: ledger.pushes })],
  ["GET", /^\/v2\/bot\/channel\/webhook\/endpoint$/, getEndpoint],
  ["PUT", /^\/v2\/bot\/channel\/webhook\/endpoint$/, setEndpoint],
  ["POST", /^\/v2\/bot\/channel\/webhook\/test$/, testEndpoint],
];

function reply({ ledger, headers, body }: LineCall): LineAnswer {
  if (headers.has("x-line-retry-key")) return complain(400, "The retry key is not supported by this endpoint");
  const userId = ledger.replyTokenUser(body.replyToken);
  const complaints = messageComplaints(ledger, userId, body.messages);
  if (complaints) return complaints;
  if (!userId) return complain(400, "Invalid reply token");
  ledger.spendReplyToken(String(body.replyToken));
  return accept({ sentMessages: show(ledger, userId, body.messages) });
}

function push({ ledger, headers, body }: LineCall): LineAnswer {
  const retryKey = headers.get("x-line-retry-key");
  if (retryKey !== null && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(retryKey)) {
    return complain(400, "The retry key is not a hexadecimal UUID");
  }
  const before = retryKey === null ? undefined : ledger.acceptedPush(retryKey);
  if (before) {
    const accepted = { "x-line-accepted-request-id": before.requestId };
    return { ...complain(409, "The retry key is already accepted", [], accepted, before.sentMessages), problems: [] };
  }
  const to = String(body.to);
  if (!/^[UCR][0-9a-f]{32}$/.test(to)) {
    return complain(400, "The property, 'to', in the request body is invalid (line: -, column: -)");
  }
  const complaints = messageComplaints(ledger, to, body.messages);
  if (complaints) return complaints;
  const phone = ledger.phones.byUser(to);
  if (!phone && !ledger.traits.groups?.includes(to)) return complain(400, "Failed to send messages");
  if (ledger.pushes >= (ledger.traits.monthlyLimit ?? Number.POSITIVE_INFINITY)) {
    return complain(429, "You have reached your monthly limit.");
  }
  if (!phone?.blocked) ledger.pushes += 1;
  const sentMessages = show(ledger, to, body.messages);
  const answer = accept({ sentMessages });
  const requestId = answer.response.headers.get("x-line-request-id") ?? "";
  if (retryKey !== null) ledger.acceptPush(retryKey, { requestId, sentMessages });
  return answer;
}

function messageComplaints(ledger: Ledger, to: string | undefined, messages: unknown): LineAnswer | undefined {
  const quoteTokens = ledger.phones.byUser(to ?? "")?.quoteTokens;
  // Of a token that leads nowhere no chat is known, and in a group none is played: there any quote passes.
  const details = complaintsOf(messages, (quoteToken) => quoteTokens?.has(quoteToken) ?? true);
  return details.length > 0 ? complain(400, `The request body has ${details.length} error(s)`, details) : undefined;
}

/** To someone who blocked the account LINE answers as if all were well, and shows nothing. */
function show(ledger: Ledger, to: string, messages: unknown): SentMessage[] {
  const phone = ledger.phones.byUser(to);
  return (messages as Record<string, unknown>[]).map((message) => {
    const id = ledger.nextMessageId();
    if (!phone || phone.blocked) return { id };
    return { id, quoteToken: showBubble(phone, shopBubble(phone, message, id, ledger.now())) };
  });
}

function startLoading({ ledger, body }: LineCall): LineAnswer {
  const { chatId, loadingSeconds = 20 } = body;
  const phone = ledger.phones.byUser(String(chatId));
  if (!/^U[0-9a-f]{32}$/.test(String(chatId))) {
    return invalid({ message: "The value must be a user ID", property: "chatId" });
  }
  const seconds = Number(loadingSeconds);
  if (!(seconds >= 5 && seconds <= 60 && seconds % 5 === 0)) {
    return invalid({ message: "Must be a multiple of 5 between 5 and 60", property: "loadingSeconds" });
  }
  if (phone && !phone.blocked) phone.typingUntil = ledger.now() + seconds * 1000;
  return accept({}, 202);
}

function markAsRead({ ledger, body }: LineCall): LineAnswer {
  const markAsReadToken = String(body.markAsReadToken);
  for (const phone of ledger.phones.all()) {
    const newest = phone.bubbles.findIndex(({ id }) => id === phone.readTokens.get(markAsReadToken));
    for (const bubble of phone.bubbles.slice(0, newest + 1)) {
      if (bubble.from === "customer") bubble.read = true;
    }
    if (phone.readTokens.has(markAsReadToken)) return accept({});
  }
  return invalid({ message: "Invalid token", property: "markAsReadToken" });
}

function invalid(complaint: Complaint): LineAnswer {
  return complain(400, "The request body has 1 error(s)", [complaint]);
}

async function content({ ledger, id }: LineCall): Promise<LineAnswer> {
  const file = ledger.contents.get(id);
  if (!file) return complain(404, "Not found");
  if (file.answersUntilReady > 0) {
    file.answersUntilReady -= 1;
    return accept({}, 202);
  }
  const bytes = await bytesOf(file, ledger.traits.fetch);
  const headers = { "content-type": file.mimeType, "content-length": String(bytes.byteLength) };
  return { response: new Response(bytes, { headers }), problems: [] };
}

async function bytesOf({ url }: Content, fetch: Ledger["traits"]["fetch"]): Promise<Uint8Array<ArrayBuffer>> {
  const inline = /^data:[^,]*?(;base64)?,(.*)$/s.exec(url);
  if (!inline) return new Uint8Array((await (await fetch?.(new Request(url)))?.arrayBuffer()) ?? []);
  const [, isBase64, data = ""] = inline;
  if (!isBase64) return new Uint8Array(new TextEncoder().encode(decodeURIComponent(data)));
  return Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
}

function profile({ ledger, id }: LineCall): LineAnswer {
  const phone = ledger.phones.byUser(id);
  if (!phone || phone.blocked) return complain(404, "Not found");
  const { name, language } = phone.person;
  return accept({ userId: id, displayName: name, ...(language && { language }) });
}

function info({ ledger }: LineCall): LineAnswer {
  const chatMode = ledger.traits.chatMode ?? "bot";
  return accept({
    userId: botUserId,
    basicId: "@harbourgoods",
    displayName: "Harbour Goods",
    chatMode,
    markAsReadMode: chatMode === "chat" ? "manual" : "auto",
  });
}

function quota({ ledger }: LineCall): LineAnswer {
  const { monthlyLimit } = ledger.traits;
  return accept(monthlyLimit === undefined ? { type: "none" } : { type: "limited", value: monthlyLimit });
}

function getEndpoint({ ledger }: LineCall): LineAnswer {
  if (!ledger.endpoint) return complain(404, "Not found");
  return accept({ endpoint: ledger.endpoint, active: ledger.traits.webhookActive ?? true });
}

function setEndpoint({ ledger, body }: LineCall): LineAnswer {
  if (!isEndpoint(body.endpoint)) return invalid({ message: "Invalid webhook endpoint URL", property: "endpoint" });
  ledger.endpoint = body.endpoint;
  return accept({});
}

async function testEndpoint({ ledger, body }: LineCall): Promise<LineAnswer> {
  const endpoint = body.endpoint ?? ledger.endpoint;
  if (!isEndpoint(endpoint)) return invalid({ message: "Invalid webhook endpoint URL", property: "endpoint" });
  const { settings, traits } = ledger;
  const timestamp = new Date(ledger.now()).toISOString();
  const status = traits.fetch
    ? await statusOf(traits.fetch, await signedWebhook(settings.CHANNEL_SECRET, [], endpoint))
    : 200;
  const success = status >= 200 && status < 300;
  const reason = success ? "OK" : status === 0 ? "COULD_NOT_CONNECT" : "ERROR_STATUS_CODE";
  return accept({ success, timestamp, statusCode: status, reason, detail: String(status) });
}

async function statusOf(fetch: (request: Request) => Promise<Response>, request: Request): Promise<number> {
  try {
    return (await fetch(request)).status;
  } catch {
    return 0;
  }
}

function isEndpoint(value: unknown): value is string {
  return (
    typeof value === "string" && value.length <= 500 && URL.canParse(value) && new URL(value).protocol === "https:"
  );
}
