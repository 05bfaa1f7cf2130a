import { KNOWN } from './known';
import { Json } from '../../../core/json';
import { below } from '../../fields';
import { Notes, NoteSort } from '../notes';

/** How annotations of ingress-nginx begin. */
export const PREFIX = 'nginx.ingress.kubernetes.io/';

const BOOLEANS: Readonly<Record<string, boolean>> = {
  1: true, t: true, T: true, TRUE: true, true: true, True: true, 0: false, f: false, F: false, FALSE: false, false: false, False: false,
};

/**
 * Annotations of an Ingress for ingress-nginx, by their names without prefix. Something is said of each: what nobody has said anything of
 * is reported in the end.
 */
export class Annotations {
  private readonly said = new Set<string>();

  /**
   * @param all those that count
   * @param own those that stand on the object itself: only of them something is said
   */
  public constructor(private readonly all: Json, private readonly notes: Notes, private readonly own: Json = all) {}

  /** A value as it stands there; nothing where it is empty. */
  public text(name: string): string | undefined {
    const value = Object.hasOwn(this.all, PREFIX + name) ? this.all[PREFIX + name] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }

  /** `true` or `false`; what is neither is reported. */
  public flag(name: string): boolean | undefined {
    const value = this.text(name);
    if (value === undefined || Object.hasOwn(BOOLEANS, value)) return value === undefined ? undefined : BOOLEANS[value];
    return this.unreadable(name, '"true" or "false"');
  }

  /** A whole number that is not negative; what is none is reported. */
  public whole(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    return /^\d{1,9}$/.test(value) ? Number(value) : this.unreadable(name, 'a whole number');
  }

  /** Members of a list, and nothing for one without any. */
  public list(name: string): string[] | undefined {
    const members = this.text(name)?.split(',').map(member => member.trim()).filter(member => member !== '');
    return members?.length ? members : undefined;
  }

  public carried(name: string, as: string): void {
    this.say('carried', name, `becomes ${as}`);
  }

  public lost(name: string, message: string, fix?: string): undefined {
    return this.say('lost', name, message, fix);
  }

  public isDefault(name: string, message = 'Kong does so anyway'): void {
    this.say('isDefault', name, message);
  }

  public unreadable(name: string, expected: string): undefined {
    return this.say('unreadable', name, `this is not ${expected}`, `write ${expected}`);
  }

  public say(sort: NoteSort, name: string, message: string, fix?: string): undefined {
    this.said.add(name);
    if (!Object.hasOwn(this.own, PREFIX + name)) return undefined;
    return this.notes.say(sort, { path: this.pathOf(name), value: this.own[PREFIX + name], message, ...fix === undefined ? {} : { fix } });
  }

  public pathOf(name: string): string {
    return below('metadata.annotations', PREFIX + name);
  }

  /** Says something of all that nobody has said anything of. */
  public reportRest(): void {
    for (const key of Object.keys(this.own)) {
      const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
      if (name === undefined || this.said.has(name)) continue;
      const main = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
      if (main === undefined) this.say('unknown', name, 'ingress-nginx has no such annotation', 'see to its spelling, or leave it out');
      else this.say('unused', name, main === '' || this.text(main) !== undefined ? 'as it stands, it does nothing' : `it does nothing without ${main}`);
    }
  }
}
