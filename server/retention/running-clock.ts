/** ms by which the network may correct the clock at once. */
const tolerated = 5 * 60_000

/** Notices that the machine's clock is set while the process runs, by the clock that nobody can set. */
export class RunningClock {
  #before: number
  #setAt = -Infinity

  /** @param wall the clock in ms @param steady ms since any moment */
  constructor(
    private readonly wall: () => number = () => Date.now(),
    private readonly steady: () => number = () => performance.now(),
  ) {
    this.#before = wall() - steady()
  }

  /** ms since it was last seen to have been set; Infinity if it never was. */
  sinceSet(): number {
    const difference = this.wall() - this.steady()
    if (Math.abs(difference - this.#before) > tolerated) this.#setAt = this.steady()
    this.#before = difference
    return this.steady() - this.#setAt
  }
}
