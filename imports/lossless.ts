// Made by `npm run imports`; never edited.
import { ApiObject, JsonPatch } from 'cdk8s';

/**
 * An object whose typed fields become Kubernetes' own before its patches apply, so that a patch is written in the names of the
 * YAML and reaches it also where the types know no such field.
 */
export abstract class LosslessApiObject extends ApiObject {
  private readonly late: JsonPatch[] = [];

  public override addJsonPatch(...ops: JsonPatch[]): void {
    this.late.push(...ops);
  }

  public override toJson(): any {
    const mapped = this.mapped(super.toJson());
    try {
      return JsonPatch.apply(mapped, ...this.late);
    } catch (e) {
      throw new Error(`cannot patch '${this.node.path}' with name '${this.name}': ${e}`);
    }
  }

  /** The fields that the types know, under Kubernetes' names. */
  protected abstract mapped(props: any): Record<string, any>;
}

/** The object without what was not set. */
export function present(fields: Record<string, any>): Record<string, any> {
  const set: Record<string, any> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) set[name] = value;
  }
  return set;
}
