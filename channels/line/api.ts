/** The calls of one account: base address and access token, put in this one place. */
import { type Answer, type Call, call } from "../http.ts";

export type Settings = Readonly<Record<string, string>>;

/** One call to api.line.me; `path` begins with a slash. Answers of any status come back; only silence throws ("ambiguous"). */
export type Api = (path: string, request?: Omit<Call, "url">) => Promise<Answer>;

/** The calls that this account's settings allow. */
export function lineApi(settings: Settings): Api {
  const base = withoutSlash(settings.API_BASE);
  return (path, request = {}) =>
    call({ ...request, url: base + path, headers: { ...authorization(settings), ...request.headers } });
}

/** The header that proves who we are. Only for LINE's own hosts. */
export function authorization(settings: Settings): Record<string, string> {
  return { authorization: `Bearer ${settings.CHANNEL_ACCESS_TOKEN?.trim()}` };
}

/** A base address as given, ready for a path: LINE refuses doubled slashes. */
export function withoutSlash(base = ""): string {
  return base.replace(/\/+$/, "");
}
