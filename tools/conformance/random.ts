const MODULUS = 2 ** 31 - 1;

/** Numbers that look random and are the same for the same seed (Park and Miller's generator). */
export class Random {
  private state: number;

  public constructor(seed: string) {
    this.state = [...seed].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % MODULUS, 7) || 1;
  }

  /** At least 0, less than 1. */
  public fraction(): number {
    this.state = this.state * 48271 % MODULUS;
    return (this.state - 1) / MODULUS;
  }

  /** A whole number, at least 0, less than `end`. */
  public below(end: number): number {
    return Math.floor(this.fraction() * end);
  }

  public pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }

  public chance(probability: number): boolean {
    return this.fraction() < probability;
  }
}
