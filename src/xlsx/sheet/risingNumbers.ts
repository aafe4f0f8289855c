/** Row or column numbers in rising order, taken from the front. */
export class RisingNumbers {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: number[]) {
    this.#numbers = numbers.sort((a, b) => a - b);
  }

  /** Takes all numbers below a limit. */
  before(limit: number): number[] {
    const from = this.#at;
    while ((this.#numbers[this.#at] ?? limit) < limit) this.#at++;
    return this.#numbers.slice(from, this.#at);
  }

  /** Takes a number if it is the next one. */
  take(number: number): boolean {
    const isNext = this.#numbers[this.#at] === number;
    if (isNext) this.#at++;
    return isNext;
  }

  /** Takes all that are left. */
  rest(): number[] {
    return this.before(Infinity);
  }
}
