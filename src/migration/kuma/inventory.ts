import { isRecord, Json, record } from '../../core/json';

/** A port of a Service. */
export interface KnownPort {
  readonly name?: string;
  readonly port: number;
  readonly protocol?: string;
  /** The name of the container's port, where the Service says it. */
  readonly targetName?: string;
}

/** A Service among the documents. */
export interface KnownService { readonly ports: readonly KnownPort[]; readonly selector?: Record<string, string> }

const KUMA = 'kuma.io/v1alpha1';
const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job']);

/** What the documents say of the world that policies are about: tags can be told in other words where it is known what they stand for. */
export class Inventory {
  private readonly byKind = new Map<string, Json[]>();
  private readonly services = new Map<string, KnownService>();

  public constructor(objects: readonly unknown[]) {
    for (const object of objects.filter(isRecord)) {
      const { apiVersion, kind } = object;
      const key = apiVersion === KUMA ? String(kind) : `${String(apiVersion)}/${String(kind)}`;
      this.byKind.set(key, [...this.byKind.get(key) ?? [], object]);
      if (key === 'v1/Service') this.addService(object);
    }
  }

  /** Kuma's objects of a kind, those of one mesh. */
  public ofMesh(kind: string, mesh: string): readonly Json[] {
    return (this.byKind.get(kind) ?? []).filter(object => meshOf(object) === mesh);
  }

  public mesh(name: string): Json | undefined {
    return (this.byKind.get('Mesh') ?? []).find(({ metadata }) => record(metadata).name === name);
  }

  public service(name: string, namespace: string): KnownService | undefined {
    return this.services.get(`${namespace}/${name}`);
  }

  /** The service accounts of the pods behind a Service; nothing where no workload is known whose pods it selects. */
  public serviceAccounts(name: string, namespace: string): readonly string[] {
    const selector = this.service(name, namespace)?.selector;
    if (!selector) return [];
    const workloads = [...this.byKind].flatMap(([key, objects]) => WORKLOADS.has(key.split('/').at(-1)!) ? objects : []);
    const accounts = workloads.filter(({ metadata }) => record(metadata).namespace === namespace).flatMap(({ spec }) => {
      const template = record(record(spec).template);
      const labels = record(record(template.metadata).labels);
      const fits = Object.entries(selector).every(([label, value]) => labels[label] === value);
      return fits ? String(record(template.spec).serviceAccountName ?? 'default') : [];
    });
    return [...new Set(accounts)];
  }

  private addService({ metadata, spec }: Json): void {
    const { name, namespace } = record(metadata);
    const { ports, selector } = record(spec);
    const known = Array.isArray(ports) ? ports.filter(isRecord).map(({ name: portName, port, appProtocol, targetPort }): KnownPort => ({
      port: Number(port), ...typeof portName === 'string' ? { name: portName } : {}, ...typeof appProtocol === 'string' ? { protocol: appProtocol } : {},
      ...typeof targetPort === 'string' ? { targetName: targetPort } : {},
    })) : [];
    this.services.set(`${String(namespace)}/${String(name)}`, { ports: known, selector: isRecord(selector) ? selector as Record<string, string> : undefined });
  }
}

/** The mesh that an object of Kuma belongs to. */
export function meshOf(object: Json): string {
  const label = record(record(object.metadata).labels)['kuma.io/mesh'];
  return typeof object.mesh === 'string' ? object.mesh : typeof label === 'string' ? label : 'default';
}
