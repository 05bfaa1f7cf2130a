import { FAILURES } from './failure';
import { Report } from './report';
import { printPath, Step } from '../core/field-path';

/** What an API server reads of one request: 3 MiB, and values in values 10,000 deep. Ours is less deep, as JavaScript's stack is. */
const BYTES_MAX = 3 * 1024 * 1024;
const DEPTH_MAX = 1000;
const MANY = 1000;

/** Whether a value is JSON that a server would read at all. What is not is reported, and nothing else can be said of it. */
export function isPlain(value: unknown, report: Report): boolean {
  try {
    return new Inspection(report).passes(value);
  } catch (error) {
    // getters and proxies may throw what they like; a stack may end before our limit of depth
    report.add(FAILURES.notJson, '', { message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` });
    return false;
  }
}

const hasOwn = Object.prototype.hasOwnProperty;

class Inspection {
  private bytes = 0;
  private readonly steps: Step[] = [];

  public constructor(private readonly report: Report) {}

  public passes(value: unknown): boolean {
    switch (typeof value) {
      case 'string': return this.fits(value.length + 2);
      case 'boolean': return this.fits(4);
      case 'number': return Number.isFinite(value) ? this.fits(1) : this.strange(value);
      case 'object': return value === null ? this.fits(4) : this.collection(value);
      default: return this.strange(value);
    }
  }

  private collection(value: object): boolean {
    if (this.steps.length >= DEPTH_MAX) {
      return this.tooLarge(`values in values, more than ${DEPTH_MAX} deep`, `at most ${DEPTH_MAX} levels, and no object in itself`);
    }
    if (Array.isArray(value)) return this.fits(2) && this.list(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    const plain = prototype === Object.prototype || prototype === null || Object.prototype.toString.call(value) === '[object Object]';
    if (!plain) return this.strange(value);
    return this.fits(2) && this.fields(value as Record<string, unknown>);
  }

  private list(items: readonly unknown[]): boolean {
    this.steps.push(0);
    for (let i = 0; i < items.length; i++) {
      this.steps[this.steps.length - 1] = i;
      if (!this.passes(items[i])) return false;
    }
    this.steps.pop();
    return true;
  }

  private fields(fields: Record<string, unknown>): boolean {
    const before = this.bytes;
    let count = 0;
    this.steps.push('');
    for (const key in fields) {
      if (++count > MANY) {
        this.steps.pop();
        this.bytes = before;
        return this.manyFields(fields);
      }
      const value = fields[key];
      if (value !== undefined && hasOwn.call(fields, key) && !this.field(key, value)) return false;
    }
    this.steps.pop();
    return true;
  }

  /** Looking up keys by the hundred thousand takes seconds, and is for nothing where they alone are too much. */
  private manyFields(fields: Record<string, unknown>): boolean {
    const keys = Object.keys(fields);
    if (!this.leavesRoomFor(keys)) return false;
    const values = Object.values(fields);
    this.steps.push('');
    for (let i = 0; i < keys.length; i++) if (values[i] !== undefined && !this.field(keys[i], values[i])) return false;
    this.steps.pop();
    return true;
  }

  private field(key: string, value: unknown): boolean {
    this.steps[this.steps.length - 1] = key;
    return this.fits(key.length + 4) && this.passes(value);
  }

  private leavesRoomFor(keys: readonly string[]): boolean {
    const before = this.bytes;
    const fits = this.fits(keys.reduce((sum, key) => sum + key.length + 5, 0));
    this.bytes = before;
    return fits;
  }

  private fits(bytes: number): boolean {
    this.bytes += bytes;
    return this.bytes <= BYTES_MAX || this.tooLarge('is larger than a request to the API server may be', `at most ${BYTES_MAX} bytes`);
  }

  private strange(value: unknown): false {
    const what = typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
    this.report.add(FAILURES.notJson, printPath(this.steps), {
      message: `is ${typeof value === 'number' ? String(value) : `a ${what}`}, which JSON cannot say`,
      expected: 'texts, finite numbers, true, false, null, lists and objects',
    });
    return false;
  }

  private tooLarge(message: string, expected: string): false {
    this.report.add(FAILURES.tooLarge, '', { message, expected });
    return false;
  }
}
