/**
 * One customer's conversation with one account: the only writer of its rows. Writes every event down before it is acknowledged,
 * takes turns one after another, and sees to it that whatever is written to the outbox leaves, across crashes and evictions.
 */
import { DurableObject } from "cloudflare:workers";
import type { Inbound } from "../../channels/index.ts";
import type { Release } from "../../kb/index.ts";
import { requireChannel } from "../config.ts";
import { type AgentEvent, connectedDesk } from "../helpdesk/index.ts";
import { currentRelease } from "../knowledge/index.ts";
import { errorName, log } from "../log.ts";
import { conversationOf } from "./address.ts";
import { customerAftermath, deskAftermath } from "./aftermath.ts";
import { hearAgent } from "./agent.ts";
import { runErrand } from "./errand.ts";
import { type Joined, joinConversations } from "./identity.ts";
import { isNews, writeDown } from "./inbox.ts";
import { type Lane, runLane } from "./lane.ts";
import { customerLane, deskLane, errandLane, signalLane } from "./lanes.ts";
import { hearEvent } from "./listen.ts";
import { Loops } from "./loops.ts";
import type { History, LaneName, OutboxRow } from "./rows.ts";
import { introduced, ownedBy, type State } from "./state.ts";
import { Store } from "./store.ts";
import { Writer } from "./writer.ts";

/** A turn that broke is tried this often before it is given up, visibly. */
const maxTurnAttempts = 3;
/** If nothing else wakes it, a conversation with open work looks again after this, or up to twice as long: many that began together must not ring together. */
const backstopMs = 5000;
const tidyMs = 60 * 60 * 1000;

export class Conversation extends DurableObject<Env> {
  readonly #store: Store;
  readonly #lanes: ReadonlyMap<LaneName, Lane>;
  readonly #loops: Loops<LaneName | "turns">;
  #release: Release | undefined;
  #alarmAt: number | undefined;
  #tidiedAt = 0;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new Store(ctx.storage);
    this.#loops = new Loops(
      (work) => ctx.waitUntil(work),
      () => this.#rest(),
    );
    const state = () => this.#requireState();
    const channel = () => this.#channel();
    const writer = () => this.#writer();
    const remove = ({ seq }: OutboxRow) => this.#store.remove(seq);
    const lanes = [
      customerLane(state, channel, customerAftermath(writer)),
      deskLane(() => connectedDesk(env), deskAftermath(writer)),
      signalLane(state, channel, remove),
      errandLane(
        (errand) => runErrand(env, this.#requireState(), errand),
        (customer) => this.#store.writeState(introduced(this.#requireState(), customer)),
        remove,
      ),
    ];
    this.#lanes = new Map(lanes.map((lane) => [lane.name, lane]));
  }

  /**
   * Writes events down, drops repeats, and returns: what follows happens afterwards. With `movedTo` nothing was written,
   * because the customer's conversation goes on there. `name` is the one under which this object was called, `origin` the one that the platform called.
   */
  async receive(name: string, events: Inbound[], origin?: string): Promise<{ movedTo?: string }> {
    if (!this.#store.readState() && !this.#store.readPointer() && events.every(({ content }) => isNews(content)))
      return {};
    if (!this.#store.readPointer()) await this.#join(name, events);
    // Looked at again: while the others were asked, one of them may have claimed this object.
    const pointer = this.#store.readPointer();
    if (pointer) return { movedTo: pointer };
    const now = Date.now();
    const asksProfile = events.some(({ channel, account }) => requireChannel(this.env, channel, account).profile);
    const fresh = this.#store.transaction(
      () => events.filter((event) => writeDown(this.#store, { name, origin }, event, asksProfile, now)).length,
    );
    if (fresh > 0) this.#wakeBy(now + backstop());
    this.#goOn();
    return {};
  }

  /** An agent's message, note, assignment or closing. False if the case is not one of ours. */
  async hearAgent(id: string, event: AgentEvent, isForwarded = false): Promise<boolean> {
    const pointer = this.#store.readPointer();
    if (pointer) return conversationOf(this.env, pointer).hearAgent(id, event, true);
    if (!this.#store.readState()) return false;
    this.#release = await currentRelease(this.env);
    const known = this.#store.transaction(() => hearAgent(this.#writer(), id, event, isForwarded));
    this.#wakeBy(Date.now() + backstop());
    this.#goOn();
    return known;
  }

  /** Takes up again what was given up: a delivery, a turn or a kept case. False if it is no longer there, or cannot be taken up yet. */
  async retry(kind: "delivery" | "turn" | "case", row: string): Promise<boolean> {
    this.#release = await currentRelease(this.env);
    const now = Date.now();
    const found = this.#store.transaction(() => {
      if (kind === "turn") return this.#store.reopen(row);
      return kind === "case" ? this.#handToDesk() : this.#store.retry(Number(row), now);
    });
    this.#wakeBy(now + backstop());
    this.#deliver(this.#store.pendingLanes());
    this.#goOn();
    return found;
  }

  /**
   * The conversation `name` says that it is the same customer's. One that never began points there from now on; one with
   * `handOver` also gives what it knows, as often as it is asked; any other stays and is pointed at.
   */
  async joinedBy(name: string, { handOver, lasting }: { handOver: boolean; lasting: string }): Promise<Joined> {
    const pointer = this.#store.readPointer();
    const state = this.#store.readState();
    if (pointer !== undefined && pointer !== name) {
      if (handOver || (await conversationOf(this.env, pointer).isOf(lasting))) return { continuesIn: pointer };
    } else if (pointer === undefined && state && !handOver) {
      return { continuesIn: isStranger(state, lasting) ? name : undefined };
    }
    this.#store.writePointer(name);
    return { continuesIn: name, ...(handOver && state ? { history: this.#store.export(state) } : {}) };
  }

  /** Could a chat with this most lasting id be this conversation's? A phone number alone may have passed to someone else. */
  async isOf(lasting: string): Promise<boolean> {
    const state = this.#store.readState();
    return state === undefined || !isStranger(state, lasting);
  }

  /** Resolves when nothing is under way; for those who watch. */
  async idle(): Promise<void> {
    await this.#loops.idle();
  }

  /** Outcomes of all events, by name; "open" for those that have none yet. */
  async outcomes(): Promise<Record<string, number>> {
    return this.#store.outcomes();
  }

  override async alarm(): Promise<void> {
    this.#alarmAt = undefined;
    if (!this.#store.hasWork()) return this.#tidy(Date.now());
    // An alarm that throws too often is dropped by the platform; ours sets the next one before it does anything.
    this.#wakeBy(Date.now() + backstop());
    this.#deliver(this.#store.pendingLanes());
    // Not awaited: the next alarm could not ring while a slow desk or platform keeps this one.
    this.#goOn();
  }

  /** Identity is a set of ids: other ids of this chat lead here, or this one leads to where they live. */
  async #join(name: string, events: readonly Inbound[]): Promise<void> {
    const known = this.#store.readState();
    const { movedTo, histories } = await joinConversations(name, events, known?.ids, (other, claim) =>
      conversationOf(this.env, other).joinedBy(name, claim),
    );
    if (movedTo !== undefined && !this.#store.readState()) this.#store.writePointer(movedTo);
    for (const history of histories) this.#store.transaction(() => this.#adopt(history));
  }

  /** Goes on with what another conversation knew; once, however often it is given. */
  #adopt({ from, lines, ids, owner, case: open }: History): void {
    if (!this.#store.addId(`history:${from}`, Date.now())) return;
    for (const line of lines) this.#store.addLine(line);
    for (const id of ids) this.#store.addId(id, Date.now());
    const state = this.#requireState();
    if (open && !state.case)
      this.#store.writeState({ ...(owner === "desk" ? ownedBy(state, owner) : state), case: open });
  }

  /** Old rows go when nothing else is to do, and not each time. */
  #tidy(now: number): void {
    if (now - this.#tidiedAt < tidyMs) return;
    this.#tidiedAt = now;
    this.#store.prune(now);
  }

  /** Takes the turns that wait, and sends what was written to the outbox since the last call. */
  #goOn(): void {
    if (this.#store.nextUnhandled()) this.#loops.run("turns", () => this.#takeTurns());
    this.#deliver(this.#store.takeAddedLanes());
  }

  #deliver(lanes: Iterable<LaneName>): void {
    for (const name of lanes) {
      const lane = this.#lanes.get(name);
      if (lane) this.#loops.run(name, () => this.#runLane(lane));
    }
  }

  async #takeTurns(): Promise<void> {
    for (let row = this.#store.nextUnhandled(); row; row = this.#store.nextUnhandled()) {
      this.#release = await currentRelease(this.env);
      const { event, receivedAt, attempts } = row;
      try {
        this.#store.transaction(() => hearEvent(this.#writer(), event, receivedAt, this.env));
      } catch (error) {
        log("error", "turn.failed", { error: errorName(error), attempt: attempts + 1 });
        this.#store.countTurnAttempt(row.id);
        if (attempts + 1 >= maxTurnAttempts) this.#giveUpTurn(event, errorName(error));
      }
      this.#deliver(this.#store.takeAddedLanes());
    }
  }

  /** The outcome is written first, and alone: what is said about it may fail as the turn did. */
  #giveUpTurn(event: Inbound, reason: string): void {
    this.#store.transaction(() => this.#writer().failTurn(event, `turn: ${reason}`));
    try {
      this.#store.transaction(() => this.#writer().apologize(event));
    } catch (error) {
      log("error", "turn.no-apology", { error: errorName(error) });
    }
  }

  async #runLane(lane: Lane): Promise<void> {
    // What follows a delivery is said in the shop's words, so the release is at hand before the first attempt.
    this.#release ??= await currentRelease(this.env);
    await runLane(lane, this.#store, Date.now);
    this.#deliver(this.#store.takeAddedLanes());
  }

  /** An alarm for what is due next. With nothing due, the backstop may ring once in vain: cheaper than to take it back each time. */
  #rest(): void {
    const now = Date.now();
    const dueAt = this.#store.nextUnhandled() ? now : this.#store.nextDueAt();
    // What is due already is under way, or its loop has failed: neither is helped by an alarm at once.
    if (dueAt !== undefined) this.#wakeBy(dueAt <= now ? now + backstop() : dueAt);
  }

  #wakeBy(at: number): void {
    if (this.#alarmAt === undefined || this.#alarmAt > at || this.#alarmAt < Date.now()) this.#setAlarm(at);
  }

  #setAlarm(at: number): void {
    if (this.#alarmAt === at) return;
    this.#alarmAt = at;
    this.ctx.waitUntil(this.ctx.storage.setAlarm(at));
  }

  /** A case that was kept while no desk was connected is opened there now, with all that was said since. */
  #handToDesk(): boolean {
    const { case: kept } = this.#requireState();
    if (!kept || kept.sent || !connectedDesk(this.env)) return false;
    this.#store.dropParked();
    const writer = this.#writer();
    writer.update({ ...ownedBy(writer.state, "desk"), case: { ...kept, sent: true } });
    writer.tellDesk({ type: "case.opened" });
    return true;
  }

  #writer(): Writer {
    if (!this.#release) throw new Error("Load the release before anything is written.");
    const state = this.#requireState();
    return new Writer(
      {
        store: this.#store,
        release: this.#release,
        channel: () => this.#channel(),
        objectId: this.ctx.id.toString(),
        now: Date.now(),
      },
      state,
    );
  }

  #channel(): ReturnType<typeof requireChannel> {
    const { channel, account } = this.#requireState();
    return requireChannel(this.env, channel, account);
  }

  #requireState(): State {
    const state = this.#store.readState();
    if (!state) throw new Error("A conversation begins with an event.");
    return state;
  }
}

/** The conversation has a lasting id of its own, and this is none of its ids. */
function isStranger({ chat, ids }: State, lasting: string): boolean {
  return chat.ids.length > 1 && !ids.includes(lasting);
}

function backstop(): number {
  return Math.round(backstopMs * (1 + Math.random()));
}
