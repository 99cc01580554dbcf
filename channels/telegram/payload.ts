/**
 * Telegram's wire in types. What arrives has the documented field names and unknown values, so that a misspelt field does
 * not compile and an unlooked-at value cannot be used. What leaves is typed by the method that takes it.
 */
import type { ApiMethods } from "@grammyjs/types";
import { record } from "../json.ts";

/** An object from Telegram before anyone has looked at its values. */
export type Wire<T> = { readonly [Field in keyof T]?: unknown };

/** The value as one of Telegram's objects, if it is an object at all. */
export function wire<T>(value: unknown): Wire<T> | undefined {
  return record(value);
}

/** Every method, with files only by link or id. */
type Methods = ApiMethods<never>;

export type Method = keyof Methods;

/** What a method takes; of several methods, what one of them takes. */
export type Parameters<Name extends Method> = Name extends Method
  ? Methods[Name] extends (parameters: infer Taken) => unknown
    ? NonNullable<Taken>
    : never
  : never;

type SendMethod = "sendMessage" | "sendPhoto" | "sendVideo" | "sendAudio" | "sendDocument";

/** `Part.payload`: a message without its chat, which may have another id by the time it is sent. */
export type SendCall = {
  [Name in SendMethod]: { method: Name; parameters: Omit<Parameters<Name>, "chat_id"> };
}[SendMethod];
