import { Inventory } from '../objects/inventory';
import { selects } from '../objects/label-selector';
import { Stored } from '../objects/stored';
import { isManifest } from '../../admission/manifest';
import { ServiceSpec } from '../../core/gateway/shapes';

type Labels = Readonly<Record<string, string>>;

/** Who answers for Services. */
export class Endpoints {
  private readonly pods = new Map<string, Labels[]>();
  private readonly known = new Map<Stored, boolean>();

  public constructor(private readonly inventory: Inventory) {
    for (const object of inventory.objects) {
      const labels = podLabels(object);
      for (const [key, value] of Object.entries(labels ?? {})) {
        const place = `${object.namespace}/${key}=${value}`;
        const list = this.pods.get(place);
        if (list) list.push(labels!);
        else this.pods.set(place, [labels!]);
      }
    }
  }

  /** Whether nobody can answer: the Service selects pods, and among all there are, it selects none. */
  public isEmpty(service: Stored<ServiceSpec>): boolean {
    let empty = this.known.get(service);
    if (empty === undefined) this.known.set(service, empty = this.selectsNone(service));
    return empty;
  }

  private selectsNone({ namespace, spec: { selector = {} } }: Stored<ServiceSpec>): boolean {
    const [first] = Object.entries(selector);
    if (!first || this.inventory.absence({ group: '', kind: 'Pod', namespace }) === 'elsewhere') return false;
    const candidates = this.pods.get(`${namespace}/${first[0]}=${first[1]}`) ?? [];
    return !candidates.some(labels => selects({ matchLabels: selector }, labels));
  }
}

/** The labels of the pods that an object is or makes: anything with a pod template, and at least one replica. */
function podLabels({ group, kind, labels, spec }: Stored): Labels | undefined {
  if (group === '' && kind === 'Pod') return labels;
  if (!isManifest(spec) || spec.replicas === 0 || !isManifest(spec.template) || !isManifest(spec.template.metadata)) return undefined;
  const { metadata } = spec.template;
  return isManifest(metadata.labels) ? metadata.labels as Labels : undefined;
}
