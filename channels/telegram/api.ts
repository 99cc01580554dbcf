/**
 * Calls of the Bot API. The token is part of every address, so addresses never leave this file except towards `fetch`, and
 * no error repeats one.
 */
import { call } from "../http.ts";
import { record } from "../json.ts";
import { failure } from "./errors.ts";
import type { Method, Parameters } from "./payload.ts";

export interface Api {
  /** The bot's own user id: the number before the colon of its token. */
  readonly botId: number;
  /** Resolves with the method's `result`. Throws ChannelError. */
  call<Name extends Method>(method: Name, parameters: Parameters<Name>): Promise<unknown>;
  /** The address of a file's bytes: it holds the token. */
  fileUrl(filePath: string): string;
}

/** The Bot API below `base`, as the bot that `token` belongs to. */
export function openApi(base: string, token: string): Api {
  const root = base.replace(/\/+$/, "");
  return {
    botId: Number(token.split(":", 1)[0]),
    async call(method, parameters) {
      const answer = await call({ url: `${root}/bot${token}/${method}`, body: parameters });
      const body = record(answer.body);
      if (answer.ok && body?.ok === true) return body.result;
      throw failure(answer);
    },
    fileUrl: (filePath) => `${root}/file/bot${token}/${filePath}`,
  };
}
