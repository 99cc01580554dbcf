/** The Bot API's methods: token, rules, then the state that a call reads or changes. */
import type { Bubble } from "./platform.ts";
import { judge, type Parameters, type Refusal, refusal } from "./telegram-rules.ts";
import type { ChatState, Server } from "./telegram-server.ts";

export interface TelegramAnswer {
  response: Response;
  problems: string[];
}

/** Answers a call; `path` is /botTOKEN/METHOD or /file/botTOKEN/FILE. */
export async function answerCall(server: Server, path: string, body: unknown): Promise<TelegramAnswer> {
  const [, folder, token = "", rest = ""] = /^\/?(file\/)?bot([^/]*)\/([^?]*)/.exec(path) ?? [];
  if (!/^\d+:[\w-]+$/.test(token)) return refused(refusal(404, "Not Found"));
  if (token !== server.settings.botToken) return refused(refusal(401, "Unauthorized"));
  if (folder) return fileAnswer(server, rest);
  const method = methods[rest];
  if (!method) return refused(refusal(404, "Not Found: method not found"));
  const { refusal: broken, parameters, problems } = judge(rest, body);
  if (broken) return refused(broken, problems);
  const result = method(server, parameters, rest);
  if (isRefusal(result)) return refused(result, isNews(result) ? [] : [result.description]);
  return { response: Response.json({ ok: true, result }), problems };
}

function refused(body: Refusal, problems: string[] = [body.description]): TelegramAnswer {
  return { response: Response.json(body, { status: body.error_code }), problems };
}

/** Nobody can know before calling that a customer blocked the bot or a group moved. */
function isNews({ error_code: code, parameters }: Refusal): boolean {
  return code === 403 || parameters?.migrate_to_chat_id !== undefined;
}

type MethodCode = (server: Server, parameters: Parameters, name: string) => unknown;

const methods: Readonly<Record<string, MethodCode>> = {
  getMe: ({ bot, settings }) => ({
    ...bot,
    can_join_groups: true,
    can_read_all_group_messages: settings.privacyMode === false,
    supports_inline_queries: false,
  }),
  sendMessage,
  sendPhoto: sendMessage,
  sendVideo: sendMessage,
  sendAudio: sendMessage,
  sendDocument: sendMessage,
  sendChatAction(server, parameters) {
    const chat = targetOf(server, parameters);
    if (!isRefusal(chat)) chat.typingUntil = server.now() + typingMilliseconds;
    return isRefusal(chat) ? chat : true;
  },
  answerCallbackQuery(server, { callback_query_id: id }) {
    const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    return server.settleTap(String(id)) || refusal(400, tooOld);
  },
  getFile(server, { file_id: id }) {
    const file = server.file(String(id));
    if (!file) return refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    if ((file.file_size ?? 0) > maxFileBytes) return refusal(400, "Bad Request: file is too big");
    return { ...file, file_path: `documents/${file.file_id}` };
  },
  setWebhook({ webhook }, { url, secret_token: secret, allowed_updates: allowed, max_connections: most }) {
    webhook.url = String(url);
    webhook.secret = typeof secret === "string" ? secret : "";
    webhook.maxConnections = typeof most === "number" ? most : 40;
    if (Array.isArray(allowed)) webhook.allowed = allowed;
    return true;
  },
  deleteWebhook({ webhook }) {
    webhook.url = "";
    return true;
  },
  getWebhookInfo: ({ webhook }) => ({
    url: webhook.url,
    has_custom_certificate: false,
    pending_update_count: webhook.pending,
    ...(webhook.url && { max_connections: webhook.maxConnections, ip_address: "203.0.113.7" }),
    ...(webhook.allowed?.length && { allowed_updates: webhook.allowed }),
    ...webhook.lastError,
  }),
};

const maxFileBytes = 20 * 1024 * 1024;
const typingMilliseconds = 5000;

async function fileAnswer(server: Server, path: string): Promise<TelegramAnswer> {
  const file = server.file(path.replace("documents/", ""));
  if (!file) return refused(refusal(404, "Not Found"));
  const headers = { "content-type": "application/octet-stream" };
  return { response: new Response(await server.fileBytes(file.file_id), { headers }), problems: [] };
}

/** The chat a call is for, or why it cannot be. */
function targetOf({ chats }: Server, { chat_id: id }: Parameters): ChatState | Refusal {
  const chat = chats.get(String(id));
  if (!chat) return refusal(400, "Bad Request: chat not found");
  if (chat.movedTo === undefined) return chat.blocked ? refusal(403, "Forbidden: bot was blocked by the user") : chat;
  const upgraded = "Bad Request: group chat was upgraded to a supergroup chat";
  return refusal(400, upgraded, { migrate_to_chat_id: Number(chat.movedTo) });
}

function sendMessage(server: Server, parameters: Parameters, method: string): unknown {
  const chat = targetOf(server, parameters);
  if (isRefusal(chat)) return chat;
  const reply = parameters.reply_parameters as ReplyParameters | undefined;
  const answered = reply && chat.messages.get(String(reply.message_id));
  if (reply && !answered && reply.allow_sending_without_reply !== true) {
    return refusal(400, "Bad Request: message to be replied not found");
  }
  const { text, caption, reply_markup: markup } = parameters;
  const fields = {
    ...(answered && { reply_to_message: answered }),
    ...(text !== undefined && { text }),
    ...(caption !== undefined && { caption }),
    ...mediaOf(server, method, parameters),
    ...(markup !== undefined && { reply_markup: markup }),
  };
  chat.typingUntil = 0;
  return server.post(chat, server.bot, fields, {
    text: String(text ?? caption ?? ""),
    ...optionsOf(markup),
    ...bubbleMedia(method, parameters),
    ...(reply && answered && { quotes: String(reply.message_id) }),
  });
}

interface ReplyParameters {
  message_id: number;
  allow_sending_without_reply?: boolean;
}

/** Buttons below the bubble; the markup was judged before. */
function optionsOf(markup: unknown): Pick<Bubble, "options"> {
  if (markup === undefined) return {};
  const { inline_keyboard: rows } = markup as { inline_keyboard: { text: string; callback_data: string }[][] };
  const items = rows.flat().map((button) => ({ data: button.callback_data, title: button.text }));
  return items.length > 0 ? { options: { style: "buttons", items } } : {};
}

const screenKinds: Readonly<Record<string, NonNullable<Bubble["media"]>["kind"]>> = {
  sendPhoto: "image",
  sendVideo: "video",
  sendAudio: "audio",
  sendDocument: "file",
};

function bubbleMedia(method: string, parameters: Parameters): Pick<Bubble, "media"> {
  const kind = screenKinds[method];
  return kind ? { media: { kind, url: String(parameters[wireField(method)]) } } : {};
}

function mediaOf(server: Server, method: string, parameters: Parameters): object {
  if (!screenKinds[method]) return {};
  const field = wireField(method);
  const file = server.keepFile(String(parameters[field]));
  return { [field]: method === "sendPhoto" ? [{ ...file, width: 1280, height: 960 }] : file };
}

/** sendPhoto takes `photo` and its message has one. */
function wireField(method: string): string {
  return method.slice("send".length).toLowerCase();
}

function isRefusal(result: unknown): result is Refusal {
  return typeof result === "object" && result !== null && "error_code" in result;
}
