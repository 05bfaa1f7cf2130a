import { ApiObject, JsonPatch } from 'cdk8s';
import { namespaceOf } from '../../core/tree/service';

type Labels = { [label: string]: string };
interface Template {
  metadata?: { labels?: Labels; annotations?: Labels };
  spec?: {
    serviceAccountName?: string; automountServiceAccountToken?: boolean; volumes?: object[];
    securityContext?: { runAsNonRoot?: boolean }; containers?: Container[]; initContainers?: Container[];
  };
}
interface Container { env?: { name: string; value?: string }[]; securityContext?: { runAsNonRoot?: boolean } }

const TEMPLATE_OF: { readonly [kind: string]: readonly string[] } = { Pod: [], CronJob: ['spec', 'jobTemplate', 'spec', 'template'] };
const TEMPLATE = ['spec', 'template'];
const TOKEN_VOLUME = 'kuma-service-account-token';
const TOKEN_VOLUME_ANNOTATION = 'kuma.io/service-account-token-volume';

/** The pods that an object of this app makes, as it stands now, and changes of them that lose nothing. */
export class PodTemplate {
  private readonly path: readonly string[];
  private json: any;

  public constructor(public readonly object: ApiObject) {
    this.path = TEMPLATE_OF[object.kind] ?? TEMPLATE;
    this.json = object.toJson();
  }

  public get namespace(): string {
    return this.object.metadata.namespace ?? namespaceOf(this.object);
  }

  public get labels(): Labels {
    return this.template.metadata?.labels ?? {};
  }

  public get annotations(): Labels {
    return this.template.metadata?.annotations ?? {};
  }

  /** The value of an environment variable of a container, where it is said literally. */
  public environment(name: string): string | undefined {
    const variables = (this.template.spec?.containers ?? []).flatMap(({ env = [] }) => env);
    return variables.find(variable => variable.name === name)?.value;
  }

  /** What tells these pods from others: what the object itself selects them by, else all their labels. */
  public get selector(): Labels {
    const labels: Labels = this.json.spec?.selector?.matchLabels ?? this.labels;
    return Object.fromEntries(Object.entries(labels).filter(([key]) => !key.includes('kuma.io/')));
  }

  /** Undefined where Kubernetes chooses: `default`. */
  public get serviceAccount(): string | undefined {
    return this.template.spec?.serviceAccountName;
  }

  public matches(selector: Labels): boolean {
    return Object.entries(selector).every(([key, value]) => this.labels[key] === value);
  }

  public setLabel(key: string, value: string): void {
    this.setMetadata('labels', key, value);
  }

  public setAnnotation(key: string, value: string): void {
    this.setMetadata('annotations', key, value);
  }

  public setServiceAccount(name: string): void {
    this.patch(JsonPatch.add(this.pointer('spec', 'serviceAccountName'), name));
  }

  /**
   * Gives the sidecar, and nobody else in the pod, a token by which the control plane knows it, where the pod mounts none. A
   * sidecar without one cannot start.
   */
  public giveTokenToSidecar(): void {
    const { spec = {}, metadata } = this.template;
    if (spec.automountServiceAccountToken !== false || metadata?.annotations?.[TOKEN_VOLUME_ANNOTATION]) return;
    const volume = { name: TOKEN_VOLUME, projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } };
    this.patch(spec.volumes ? JsonPatch.add(this.pointer('spec', 'volumes', '-'), volume) : JsonPatch.add(this.pointer('spec', 'volumes'), [volume]));
    this.setMetadata('annotations', TOKEN_VOLUME_ANNOTATION, TOKEN_VOLUME);
  }

  /**
   * Lets the container that Kuma puts in to redirect traffic run as root, as it must, where the pod forbids that for all: each container that
   * says nothing forbids it for itself instead.
   */
  public forbidRootByContainer(): void {
    const { spec = {} } = this.template;
    if (spec.securityContext?.runAsNonRoot !== true) return;
    for (const list of ['containers', 'initContainers'] as const) {
      for (const [index, { securityContext }] of (spec[list] ?? []).entries()) {
        const path = ['spec', list, String(index), 'securityContext'];
        if (!securityContext) this.patch(JsonPatch.add(this.pointer(...path), { runAsNonRoot: true }));
        else if (securityContext.runAsNonRoot === undefined) this.patch(JsonPatch.add(this.pointer(...path, 'runAsNonRoot'), true));
      }
    }
    this.patch(JsonPatch.remove(this.pointer('spec', 'securityContext', 'runAsNonRoot')));
  }

  private get template(): Template {
    return this.path.reduce((value, key) => value?.[key], this.json) ?? {};
  }

  private setMetadata(field: 'labels' | 'annotations', key: string, value: string): void {
    const { metadata } = this.template;
    if (!metadata) this.patch(JsonPatch.add(this.pointer('metadata'), { [field]: { [key]: value } }));
    else if (!metadata[field]) this.patch(JsonPatch.add(this.pointer('metadata', field), { [key]: value }));
    else this.patch(JsonPatch.add(this.pointer('metadata', field, key), value));
  }

  private pointer(...keys: string[]): string {
    return [...this.path, ...keys].map(key => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  }

  private patch(change: JsonPatch): void {
    this.object.addJsonPatch(change);
    this.json = JsonPatch.apply(this.json, change);
  }
}
