/** The door of the channels' room: every platform the shop can be reached on. */
import type { ChannelKind } from "./channel.ts";
import { line } from "./line/index.ts";
import { telegram } from "./telegram/index.ts";
import { whatsapp } from "./whatsapp/index.ts";

export * from "./channel.ts";
export * from "./message.ts";

/** By name, as in the route /webhooks/NAME. */
export const channels: ReadonlyMap<string, ChannelKind> = new Map(
  [whatsapp, line, telegram].map((kind) => [kind.name, kind]),
);
