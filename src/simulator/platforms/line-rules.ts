/**
 * LINE's rules for what a bot may send, and its words for every breach.
 * @see https://developers.line.biz/en/reference/messaging-api/#message-objects
 */

/** One entry of `details` in LINE's error body. */
export interface Complaint {
  message: string;
  property: string;
}

type Fields = Record<string, unknown>;

/** Everything LINE would complain of in `messages`; empty when it would take them. `isQuotable` knows the chat's quote tokens. */
export function complaintsOf(messages: unknown, isQuotable: (quoteToken: string) => boolean): Complaint[] {
  if (!Array.isArray(messages)) return [{ message: "May not be empty", property: "messages" }];
  if (messages.length < 1 || messages.length > 5)
    return [{ message: "Size must be between 1 and 5", property: "messages" }];
  return messages.flatMap((message, index) => messageComplaints(message, `messages[${index}]`, isQuotable));
}

function messageComplaints(value: unknown, at: string, isQuotable: (quoteToken: string) => boolean): Complaint[] {
  const message = fields(value);
  if (!message) return [{ message: "May not be empty", property: at }];
  const rules = messageRules[String(message.type)];
  if (!rules) {
    const known = Object.keys(messageRules).join(", ");
    return [{ message: `Must be one of the following values: [${known}]`, property: `${at}.type` }];
  }
  return [
    ...rules(message, at),
    ...quoteComplaints(message, at, isQuotable),
    ...(message.quickReply === undefined ? [] : quickReplyComplaints(message.quickReply, `${at}.quickReply`)),
    ...(message.sender === undefined ? [] : length(fields(message.sender)?.name, `${at}.sender.name`, 20)),
  ];
}

const messageRules: Record<string, (message: Fields, at: string) => Complaint[]> = {
  text: (message, at) => length(message.text, `${at}.text`, 5000),
  image: (message, at) => [...link(message, at, "originalContentUrl"), ...link(message, at, "previewImageUrl")],
  video: (message, at) => [...link(message, at, "originalContentUrl"), ...link(message, at, "previewImageUrl")],
  audio: (message, at) => [...link(message, at, "originalContentUrl"), ...number(message, at, "duration")],
  location: (message, at) => [
    ...length(message.title, `${at}.title`, 100),
    ...length(message.address, `${at}.address`, 100),
    ...number(message, at, "latitude"),
    ...number(message, at, "longitude"),
  ],
  sticker: (message, at) => [
    ...length(message.packageId, `${at}.packageId`, 20),
    ...length(message.stickerId, `${at}.stickerId`, 20),
  ],
  template: (message, at) => [...length(message.altText, `${at}.altText`, 400), ...object(message, at, "template")],
  flex: (message, at) => [...length(message.altText, `${at}.altText`, 400), ...object(message, at, "contents")],
};

function quoteComplaints(message: Fields, at: string, isQuotable: (quoteToken: string) => boolean): Complaint[] {
  if (message.quoteToken === undefined) return [];
  const canQuote = message.type === "text" || message.type === "sticker";
  if (canQuote && typeof message.quoteToken === "string" && isQuotable(message.quoteToken)) return [];
  return [{ message: "Invalid quote token", property: `${at}.quoteToken` }];
}

function quickReplyComplaints(value: unknown, at: string): Complaint[] {
  const items = fields(value)?.items;
  if (!Array.isArray(items) || items.length < 1 || items.length > 13) {
    return [{ message: "Size must be between 1 and 13", property: `${at}.items` }];
  }
  return items.flatMap((item, index) => {
    const place = `${at}.items[${index}]`;
    const { type, imageUrl, action } = fields(item) ?? {};
    return [
      ...(type === "action"
        ? []
        : [{ message: "Must be one of the following values: [action]", property: `${place}.type` }]),
      ...(imageUrl === undefined ? [] : link({ imageUrl }, place, "imageUrl")),
      ...actionComplaints(fields(action) ?? {}, `${place}.action`),
    ];
  });
}

const actionTypes = ["postback", "message", "uri", "datetimepicker", "camera", "cameraRoll", "location", "clipboard"];

function actionComplaints(action: Fields, at: string): Complaint[] {
  if (!actionTypes.includes(String(action.type))) {
    return [{ message: `Must be one of the following values: [${actionTypes.join(", ")}]`, property: `${at}.type` }];
  }
  return [
    ...graphemes(action.label, `${at}.label`, 20),
    ...(action.type === "postback" ? length(action.data, `${at}.data`, 300) : []),
    ...(action.displayText === undefined ? [] : graphemes(action.displayText, `${at}.displayText`, 300)),
    ...(action.type === "message" ? graphemes(action.text, `${at}.text`, 300) : []),
  ];
}

function link(message: Fields, at: string, name: string): Complaint[] {
  const property = `${at}.${name}`;
  const url = message[name];
  if (typeof url !== "string" || url === "") return [{ message: "May not be empty", property }];
  if (url.length > 2000) return [{ message: "Length must be between 0 and 2000", property }];
  const isHttps = URL.canParse(url) && new URL(url).protocol === "https:";
  return isHttps ? [] : [{ message: "Must be a valid HTTPS URL", property }];
}

function length(value: unknown, property: string, max: number): Complaint[] {
  if (typeof value !== "string" || value.trim() === "") return [{ message: "May not be empty", property }];
  return value.length > max ? [{ message: `Length must be between 0 and ${max}`, property }] : [];
}

/** Labels and display texts are counted as people count. */
function graphemes(value: unknown, property: string, max: number): Complaint[] {
  if (typeof value !== "string" || value.trim() === "") return [{ message: "May not be empty", property }];
  const count = [...new Intl.Segmenter().segment(value)].length;
  return count > max ? [{ message: `Length must be between 0 and ${max}`, property }] : [];
}

function number(message: Fields, at: string, name: string): Complaint[] {
  return typeof message[name] === "number" ? [] : [{ message: "May not be empty", property: `${at}.${name}` }];
}

function object(message: Fields, at: string, name: string): Complaint[] {
  return fields(message[name]) ? [] : [{ message: "May not be empty", property: `${at}.${name}` }];
}

function fields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
