/** News of the account itself: what the operator should see, and how loudly. */
import { integer, text } from "../json.ts";
import type { Notice } from "../message.ts";
import { failureCode } from "./errors.ts";
import { type PlatformError, type Wire, wire } from "./payload.ts";

/** The fields that bring such news have these members among others; which of them, depends on the field. */
interface AccountValue {
  event: string;
  decision: string;
  ban_info: { waba_ban_state: string };
  alert_info: AccountValue;
  alert_type: string;
  alert_severity: "CRITICAL" | "WARNING" | "INFORMATIONAL";
}

interface News {
  word(value: Wire<AccountValue>): string | undefined;
  /** Severities of words; every other is `info`. */
  severities: Readonly<Record<string, Notice["severity"]>>;
}

const event = (value: Wire<AccountValue>) => text(value.event);
const decision = (value: Wire<AccountValue>) => text(value.decision);

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview */
const news: ReadonlyMap<string, News> = new Map<string, News>([
  [
    "account_update",
    {
      word: (value) => text(wire<AccountValue["ban_info"]>(value.ban_info)?.waba_ban_state) ?? text(value.event),
      severities: {
        ACCOUNT_DELETED: "error",
        ACCOUNT_OFFBOARDED: "error",
        ACCOUNT_RESTRICTION: "error",
        ACCOUNT_VIOLATION: "warning",
        DISABLE: "error",
        DISABLED_UPDATE: "error",
        PARTNER_REMOVED: "error",
        SCHEDULE_FOR_DISABLE: "error",
      },
    },
  ],
  ["account_review_update", { word: decision, severities: { REJECTED: "error" } }],
  ["phone_number_name_update", { word: decision, severities: { REJECTED: "warning" } }],
  ["phone_number_quality_update", { word: event, severities: { FLAGGED: "warning", DOWNGRADE: "warning" } }],
  ["security", { word: event, severities: {} }],
  ["business_capability_update", { word: () => undefined, severities: {} }],
]);

const alertSeverities: Readonly<Record<string, Notice["severity"]>> = { CRITICAL: "error", WARNING: "warning" };

/** What a field outside the conversations has to say; empty for fields that do not concern the operator. */
export function accountNotice(field: string, content: unknown): Notice[] {
  const value = wire<AccountValue>(content) ?? {};
  if (field === "account_alerts") return [alert(value)];
  const about = news.get(field);
  if (!about) return [];
  const word = about.word(value);
  return [{ code: [field, word].filter(Boolean).join("."), severity: lookUp(about.severities, word) }];
}

/** An error that belongs to no message. What mends itself is a warning. */
export function errorNotice(value: unknown): Notice {
  const code = integer(wire<PlatformError>(value)?.code);
  const reason = failureCode(code);
  const severity = reason === "throttled" || reason === "unavailable" ? "warning" : "error";
  return { code: String(code ?? "unknown"), severity };
}

function alert(value: Wire<AccountValue>): Notice {
  const info = wire<AccountValue>(value.alert_info) ?? value;
  const code = ["account_alerts", text(info.alert_type)].filter(Boolean).join(".");
  return { code, severity: lookUp(alertSeverities, text(info.alert_severity)) };
}

function lookUp(severities: Readonly<Record<string, Notice["severity"]>>, word = ""): Notice["severity"] {
  return Object.hasOwn(severities, word) ? (severities[word] ?? "info") : "info";
}
