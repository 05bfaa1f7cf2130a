import { ObjectSet } from './object-set';
import { RuleContext } from './rule';
import { AdmissionTarget } from '../options';
import { Worlds } from '../world';

/** What the rules may ask that look at one object, one after the other. */
export class Asking implements RuleContext {
  private readonly made: { readonly by: unknown; readonly value: unknown }[] = [];

  public constructor(
    private readonly object: unknown, public readonly objects: ObjectSet, public readonly target: AdmissionTarget | undefined,
    public readonly targets: readonly AdmissionTarget[] | undefined, public readonly worlds: Worlds | undefined, public readonly previous: unknown,
  ) {}

  public once<O, T>(make: (object: O, context: RuleContext) => T): T {
    let known = this.made.find(({ by }) => by === make);
    if (!known) this.made.push(known = { by: make, value: make(this.object as O, this) });
    return known.value as T;
  }
}
