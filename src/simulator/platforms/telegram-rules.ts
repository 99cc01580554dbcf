/**
 * The documented rules for what a method takes: fields, types, lengths. Lengths of text are UTF-16 units, of callback data
 * bytes. Knows no state: whether a chat or a tap exists is not judged here.
 * @see https://core.telegram.org/bots/api#available-methods
 */

export type Parameters = Readonly<Record<string, unknown>>;

/** Telegram's answer to a call that it does not carry out. */
export interface Refusal {
  ok: false;
  error_code: number;
  description: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

export function refusal(code: number, description: string, parameters?: Refusal["parameters"]): Refusal {
  return { ok: false, error_code: code, description, ...(parameters && { parameters }) };
}

interface Verdict {
  parameters: Parameters;
  refusal?: Refusal;
  /** What is wrong, refused or not: Telegram itself overlooks unknown fields. */
  problems: string[];
}

/** Judges the parameters of a method that exists. */
export function judge(method: string, body: unknown): Verdict {
  const parameters: Parameters = isObject(body) ? body : {};
  const problems = fieldProblems(method, parameters);
  const broken = firstBroken(method, parameters);
  if (!broken) return { parameters, problems };
  return { parameters, refusal: refusal(400, `Bad Request: ${broken}`), problems: [...problems, broken] };
}

const optionalOfMessages =
  "business_connection_id message_thread_id direct_messages_topic_id parse_mode disable_notification protect_content allow_paid_broadcast message_effect_id reply_parameters reply_markup";
const optionalOfCaptions = `${optionalOfMessages} caption caption_entities show_caption_above_media has_spoiler`;

/** Field names by method, as documented. */
const fields: Readonly<Record<string, string>> = {
  getMe: "",
  getWebhookInfo: "",
  deleteWebhook: "drop_pending_updates",
  setWebhook: "url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token",
  getFile: "file_id",
  answerCallbackQuery: "callback_query_id text show_alert url cache_time",
  sendChatAction: "business_connection_id chat_id message_thread_id action",
  sendMessage: `chat_id text entities link_preview_options ${optionalOfMessages}`,
  sendPhoto: `chat_id photo ${optionalOfCaptions}`,
  sendVideo: `chat_id video duration width height thumbnail cover start_timestamp supports_streaming ${optionalOfCaptions}`,
  sendAudio: `chat_id audio duration performer title thumbnail ${optionalOfCaptions}`,
  sendDocument: `chat_id document thumbnail disable_content_type_detection ${optionalOfCaptions}`,
};

function fieldProblems(method: string, parameters: Parameters): string[] {
  const known = (fields[method] ?? "").split(" ");
  return Object.keys(parameters)
    .filter((field) => !known.includes(field))
    .map((field) => `${method} has no field "${field}"`);
}

/** The first rule that is broken, in Telegram's words. */
function firstBroken(method: string, parameters: Parameters): string | undefined {
  if (!wellFormed(parameters)) return "strings must be encoded in UTF-8";
  switch (method) {
    case "sendMessage":
      return brokenChat(parameters) ?? brokenText(parameters.text) ?? brokenExtras(parameters);
    case "sendPhoto":
    case "sendVideo":
    case "sendAudio":
    case "sendDocument": {
      const file = parameters[method.slice("send".length).toLowerCase()];
      return (
        brokenChat(parameters) ?? brokenFile(method, file) ?? brokenCaption(parameters) ?? brokenExtras(parameters)
      );
    }
    case "sendChatAction":
      return (
        brokenChat(parameters) ?? (chatActions.has(parameters.action) ? undefined : "wrong parameter action in request")
      );
    case "answerCallbackQuery":
      return lengthOf(parameters.text) > 200 ? "MESSAGE_TOO_LONG" : undefined;
    case "getFile":
      return typeof parameters.file_id === "string" && parameters.file_id ? undefined : "file_id not specified";
    case "setWebhook":
      return brokenWebhook(parameters);
    default:
      return undefined;
  }
}

const chatActions: ReadonlySet<unknown> = new Set(
  "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note".split(
    " ",
  ),
);

function brokenChat({ chat_id: id }: Parameters): string | undefined {
  const isId = Number.isSafeInteger(id) || (typeof id === "string" && /^(?:-?\d+|@\w+)$/.test(id));
  return isId ? undefined : "chat_id is empty";
}

function brokenText(text: unknown): string | undefined {
  if (typeof text !== "string" || isBlank(text)) return "message text is empty";
  return text.length > 4096 ? "message is too long" : undefined;
}

function brokenCaption({ caption }: Parameters): string | undefined {
  if (caption !== undefined && typeof caption !== "string") return "caption must be of type String";
  return lengthOf(caption) > 1024 ? "message caption is too long" : undefined;
}

function brokenFile(method: string, file: unknown): string | undefined {
  if (typeof file !== "string" || file === "")
    return `there is no ${method.slice("send".length).toLowerCase()} in the request`;
  if (!/^https?:\/\/./.test(file)) return "wrong file identifier/HTTP URL specified";
  const ending = /\.(\w+)$/.exec(new URL(file).pathname)?.[1]?.toLowerCase();
  const isTaken = method !== "sendDocument" || ending === undefined || ["pdf", "zip", "gif"].includes(ending);
  return isTaken ? undefined : "wrong type of the web page content";
}

function brokenExtras({
  reply_markup: markup,
  reply_parameters: reply,
  link_preview_options: preview,
}: Parameters): string | undefined {
  if (preview !== undefined && !isObject(preview)) return "object expected as link preview options";
  if (reply !== undefined && !(isObject(reply) && Number.isSafeInteger(reply.message_id))) {
    return "can't parse reply parameters JSON object";
  }
  return markup === undefined ? undefined : brokenKeyboard(markup);
}

function brokenKeyboard(markup: unknown): string | undefined {
  const rows = isObject(markup) ? markup.inline_keyboard : undefined;
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) return "object expected as reply markup";
  const buttons: unknown[] = rows.flat();
  if (buttons.length > 100) return "reply markup is too long";
  for (const button of buttons) {
    if (!isObject(button) || typeof button.text !== "string")
      return 'inline keyboard button must have a String field "text"';
    if (isBlank(button.text)) return "inline keyboard button text must be non-empty";
    const { callback_data: data } = button;
    if (typeof data !== "string") return "text buttons are unallowed in the inline keyboard";
    const { length } = new TextEncoder().encode(data);
    if (length < 1 || length > 64) return "BUTTON_DATA_INVALID";
  }
  return undefined;
}

function brokenWebhook({
  url,
  secret_token: secret,
  max_connections: most,
  allowed_updates: allowed,
}: Parameters): string | undefined {
  if (secret !== undefined && typeof secret !== "string") return "secret_token must be of type String";
  if (lengthOf(secret) > 256) return "secret token is too long";
  if (typeof secret === "string" && !/^[A-Za-z0-9_-]*$/.test(secret))
    return "secret token contains unallowed characters";
  if (most !== undefined && !(typeof most === "number" && most >= 1 && most <= 100)) return "invalid max_connections";
  if (allowed !== undefined && !Array.isArray(allowed)) return "can't parse allowed updates";
  if (typeof url !== "string" || url === "") return undefined;
  if (!URL.canParse(url)) return "bad webhook: can't parse URL";
  const { protocol, port } = new URL(url);
  if (protocol !== "https:") return "bad webhook: An HTTPS URL must be provided for webhook";
  const isOpen = ["", "80", "88", "443", "8443"].includes(port);
  return isOpen ? undefined : "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443";
}

/** Telegram strips white space and invisible characters, and sends nothing empty. */
function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Z}]/gu, "") === "";
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.length : 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  return typeof value !== "object" || value === null || Object.values(value).every(wellFormed);
}
