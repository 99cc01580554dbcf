/**
 * The work under way in one object: one loop of a kind at a time, and whoever comes meanwhile has it look once more before it
 * ends. Holds nothing that matters: what there is to do stands in the rows, and an alarm finds it if this memory is lost.
 */
import { errorName, log } from "../log.ts";

export class Loops<Name extends string> {
  readonly #running = new Map<Name, Promise<void>>();
  readonly #again = new Set<Name>();
  readonly #keepAlive: (work: Promise<void>) => void;
  readonly #afterEach: () => void;

  /** `keepAlive` tells the platform of work it should wait for; `afterEach` runs each time a loop has ended. */
  constructor(keepAlive: (work: Promise<void>) => void, afterEach: () => void) {
    this.#keepAlive = keepAlive;
    this.#afterEach = afterEach;
  }

  /** Starts the loop, or has the one that runs go round once more. */
  run(name: Name, work: () => Promise<void>): void {
    if (this.#running.has(name)) {
      this.#again.add(name);
      return;
    }
    const loop = work()
      .catch((error) => log("error", "conversation.loop", { loop: name, error: errorName(error) }))
      .then(() => {
        this.#running.delete(name);
        if (this.#again.delete(name)) this.run(name, work);
        else this.#afterEach();
      });
    this.#running.set(name, loop);
    this.#keepAlive(loop);
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }
}
