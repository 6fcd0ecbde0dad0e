import { setImmediate, setTimeout } from "node:timers/promises";

/** How long, in milliseconds, whoever looks at a page may wait for an answer. */
const turnMs = 15;

/** A build ends because another begins. */
export class Interrupted extends Error {}

/** Lets a build that goes on while its pages are looked at take turns with the server, and be interrupted. */
export class Turns {
  /** What else is to be done when there is time. */
  onTurn: () => Promise<void> = async () => {};
  #isInterrupted = false;
  /** When requests could last be answered; `Infinity` where nobody waits for answers. */
  #turnAt = Infinity;
  #giveUp: (error: Error) => void = () => {};
  readonly #givenUp = new Promise<never>((_, reject) => {
    this.#giveUp = reject;
  });

  constructor() {
    // Who waits for it is told.
    this.#givenUp.catch(() => {});
  }

  /** From here on somebody may wait for an answer. */
  begin(): void {
    this.#turnAt = performance.now();
  }

  /** Something to wait for, now and then: it fails with `Interrupted` where the build is to end. */
  pause(): Promise<void> | undefined {
    if (performance.now() - this.#turnAt < turnMs) return undefined;
    return this.#takeTurn();
  }

  async #takeTurn(): Promise<void> {
    await setImmediate();
    this.check();
    await this.onTurn();
    this.#turnAt = performance.now();
  }

  /** @throws Interrupted where the build is to end. */
  check(): void {
    if (this.#isInterrupted) throw new Interrupted();
  }

  /** Waits for work, taking turns meanwhile, but not after an interruption. @throws Interrupted */
  async until<T>(work: Promise<T>): Promise<T> {
    const done = work.then((value) => ({ value }));
    for (;;) {
      const turn = this.#turnAt === Infinity ? [] : [setTimeout(turnMs, undefined)];
      const ended = await Promise.race([done, this.#givenUp, ...turn]);
      if (ended) return ended.value;
      await this.onTurn();
    }
  }

  interrupt(): void {
    this.#isInterrupted = true;
    this.#giveUp(new Interrupted());
  }
}
