/**
 * A shop with its three platforms and its desk, all played, around the real worker: tests speak in its words. Outbound `fetch`
 * is the only thing replaced; whatever is fetched from anywhere else fails the call.
 */

import { listDurableObjectIds, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { vi } from "vitest";
import type { Conversation } from "../src/conversation/index.ts";
import { failuresOf } from "../src/failures/index.ts";
import { forgetRelease, publisherOf } from "../src/knowledge/index.ts";
import { fakeLine } from "../src/simulator/platforms/line.ts";
import type { Action, Bubble, FakePlatform, Person } from "../src/simulator/platforms/platform.ts";
import { fakeTelegram } from "../src/simulator/platforms/telegram.ts";
import { fakeWhatsapp } from "../src/simulator/platforms/whatsapp.ts";
import { Desk } from "./desk.ts";
import { settings } from "./settings.ts";

const documents = import.meta.glob<string>("../kb/content/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Nobody meets a customer of another test: every shop has people of its own. */
let shops = 0;

function newPeople(): Record<FakePlatform["name"], Person> {
  shops += 1;
  const digits = String(shops).padStart(4, "0");
  return {
    whatsapp: {
      id: `6591${digits}00`,
      name: "Tan Wei Ling",
      phone: `6591${digits}00`,
      scopedId: `SG.4Fq8Zt2L${digits}`,
    },
    line: { id: `U4af4980629aa4ec0bd1d5ec4cf6c${digits}`, name: "สมหญิง ใจดี", language: "th" },
    telegram: { id: `5120${digits}`, name: "陳大文", language: "zh-hant" },
  };
}

/** The platforms' clock is the test's, also after it was moved. */
const now = () => Date.now();

export class Shop {
  readonly platforms = {
    whatsapp: fakeWhatsapp(
      {
        APP_SECRET: settings.WHATSAPP_APP_SECRET,
        VERIFY_TOKEN: settings.WHATSAPP_VERIFY_TOKEN,
        ACCESS_TOKEN: settings.WHATSAPP_ACCESS_TOKEN,
        API_BASE: settings.WHATSAPP_API_BASE,
      },
      { now },
    ),
    line: fakeLine(
      { CHANNEL_SECRET: settings.LINE_CHANNEL_SECRET, CHANNEL_ACCESS_TOKEN: settings.LINE_CHANNEL_ACCESS_TOKEN },
      { now },
    ),
    telegram: fakeTelegram({
      botToken: settings.TELEGRAM_BOT_TOKEN,
      webhookSecret: settings.TELEGRAM_WEBHOOK_SECRET,
      now,
    }),
  };
  readonly desk = new Desk();
  readonly people = newPeople();
  #strangers = new Set<string>();

  /** Opens the shop: knowledge in KV, platforms and desk on the line. */
  static async open({ knowledge = true } = {}): Promise<Shop> {
    const shop = new Shop();
    shop.#strangers = new Set((await listDurableObjectIds(env.CONVERSATION)).map(String));
    await runInDurableObject(failuresOf(env), (_, state) => {
      for (const table of ["failures", "accounts"]) state.storage.sql.exec(`DELETE FROM ${table}`);
    });
    for (const { name } of (await env.KB.list()).keys) await env.KB.delete(name);
    forgetRelease();
    if (knowledge) {
      for (const [path, text] of Object.entries(documents))
        await env.KB.put(path.replace(/^.*\/content\/|\.yaml$/g, ""), text);
    }
    await publisherOf(env).refresh();
    vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => shop.#answer(new Request(input, init)));
    return shop;
  }

  /** Sends a request to the worker. */
  request(request: Request): Promise<Response> {
    return exports.default.fetch(request);
  }

  /** Someone with a phone. */
  customer(platform: FakePlatform["name"], person = this.people[platform], account = ""): Customer {
    return new Customer(this, this.platforms[platform], person, account);
  }

  /** Runs every conversation until it has nothing to do now. */
  async settle(): Promise<void> {
    for (let round = 0; round < 6; round += 1) {
      const ran = await Promise.all(
        (await this.conversations()).map(async (conversation) => {
          const rang = await runDurableObjectAlarm(conversation);
          await conversation.idle();
          return rang;
        }),
      );
      if (!ran.some(Boolean)) return;
    }
  }

  async conversations(): Promise<DurableObjectStub<Conversation>[]> {
    const ids = await listDurableObjectIds(env.CONVERSATION);
    return ids.filter((id) => !this.#strangers.has(String(id))).map((id) => env.CONVERSATION.get(id));
  }

  /** The one conversation that has heard anything. Throws if there are none or several. */
  async conversation(): Promise<DurableObjectStub<Conversation>> {
    const all = await this.conversations();
    const heard = await Promise.all(
      all.map(async (conversation) => Object.keys(await conversation.outcomes()).length > 0),
    );
    const [only, ...others] = all.filter((_, index) => heard[index]);
    if (!only || others.length > 0) throw new Error(`There are ${others.length + (only ? 1 : 0)} conversations.`);
    return only;
  }

  /** Reads a value out of the one conversation's tables. */
  async stored(statement: string): Promise<string> {
    return runInDurableObject(await this.conversation(), (_, state) =>
      String(Object.values(state.storage.sql.exec(statement).one())[0]),
    );
  }

  /** How all events of all conversations ended. */
  async outcomes(): Promise<Record<string, number>> {
    const sums: Record<string, number> = {};
    for (const conversation of await this.conversations()) {
      for (const [outcome, n] of Object.entries(await conversation.outcomes()))
        sums[outcome] = (sums[outcome] ?? 0) + n;
    }
    return sums;
  }

  /** What the adapters did wrong, in the platforms' judgement. */
  problems(): string[] {
    return Object.values(this.platforms).flatMap(({ calls }) => calls.flatMap(({ problems }) => problems));
  }

  async #answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const rest = url.pathname + url.search;
    switch (url.hostname) {
      case "whatsapp.test":
        return this.platforms.whatsapp.handle(request, rest.replace("/v24.0", ""));
      case "line.test":
      case "line-data.test":
        return this.platforms.line.handle(request, rest);
      case "telegram.test":
        return this.platforms.telegram.handle(request, rest);
      case "desk.test":
        return this.desk.take(request);
      default:
        throw new TypeError(`Nobody is at ${url.hostname}.`);
    }
  }
}

export class Customer {
  readonly #shop: Shop;
  readonly #platform: FakePlatform;
  readonly #account: string;
  readonly person: Person;

  constructor(shop: Shop, platform: FakePlatform, person: Person, account: string) {
    this.#shop = shop;
    this.#platform = platform;
    this.#account = account;
    this.person = person;
  }

  /** The platform's signed request for what the customer does; not yet sent. */
  request(action: Action): Promise<Request> {
    const route = [this.#platform.name, this.#account].filter(Boolean).join("/");
    return this.#platform.act(this.person, action, `https://frontdesk.test/webhooks/${route}`);
  }

  /** Does it, and waits until the shop has nothing left to do. */
  async does(action: Action): Promise<Response> {
    const response = await this.#shop.request(await this.request(action));
    await this.#shop.settle();
    return response;
  }

  async says(text: string): Promise<string> {
    await this.does({ kind: "text", text });
    return this.lastAnswer;
  }

  /** Taps the option with that title on the newest bubble that has it. */
  async taps(title: string): Promise<string> {
    const bubble = this.answers.findLast(({ options }) => options?.items.some((item) => item.title === title));
    const item = bubble?.options?.items.find((candidate) => candidate.title === title);
    if (!bubble || !item) throw new Error(`There is no option "${title}"; there are: ${this.options.join(", ")}.`);
    await this.does({ kind: "tap", bubbleId: bubble.id, data: item.data, title });
    return this.lastAnswer;
  }

  get bubbles(): readonly Bubble[] {
    return this.#platform.screen(this.person.id).bubbles;
  }

  get answers(): Bubble[] {
    return this.bubbles.filter(({ from }) => from === "shop");
  }

  get lastAnswer(): string {
    return this.answers.at(-1)?.text ?? "";
  }

  /** Titles of the options on the newest bubble of the shop's. */
  get options(): string[] {
    return this.answers.at(-1)?.options?.items.map(({ title }) => title) ?? [];
  }
}
