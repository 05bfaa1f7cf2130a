import { Misuse } from '../../../core/error';
import { AttachedRoute, Attachment } from '../../listeners/attachment';
import { GivenObject, elsewhere, groupOf } from '../../values/given-object';

/** Which part of an object a route is for. */
interface Part {
  readonly section?: string;
  readonly port?: number;
}

/** A route on an object of a kind that only some controller knows. Nothing is known of it, so nothing is checked. */
export class OtherAttachment implements Attachment {
  public readonly kind = 'Other';
  public readonly parent: string;
  public readonly section?: string;
  private readonly ref: object;

  public constructor(given: GivenObject, { namespace, construct }: AttachedRoute, { section, port }: Part) {
    const reference = given(construct);
    const { kind, name } = reference;
    this.section = section;
    this.parent = `${kind} ${name} in namespace ${reference.namespace}`;
    this.ref = {
      group: groupOf(reference), kind, name, ...elsewhere(reference, namespace),
      ...section !== undefined && { sectionName: section }, ...port !== undefined && { port },
    };
  }

  public refs(): object[] {
    return [this.ref];
  }

  public meets(): boolean {
    return true;
  }

  public* faults(): Iterable<Misuse> {
    // whether it is there, and takes the route, is for its controller to say
  }
}
