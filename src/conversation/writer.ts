/**
 * Writes what was decided: state, transcript and outbox rows, always inside one transaction of the caller's. Gives replies
 * their menu, their parts and their place in the outbox. Sends nothing.
 */
import type { Channel, Inbound } from "../../channels/index.ts";
import type { Release } from "../../kb/index.ts";
import { say } from "../voice/index.ts";
import type { Sentences } from "../voice/sentences.ts";
import { deskEvent, transcriptLines } from "./case.ts";
import type { Outcome } from "./decide.ts";
import type { CustomerPayload, DeskPayload, Errand } from "./lanes.ts";
import { type Option, optionData } from "./menu.ts";
import type { OpenCase, State } from "./state.ts";
import type { Store } from "./store.ts";
import { answerFor, type BotReply, type DeskNews, languageOf, type Turn } from "./turn.ts";

export interface ReplyToken {
  value: string;
  receivedAt: number;
}

export interface Surroundings {
  store: Store;
  release: Release;
  /** Called only when something is composed: what is merely written down needs no credentials. */
  channel: () => Channel;
  /** This object, as Failures must find it again. */
  objectId: string;
  now: number;
}

export class Writer {
  readonly store: Store;
  readonly #channel: () => Channel;
  readonly objectId: string;
  readonly now: number;
  readonly release: Release;
  #state: State;

  constructor({ store, release, channel, objectId, now }: Surroundings, state: State) {
    this.store = store;
    this.#channel = channel;
    this.objectId = objectId;
    this.now = now;
    this.release = release;
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  update(state: State): void {
    this.#state = state;
    this.store.writeState(state);
  }

  /** Everything that follows from one event, the event's outcome included. */
  turn(turn: Turn, event: Inbound, receivedAt: number): void {
    this.#state = turn.state;
    if (turn.heard) this.store.addLine(turn.heard);
    if (turn.amend) this.#amend(turn.amend);
    const token = event.tokens?.reply === undefined ? undefined : { value: event.tokens.reply, receivedAt };
    // Among many voices it must be seen who is answered.
    const quote = event.chat.kind === "group" ? event.tokens?.quote : undefined;
    if (turn.reply) this.reply(turn.reply, token, quote);
    for (const news of turn.desk) this.tellDesk(news, token);
    this.store.settle(event.id, turn.outcome);
    this.store.writeState(this.#state);
  }

  /** A turn that broke for good: an operator can replay it. */
  failTurn(event: Inbound, reason: string): void {
    this.store.settle(event.id, "failed" satisfies Outcome);
    this.errand({ errand: "failure", subject: { kind: "turn", conversation: this.objectId, row: event.id }, reason });
  }

  /** Tells the customer of a turn that broke, where they wait for the bot. */
  apologize(event: Inbound): void {
    if (this.#state.owner === "bot" && event.chat.kind === "private") this.sayToCustomer("trouble");
  }

  /** One of our sentences, outside a turn, and the entry's answer with it. */
  sayToCustomer(
    key: keyof Sentences,
    options: { token?: ReplyToken | undefined; agent?: string; entry?: string | undefined } = {},
  ): void {
    const sentence = say(languageOf(this.#state, this.release), key, {
      shop: this.release.shop.name,
      ...(options.agent === undefined ? {} : { agent: options.agent }),
    });
    const answered = options.entry === undefined ? undefined : answerFor(this.#state, options.entry, this.release);
    const text = answered ? `${sentence}\n\n${answered.text}` : sentence;
    this.reply({ text, options: [], label: "" }, options.token);
    this.store.writeState(this.#state);
  }

  /** What the bot says, as rows of the customer's lane. */
  reply({ text, options, label, entry }: BotReply, token: ReplyToken | undefined, quote?: string): void {
    const choices = this.#choices(options);
    const parts = this.#channel().compose(
      { text, ...(choices ? { choices, choicesLabel: label } : {}), ...(quote === undefined ? {} : { quote }) },
      this.#state.chat,
    );
    const line = this.store.addLine({ author: "bot", kind: "text", text, sentAt: this.now, entry });
    this.#send(parts, "bot", line, token, {});
  }

  /** What an agent says. */
  agentReply(text: string, agent: string, agentMessage: string): void {
    const parts = this.#channel().compose({ text }, this.#state.chat);
    const line = this.store.addLine({ author: "agent", kind: "text", text, sentAt: this.now, agent });
    this.#send(parts, "agent", line, undefined, { agentMessage });
  }

  /** News of the open case, or of `closed`, for the desk; kept aside while there is none. */
  tellDesk(news: DeskNews, token?: ReplyToken, closed?: OpenCase): void {
    const subject = closed ?? this.#state.case;
    if (!subject) return;
    const source = {
      state: this.#state,
      case: subject,
      status: closed ? ("closed" as const) : ("open" as const),
      lines: this.store.lines(transcriptLines),
      release: this.release,
    };
    const opens = news.type === "case.opened" ? { opens: token ? { replyToken: token } : {} } : {};
    const payload: DeskPayload = { event: deskEvent(news, source, this.now), ...opens };
    const seq = this.store.addToOutbox({
      lane: "desk",
      author: "bot",
      epoch: this.#state.epoch,
      payload,
      at: this.now,
    });
    if (subject.sent) return;
    this.store.park(seq);
    if (news.type === "case.opened") {
      this.errand({
        errand: "failure",
        subject: { kind: "case", conversation: this.objectId, row: String(seq) },
        reason: "no desk is connected",
      });
    }
  }

  /** Something to do at another of our own objects. */
  errand(payload: Errand): void {
    this.store.addToOutbox({ lane: "errand", author: "bot", epoch: this.#state.epoch, payload, at: this.now });
  }

  #send(
    parts: ReturnType<Channel["compose"]>,
    author: "bot" | "agent",
    line: number,
    token: ReplyToken | undefined,
    extra: { agentMessage?: string },
  ): void {
    for (const [index, part] of parts.entries()) {
      const payload: CustomerPayload = { part, line, ...(token && index === 0 ? { replyToken: token } : {}), ...extra };
      this.store.addToOutbox({ lane: "customer", author, epoch: this.#state.epoch, payload, at: this.now });
    }
  }

  /** The options as choices that find their way back; none closes the menu before. */
  #choices(options: readonly Option[]): { data: string; title: string }[] | undefined {
    const { openMenu: _, ...rest } = this.#state;
    this.#state = rest;
    if (options.length === 0) return undefined;
    const menu = this.store.addMenu(options, this.now);
    this.#state = { ...rest, openMenu: menu };
    return options.map(({ title }, index) => ({ data: optionData(menu, index), title }));
  }

  #amend({ messageId, text, at }: NonNullable<Turn["amend"]>): void {
    if (text === undefined) this.store.eraseLine(messageId);
    else this.store.editLine(messageId, text, at);
  }
}
