import { clip, EVENT, Unreadable, YamlEvent, YamlEvents } from './yaml-events';

/** How deep a document may nest, aliases included. No Kubernetes object comes near it. */
export const DEPTH_MAX = 500;
/** How many characters aliases may repeat in a document. */
const REPEATED_TEXT_MAX = 10_000_000;
/** The reader of kubectl bounds what aliases repeat by their share of all values: nearly all of a small document, little of a large one. */
const RATIO = { from: 400_000, most: 0.99, to: 4_000_000, least: 0.10 };

/**
 * The value of a document as kubectl decodes it when it is strict: keys are texts, a key is set once, also by merging (`<<`), aliases
 * are copies, and what JSON cannot hold is an error.
 */
export function construct(events: YamlEvents): unknown {
  return new Construction(events).value();
}

class Construction {
  private next = 1;
  private depth = 0;
  private values = 0;
  private repeated = 0;
  private repeatedText = 0;
  private readonly following = new Set<number>();

  public constructor(private readonly events: YamlEvents) {}

  public value(): unknown {
    const event = this.events.list[this.next];
    switch (event.type) {
      case EVENT.SCALAR: return this.scalar(event);
      case EVENT.SEQUENCE: return this.nested(event, () => this.sequence());
      case EVENT.MAPPING: return this.nested(event, () => this.mapping({}));
      default: return this.nested(event, () => this.follow(event, () => this.value()));
    }
  }

  private scalar(event: YamlEvent): unknown {
    this.count(event);
    this.next++;
    const value = this.events.scalar(event, this.text(event));
    if (typeof value !== 'number') return value;
    if (!Number.isFinite(value)) this.refuse('infinite numbers and .nan are none that JSON knows', event);
    return value === 0 ? 0 : value;
  }

  private sequence(): unknown[] {
    const items: unknown[] = [];
    this.next++;
    while (this.peek().type !== EVENT.POP) items.push(this.value());
    this.next++;
    return items;
  }

  private mapping(object: Record<string, unknown>): Record<string, unknown> {
    this.next++;
    for (let event = this.peek(); event.type !== EVENT.POP; event = this.peek()) {
      if (this.events.isMerge(event)) {
        this.next++;
        this.merge(object);
        continue;
      }
      const key = this.key(event);
      if (Object.hasOwn(object, key)) throw new Unreadable(`the key "${clip(key)}" is set twice`, this.events.offset(event), true);
      const value = this.value();
      if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      else object[key] = value;
    }
    this.next++;
    return object;
  }

  private key(event: YamlEvent): string {
    if (event.type === EVENT.ALIAS) return this.follow(event, () => this.key(this.peek()));
    if (event.type !== EVENT.SCALAR) this.refuse('a key cannot be a list or an object', event);
    this.count(event);
    this.next++;
    return this.events.key(event);
  }

  private merge(object: Record<string, unknown>): void {
    const event = this.peek();
    if (event.type === EVENT.SEQUENCE) {
      this.next++;
      while (this.peek().type !== EVENT.POP) this.mergeOne(object);
      this.next++;
    } else {
      this.mergeOne(object);
    }
  }

  private mergeOne(object: Record<string, unknown>): void {
    const event = this.peek();
    const source = event.type === EVENT.ALIAS ? this.events.list[this.events.targets.get(this.next)!] : event;
    if (source.type !== EVENT.MAPPING) this.refuse('<< merges an object or a list of objects', event);
    const merge = () => this.nested(source, () => this.mapping(object));
    if (event.type === EVENT.ALIAS) this.follow(event, merge);
    else merge();
  }

  /** Reads what an alias stands for, where the alias is. */
  private follow<T>(alias: YamlEvent, read: () => T): T {
    this.count(alias);
    const place = this.next;
    if (this.following.has(place)) this.refuse('the anchor is part of what it stands for', alias);
    this.following.add(place);
    this.next = this.events.targets.get(place)!;
    const value = read();
    this.next = place + 1;
    this.following.delete(place);
    return value;
  }

  private nested<T>(event: YamlEvent, read: () => T): T {
    if (event.type !== EVENT.ALIAS) this.count(event);
    if (++this.depth > DEPTH_MAX) this.refuse(`nests more than ${DEPTH_MAX} levels deep`, event);
    const value = read();
    this.depth--;
    return value;
  }

  private text(event: YamlEvent): string {
    const text = this.events.text(event);
    if (this.following.size > 0 && (this.repeatedText += text.length) > REPEATED_TEXT_MAX) this.refuseAliases(event);
    return text;
  }

  private count(event: YamlEvent): void {
    this.values++;
    if (this.following.size === 0) return;
    this.repeated++;
    if (this.repeated > 100 && this.values > 1000 && this.repeated / this.values > allowedRatio(this.values)) this.refuseAliases(event);
  }

  private peek(): YamlEvent {
    return this.events.list[this.next];
  }

  private refuseAliases(event: YamlEvent): never {
    return this.refuse('aliases repeat too much', event);
  }

  private refuse(message: string, event: YamlEvent): never {
    throw new Unreadable(message, this.events.offset(event));
  }
}

function allowedRatio(values: number): number {
  const share = Math.min(1, Math.max(0, (values - RATIO.from) / (RATIO.to - RATIO.from)));
  return RATIO.most - (RATIO.most - RATIO.least) * share;
}
