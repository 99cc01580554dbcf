/** Calls of the Graph API with the account's token. A no becomes ChannelError by the table in errors.ts. */
import { ChannelError } from "../channel.ts";
import { call } from "../http.ts";
import { array, record } from "../json.ts";
import type { Credentials } from "./credentials.ts";
import { refusal } from "./errors.ts";

/** The members of an answer's JSON object; empty if it is none. */
export type GraphAnswer = Readonly<Record<string, unknown>>;

export interface Graph {
  /** `token` stands in for the account's own where a call is the app's. */
  get(path: string, token?: string): Promise<GraphAnswer>;
  post(path: string, body: unknown): Promise<GraphAnswer>;
}

export function openGraph({ apiBase, accessToken }: Credentials): Graph {
  const ask = async (method: "GET" | "POST", path: string, token: string, body?: unknown) => {
    const answer = await call({
      method,
      url: `${apiBase}/${path}`,
      headers: { authorization: `Bearer ${token}` },
      body,
    });
    if (!answer.ok) throw refusal(answer);
    return record(answer.body) ?? {};
  };
  return {
    get: (path, token = accessToken) => ask("GET", path, token),
    post: (path, body) => ask("POST", path, accessToken, body),
  };
}

/** The objects that an answer lists. */
export function listOf(answer: GraphAnswer): GraphAnswer[] {
  return (array(answer.data) ?? []).map(record).filter((item) => item !== undefined);
}

/** What Meta answered, or its no as a value. Throws where nobody was there to say it. */
export async function asked<T>(answer: Promise<T>): Promise<T | ChannelError> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ChannelError && (error.code === "account" || error.code === "refused")) return error;
    throw error;
  }
}
