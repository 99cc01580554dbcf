/**
 * Meta's rules for a message, as its reference states them: what must be there, how long it may be, what must be unique.
 * Lengths in UTF-16 units, the strictest reading.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
 */

/** What Meta would answer with. */
export interface Complaint {
  code: number;
  details: string;
}

type Fields = Record<string, unknown>;

const mediaTypes = ["image", "video", "audio", "document"];
const messageTypes = ["text", "interactive", ...mediaTypes];
const commonFields = [
  "messaging_product",
  "recipient_type",
  "to",
  "recipient",
  "type",
  "context",
  "biz_opaque_callback_data",
];

/** Everything that is wrong with the body of a message; empty if Meta would take it. */
export function complaintsOf(body: unknown): Complaint[] {
  const message = fieldsOf(body);
  const type = String(message.type);
  const complaints = [
    ...expect(message.messaging_product === "whatsapp", 100, "The parameter messaging_product must be whatsapp."),
    ...recipientComplaints(message),
    ...expect(messageTypes.includes(type), 100, `Param type must be one of ${messageTypes.join(", ")}.`),
    ...unexpected(message, [...commonFields, type], "message"),
    ...contextComplaints(message.context),
    ...length("biz_opaque_callback_data", message.biz_opaque_callback_data, 0, 512),
  ];
  const content = message[type];
  if (!isFields(content)) return [...complaints, { code: 131008, details: `Parameter ${type} is missing.` }];
  if (type === "text") return [...complaints, ...textComplaints(content)];
  if (type === "interactive") return [...complaints, ...interactiveComplaints(content, message)];
  return [...complaints, ...mediaComplaints(type, content)];
}

/** What is wrong with a call that marks a message as read. */
export function readComplaints(body: Fields, isKnown: (messageId: unknown) => boolean): Complaint[] {
  const indicator = body.typing_indicator;
  return [
    ...expect(body.messaging_product === "whatsapp", 100, "The parameter messaging_product must be whatsapp."),
    ...expect(isKnown(body.message_id), 131009, "Parameter value is not valid: message_id."),
    ...expect(
      indicator === undefined || fieldsOf(indicator).type === "text",
      100,
      "typing_indicator.type must be text.",
    ),
    ...unexpected(body, ["messaging_product", "status", "message_id", "typing_indicator"], "message"),
  ];
}

function recipientComplaints({ recipient_type: type = "individual", to, recipient }: Fields): Complaint[] {
  if (type === "group") return expect(typeof to === "string" && to !== "", 100, "The parameter to is required.");
  if (type !== "individual") return [{ code: 100, details: "recipient_type must be individual or group." }];
  if (to === undefined && recipient === undefined)
    return [{ code: 100, details: "The parameter to or recipient is required." }];
  return [
    ...expect(to === undefined || /^\+?\d{5,15}$/.test(String(to)), 131009, "to is not a phone number."),
    ...expect(
      recipient === undefined || /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/.test(String(recipient)),
      131009,
      "recipient is not a business-scoped user id.",
    ),
  ];
}

function contextComplaints(context: unknown): Complaint[] {
  if (context === undefined) return [];
  return length("context.message_id", fieldsOf(context).message_id, 1, 1024);
}

function textComplaints(text: Fields): Complaint[] {
  return [
    ...length("text.body", text.body, 1, 4096, 100),
    ...unexpected(text, ["body", "preview_url"], "text"),
    ...expect(["undefined", "boolean"].includes(typeof text.preview_url), 100, "preview_url must be a boolean."),
  ];
}

function mediaComplaints(type: string, media: Fields): Complaint[] {
  const sources = [media.id, media.link].filter((source) => source !== undefined);
  const allowed =
    { image: ["caption"], video: ["caption"], audio: ["voice"], document: ["caption", "filename"] }[type] ?? [];
  return [
    ...expect(sources.length === 1, 100, `${type} must have either id or link.`),
    ...expect(media.link === undefined || isWebAddress(media.link), 100, `${type}.link is not a valid URI.`),
    ...unexpected(media, ["id", "link", ...allowed], type),
    ...(media.caption === undefined ? [] : length(`${type}.caption`, media.caption, 1, 1024)),
    ...(media.filename === undefined ? [] : length(`${type}.filename`, media.filename, 1, 240)),
  ];
}

function interactiveComplaints(interactive: Fields, { recipient_type }: Fields): Complaint[] {
  const { type, body, header, footer } = interactive;
  const action = fieldsOf(interactive.action);
  const common = [
    ...expect(recipient_type !== "group", 131051, "Interactive messages are not supported in groups."),
    ...length("interactive.body.text", fieldsOf(body).text, 1, 1024),
    ...(header === undefined ? [] : length("interactive.header.text", fieldsOf(header).text, 1, 60)),
    ...(footer === undefined ? [] : length("interactive.footer.text", fieldsOf(footer).text, 1, 60)),
    ...unexpected(interactive, ["type", "header", "body", "footer", "action"], "interactive"),
  ];
  if (type === "button") return [...common, ...buttonComplaints(action)];
  if (type === "list") return [...common, ...listComplaints(action)];
  return [...common, { code: 100, details: "interactive.type must be one of button, list." }];
}

function buttonComplaints(action: Fields): Complaint[] {
  const buttons = listOf(action.buttons);
  const replies = buttons.map(({ reply }) => fieldsOf(reply));
  return [
    ...unexpected(action, ["buttons"], "action"),
    ...expect(
      buttons.length >= 1 && buttons.length <= 3,
      131009,
      "Invalid buttons count. Min allowed: 1, max allowed: 3.",
    ),
    ...expect(
      buttons.every(({ type }) => type === "reply"),
      131009,
      "Button type must be reply.",
    ),
    ...replies.flatMap(({ id, title }) => [...idComplaints(id, 256), ...length("button title", title, 1, 20)]),
    ...unique(
      "button id",
      replies.map(({ id }) => id),
    ),
    ...unique(
      "button title",
      replies.map(({ title }) => title),
    ),
  ];
}

function listComplaints(action: Fields): Complaint[] {
  const sections = listOf(action.sections);
  const rows = sections.flatMap((section) => listOf(section.rows));
  return [
    ...unexpected(action, ["button", "sections"], "action"),
    ...length("action.button", action.button, 1, 20),
    ...expect(sections.length >= 1 && sections.length <= 10, 131009, "Invalid sections count. Max allowed: 10."),
    ...expect(rows.length >= 1 && rows.length <= 10, 131009, "Total row count exceed max allowed count: 10."),
    ...sections.flatMap(({ title }) =>
      sections.length > 1 || title !== undefined ? length("section title", title, 1, 24) : [],
    ),
    ...rows.flatMap(({ id, title, description }) => [
      ...idComplaints(id, 200),
      ...length("row title", title, 1, 24),
      ...(description === undefined ? [] : length("row description", description, 1, 72)),
    ]),
    ...unique(
      "row id",
      rows.map(({ id }) => id),
    ),
  ];
}

function idComplaints(id: unknown, max: number): Complaint[] {
  const isTrimmed = typeof id === "string" && id === id.trim();
  return [...length("id", id, 1, max), ...expect(isTrimmed, 131009, "Ids cannot have leading or trailing spaces.")];
}

function length(name: string, value: unknown, min: number, max: number, code = 131009): Complaint[] {
  if (value === undefined && min === 0) return [];
  if (value === undefined) return [{ code: 131008, details: `Required parameter is missing: ${name}.` }];
  if (typeof value !== "string") return [{ code: 100, details: `Param ${name} must be a string.` }];
  if (min > 0 && value.trim() === "") return [{ code, details: `Param ${name} cannot be empty.` }];
  return expect(value.length <= max, code, `Param ${name} must be at most ${max} characters long.`);
}

function unique(name: string, values: unknown[]): Complaint[] {
  return expect(new Set(values).size === values.length, 131009, `Duplicated ${name}.`);
}

function unexpected(fields: Fields, allowed: string[], where: string): Complaint[] {
  const surplus = Object.keys(fields).filter((name) => !allowed.includes(name));
  return surplus.map((name) => ({ code: 100, details: `Unexpected key "${name}" on param "${where}".` }));
}

function expect(isRight: boolean, code: number, details: string): Complaint[] {
  return isRight ? [] : [{ code, details }];
}

function isWebAddress(link: unknown): boolean {
  return typeof link === "string" && /^https?:$/.test(URL.parse(link)?.protocol ?? "");
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
