import { keyText, plainScalar, Scalar, taggedScalar } from './yaml-scalar';

/** What the parser reports, in the order of the text. Offsets are -1 where there is nothing. */
export interface YamlEvent {
  readonly type: number;
  readonly start?: number;
  readonly valueStart?: number;
  readonly valueEnd?: number;
  readonly anchorStart?: number;
  readonly anchorEnd?: number;
  readonly tagStart?: number;
  readonly tagEnd?: number;
  readonly style?: number;
  readonly directives?: readonly { readonly kind: string; readonly version?: string; readonly handle?: string; readonly prefix?: string }[];
}

export const EVENT = { DOCUMENT: 1, SEQUENCE: 2, MAPPING: 3, SCALAR: 4, ALIAS: 5, POP: 6 };
const PLAIN = 1;
const QUOTED = new Set([2, 3]);
const YAML_TAG = 'tag:yaml.org,2002:';

/** Why a document cannot be read, and where. Thrown within the reader only. */
export class Unreadable extends Error {
  public constructor(message: string, public readonly offset: number, public readonly duplicateKey = false) {
    super(message);
  }
}

/** The events of one document. The first one is the document itself, so its value starts at 1. */
export class YamlEvents {
  /** What each alias stands for, both as places in the list. An anchor set twice means the latest one, as everywhere in YAML. */
  public readonly targets: ReadonlyMap<number, number>;

  public constructor(
    public readonly source: string,
    public readonly list: readonly YamlEvent[],
    private readonly textOf: (event: YamlEvent) => string,
  ) {
    this.targets = this.resolveAliases();
  }

  public text(event: YamlEvent): string {
    return this.textOf(event);
  }

  /** The value of a scalar whose text is known. */
  public scalar(event: YamlEvent, text: string): Scalar {
    const tag = event.tagStart! < 0 ? '' : this.tag(event);
    if (tag === '') return event.style === PLAIN ? plainScalar(text) : text;
    const value = taggedScalar(tag, text);
    if (value === undefined) throw new Unreadable(`"${clip(text)}" is no ${tag}, as its tag says`, this.offset(event));
    return value;
  }

  /** The key a scalar is to its mapping. */
  public key(event: YamlEvent): string {
    const text = this.text(event);
    const value = this.scalar(event, text);
    if (typeof value === 'string') return value;
    const key = keyText(value, text);
    if (key === undefined) throw new Unreadable(`${value === null ? 'null' : clip(text)} cannot be a key`, this.offset(event));
    return key;
  }

  /** Whether a scalar is written without quotes and without a tag. */
  public isPlain(event: YamlEvent): boolean {
    return event.style === PLAIN && event.tagStart! < 0;
  }

  public isMerge(event: YamlEvent): boolean {
    return event.type === EVENT.SCALAR && event.valueEnd! - event.valueStart! === 2 && this.source.startsWith('<<', event.valueStart)
      && (event.tagStart! < 0 ? event.style === PLAIN : ['merge', '!'].includes(this.tag(event)));
  }

  /** Where an event starts in the text, or -1 for a value that isn't written. */
  public offset(event: YamlEvent): number {
    if (event.type === EVENT.ALIAS) return event.anchorStart! - 1;
    if (event.type !== EVENT.SCALAR) return event.start ?? -1;
    return event.valueStart! > 0 && QUOTED.has(event.style!) ? event.valueStart! - 1 : event.valueStart!;
  }

  private tag(event: YamlEvent): string {
    const raw = this.source.slice(event.tagStart, event.tagEnd);
    if (raw === '!') return raw;
    const [, handle, name] = /^(!.*!|!)(.*)$/s.exec(raw)!;
    const declared = this.list[0].directives?.find(directive => directive.handle === handle)?.prefix;
    const full = raw.startsWith('!<') ? raw.slice(2, -1) : (declared ?? (handle === '!!' ? YAML_TAG : handle)) + name;
    return full.startsWith(YAML_TAG) ? full.slice(YAML_TAG.length) : full;
  }

  private resolveAliases(): Map<number, number> {
    const anchors = new Map<string, number>();
    const targets = new Map<number, number>();
    for (const [i, event] of this.list.entries()) {
      if (event.anchorStart === undefined || event.anchorStart < 0) continue;
      const name = this.source.slice(event.anchorStart, event.anchorEnd);
      if (event.type !== EVENT.ALIAS) {
        anchors.set(name, i);
        continue;
      }
      const target = anchors.get(name);
      if (target === undefined) throw new Unreadable(`there is no anchor "${clip(name)}" before this alias`, this.offset(event));
      targets.set(i, target);
    }
    return targets;
  }
}

/** A text short enough for a message. */
export function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
