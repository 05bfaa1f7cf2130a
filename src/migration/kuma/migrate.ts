import { Made, MigrationOptions, Source, World } from './context';
import { CURRENT, collectorName, collectors, current } from './current';
import { externalService, merged } from './external-service';
import { gatewayRoute } from './gateway-route';
import { INBOUND } from './inbound';
import { Inventory, meshOf } from './inventory';
import { mesh } from './mesh';
import { Notes } from './notes';
import { STAGES, steps } from './order';
import { OUTBOUND, outbound } from './outbound';
import { SELECTING } from './selecting';
import { trafficRoute } from './traffic-route';
import { scan } from './workloads';
import { admit } from '../../admission';
import { Finding, ObjectReference } from '../../admission/finding';
import { isRecord, Json, record } from '../../core/json';
import { Migrated, Migration } from '../migration';
import { referenceTo, sameObject } from '../steps';

const KUMA = 'kuma.io/v1alpha1';
const LEGACY: Readonly<Record<string, (source: Source) => Made[]>> = {
  ...INBOUND, ...SELECTING, TrafficRoute: trafficRoute, MeshGatewayRoute: gatewayRoute, ExternalService: externalService,
  ...Object.fromEntries(Object.entries(OUTBOUND).map(([kind, shape]) => [kind, (source: Source) => outbound(shape, source)])),
};

/** What Kuma 3 has no more, and what to do instead. */
const GONE: Readonly<Record<string, string>> = {
  MeshGateway: 'put a gateway in front (Kong, or another of Gateway API): see docs/migrate-kuma.md', MeshGatewayInstance: 'deploy the gateway that takes its place',
  MeshGatewayConfig: 'a GatewayClass of another controller', ZoneIngress: 'let the zone proxy be a listener of a Dataplane', ZoneEgress: 'let the zone proxy be a listener of a Dataplane',
};

/**
 * Rewrites what Kuma reads as the wanted version wants it: policies of the first generation, tags, `from`, settings in the Mesh, external services.
 *
 * Every field of the given objects is carried over, or a finding says what became of it. Other objects (Services, workloads) are read for what
 * tags stand for. Never throws.
 */
export function migrate(objects: readonly unknown[], options: MigrationOptions = {}): Migration {
  const { to = '3.0', systemNamespace = 'kuma-system', trustDomain } = options;
  const world: World = { to, systemNamespace, trustDomain, inventory: new Inventory(objects) };
  const result = new Result(world);
  for (const [index, object] of objects.entries()) {
    if (!isRecord(object)) continue;
    if (object.apiVersion === KUMA) result.add(object, index);
    else if (to === '3.0') result.scan(object, index);
  }
  return result.migration();
}

class Result {
  public readonly replaced: ObjectReference[] = [];
  public readonly lost: ObjectReference[] = [];
  private readonly made: Migrated[] = [];
  private readonly places = new Map<Finding, number>();
  private readonly byName = new Map<string, number>();

  public constructor(private readonly world: World) {}

  public add(object: Json, index: number): void {
    const reference = referenceTo(object);
    const source = new Source(object, reference, reference.kind === 'Mesh' ? reference.name : meshOf(object), this.world);
    const rewrite = reference.kind === 'Mesh' ? mesh : CURRENT.has(reference.kind) ? current : LEGACY[reference.kind];
    const before = this.made.length;
    if (rewrite) this.addMade(rewrite(source), source, index);
    else if (this.world.to === '2.14' || !(reference.kind in GONE)) this.put(object, index);
    else source.notes.say('lost', { path: '', value: object.spec, message: `Kuma 3 has no kind ${reference.kind}`, fix: GONE[reference.kind] });
    const isLost = this.made.length === before && source.notes.findings.some(({ severity }) => severity === 'error');
    if (isLost) this.addLost(source);
    else if (reference.kind in LEGACY) this.replaced.push(reference);
    if (rewrite && rewrite !== current) this.reportRest(source);
    if (rewrite === current && this.world.to === '3.0') this.addCollectors(source, index);
    for (const finding of source.notes.findings) this.places.set(finding, index);
  }

  public scan(object: Json, index: number): void {
    const notes = new Notes(referenceTo(object));
    scan(object, notes);
    if (object.kind === 'GatewayClass' && record(object.spec).controllerName === 'gateways.kuma.io/controller') {
      notes.say('lost', { path: 'spec.controllerName', message: 'Kuma 3 has no gateways of its own', fix: 'a GatewayClass of another controller' });
    }
    for (const finding of notes.findings) this.places.set(finding, index);
  }

  public migration(): Migration {
    const documents = STAGES.inOrder(this.made);
    const all = documents.map(({ document }) => document);
    const findings = [...this.places.keys(), ...this.refused(documents)];
    return { documents, findings, places: this.places, steps: steps(all, this) };
  }

  /** What the wanted Kuma would not take: of what was wrong before, too. */
  private refused(documents: readonly Migrated[]): Finding[] {
    const found = admit(documents.map(({ document }) => document), { targets: [this.world.to === '3.0' ? 'kuma-3.0' : 'kuma-2.14'] });
    const errors = found.filter(({ severity }) => severity === 'error');
    for (const finding of errors) {
      const made = documents.find(({ document }) => sameObject(referenceTo(document), finding.object));
      if (made) this.places.set(finding, made.from);
    }
    return errors;
  }

  private addLost({ reference, object, notes }: Source): void {
    this.lost.push(reference);
    if (notes.findings.some(({ path }) => path === '' || path === 'spec')) return;
    notes.say('lost', { path: 'spec', value: object.spec, message: 'nothing takes its place, for what is said of its parts', fix: 'write it anew, with other proxies and clients' });
  }

  private addMade(all: readonly Made[], source: Source, index: number): void {
    const isCurrent = CURRENT.has(source.reference.kind);
    const numbers = new Map<string, number>();
    for (const { kind, name = source.reference.name, labels, spec } of all) {
      const number = (numbers.get(`${kind}/${name}`) ?? 0) + 1;
      numbers.set(`${kind}/${name}`, number);
      const own = number === 1 ? name : `${name}-${number}`;
      const metadata = isCurrent ? { ...record(source.object.metadata), name: own } : this.metadata(source, kind, own, labels);
      const isMesh = kind === 'Mesh';
      const empty = isMesh && Object.keys(spec ?? {}).length === 0;
      this.put({ apiVersion: KUMA, kind, metadata: isMesh ? record(source.object.metadata) : metadata, ...empty ? {} : { spec } }, index);
    }
    if (all.length === 0 && !source.notes.findings.some(({ severity }) => severity === 'error')) {
      source.notes.say('unused', { path: 'spec', value: source.object.spec, message: 'this does nothing, or what Kuma does anyway: nothing takes its place' });
      source.spec.takeAll();
    }
  }

  private metadata(source: Source, kind: string, name: string, more: Readonly<Record<string, string>> = {}): Json {
    const { labels, annotations } = record(source.object.metadata);
    const ofMesh = kind === 'HostnameGenerator' ? {} : { 'kuma.io/mesh': source.mesh };
    const all = { ...record(labels), ...more, ...ofMesh };
    const { 'kubectl.kubernetes.io/last-applied-configuration': _, ...kept } = record(annotations);
    return {
      name, namespace: this.world.systemNamespace, ...Object.keys(all).length > 0 ? { labels: all } : {},
      ...Object.keys(kept).length > 0 ? { annotations: kept } : {},
    };
  }

  /** Endpoints of one external service are one object now; any other name that is taken gets a number. */
  private put(document: Json, index: number): void {
    const { kind, metadata } = document;
    const { name, namespace } = record(metadata);
    const key = (own: unknown) => `${String(kind)}/${String(namespace)}/${String(own)}`;
    const before = this.byName.get(key(name));
    if (before !== undefined && kind === 'MeshExternalService') {
      this.made[before] = { ...this.made[before], document: merged(this.made[before].document, document) as Json };
      return;
    }
    if (before !== undefined && (kind === 'HostnameGenerator' || kind === 'MeshOpenTelemetryBackend')) return;
    let own = name;
    for (let number = 2; this.byName.has(key(own)); number++) own = `${String(name)}-${number}`;
    this.byName.set(key(own), this.made.length);
    const renamed = own === name ? document : { ...document, metadata: { ...record(metadata), name: own } };
    // nothing is shared between documents, or YAML would show it
    this.made.push({ document: JSON.parse(JSON.stringify(renamed)) as Json, from: index });
  }

  private reportRest(source: Source): void {
    const { spec, ...others } = source.object;
    const metadata = record(source.object.metadata);
    const kept = new Set(['name', 'namespace', 'labels', 'annotations', 'uid', 'resourceVersion', 'generation', 'creationTimestamp', 'managedFields', 'selfLink']);
    const rest = Object.entries(metadata).filter(([field]) => !kept.has(field) && source.reference.kind !== 'Mesh');
    const fields = Object.entries(others).filter(([field]) => !['apiVersion', 'kind', 'metadata', 'mesh', 'status'].includes(field));
    const left = [
      ...source.ledger.left(spec, 'spec'), ...rest.map(([field, value]) => ({ path: `metadata.${field}`, value })), ...fields.map(([path, value]) => ({ path, value })),
    ];
    for (const { path, value } of left) {
      source.notes.say('unknownField', { path, value, message: 'no current kind has this, or not with such a value', fix: 'see to its spelling; Kuma passes over what it does not know' });
    }
  }

  private addCollectors(source: Source, index: number): void {
    for (const endpoint of collectors(source.object.spec)) {
      const [, host, port] = /^(.*?)(?::(\d+))?$/.exec(endpoint) ?? [];
      const labels = { 'kuma.io/mesh': source.mesh };
      this.put({
        apiVersion: KUMA, kind: 'MeshOpenTelemetryBackend', metadata: { name: collectorName(endpoint), namespace: this.world.systemNamespace, labels },
        spec: { endpoint: { address: host, port: Number(port ?? 4317) }, protocol: 'grpc' },
      }, index);
    }
  }
}
