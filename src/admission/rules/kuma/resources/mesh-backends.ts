import { Complaint, misformed, missing, outOfRange, port, repeated, together, unknownWord, unnamed } from './complaint';
import { portOfUrl, splitHostPort } from '../../../../core/kuma/url';
import { re2Problem } from '../../../../core/regex/regex';
import { shown } from '../../../../core/shown';

/** Something that a Mesh names and describes: a certificate authority, a destination of logs, traces or metrics. */
export interface Backend {
  readonly name?: string;
  readonly type?: string;
  readonly sampling?: number;
  readonly conf?: Conf;
}

type Conf = Readonly<Record<string, any>>;

interface Family {
  /** The types, and how the configuration of each is checked at its path. None: other code knows. */
  readonly types?: Readonly<Record<string, (path: string, conf: Conf) => Iterable<Complaint>>>;
  /** How Kuma calls `conf` when it complains. */
  readonly conf: string;
  readonly isNamed: boolean;
}

const ZIPKIN_VERSIONS = ['httpJson', 'httpJsonV1', 'httpProto'];

const FAMILIES: Readonly<Record<'mtls' | 'logging' | 'tracing' | 'metrics', Family>> = {
  mtls: { conf: 'conf', isNamed: false },
  logging: { types: { tcp: tcpLog, file: fileLog }, conf: 'config', isNamed: true },
  tracing: { types: { zipkin, datadog }, conf: 'config', isNamed: true },
  metrics: { types: { prometheus }, conf: 'conf', isNamed: false },
};

/** The backends of a Mesh for one purpose, and the one that is chosen of them. */
export function* backends(
  family: keyof typeof FAMILIES, list: readonly Backend[] = [], chosen: string | undefined, choice: string,
): Iterable<Complaint> {
  const { types, conf, isNamed } = FAMILIES[family];
  const names = new Set<string>();
  for (const [i, backend] of list.entries()) {
    const { name = '', type = '', sampling = 0 } = backend;
    const path = `spec.${family}.backends[${i}]`;
    if (isNamed && name === '') yield missing(`${path}.name`, 'give it a name');
    if (names.has(name)) yield repeated(`${path}.name`, name, `another backend is called ${shown(name)} too`, 'give it another name');
    names.add(name);
    if (sampling < 0 || sampling > 100) yield outOfRange(`${path}.sampling`, sampling, 'a percentage from 0 to 100', 'sampling: 100');
    if (!types) continue;
    if (Object.hasOwn(types, type)) yield* types[type](`${path}.${conf}`, backend.conf ?? {});
    else yield unknownWord(`${path}.type`, type, Object.keys(types));
  }
  if (chosen && !names.has(chosen)) yield unnamed(`spec.${family}.${choice}`, chosen, [...names], 'backend');
}

function* tcpLog(path: string, { address = '' }: Conf): Iterable<Complaint> {
  const parts = splitHostPort(address);
  if (address === '') yield missing(`${path}.address`, 'address: logs.observability:5000');
  else if (!parts?.host || !parts.port) yield misformed(`${path}.address`, address, 'host and port', 'logs.observability:5000');
}

function* fileLog(path: string, { path: file = '' }: Conf): Iterable<Complaint> {
  if (file === '') yield missing(`${path}.path`, 'path: /dev/stdout');
}

function* zipkin(path: string, { url = '', apiVersion }: Conf): Iterable<Complaint> {
  if (apiVersion && !ZIPKIN_VERSIONS.includes(apiVersion)) yield unknownWord(`${path}.apiVersion`, apiVersion, ZIPKIN_VERSIONS);
  if (url === '') yield missing(`${path}.url`, 'url: http://zipkin.observability:9411/api/v2/spans');
  else if (!portOfUrl(url)) yield misformed(`${path}.url`, url, 'a URL that says its port', 'http://zipkin.observability:9411/api/v2/spans');
}

function* datadog(path: string, { address = '', port: number }: Conf): Iterable<Complaint> {
  if (address === '') yield missing(`${path}.address`, 'address: trace-svc.datadog');
  yield* port(`${path}.port`, number);
}

/** What a Mesh or a Dataplane says of metrics for Prometheus. Kuma drops `skipMTLS` beside `providedTLS` before it looks. */
export function* prometheus(path: string, { skipMTLS, tls, envoy, aggregate = [] }: Conf): Iterable<Complaint> {
  const mode = tls?.mode ?? 'activeMTLSBackend';
  const means = skipMTLS ? 'disabled' : 'activeMTLSBackend';
  if (skipMTLS !== undefined && tls && mode !== 'providedTLS' && mode !== means) {
    yield together(path, `skipMTLS: ${shown(skipMTLS)} and tls.mode: ${mode} contradict each other`, 'remove skipMTLS');
    return;
  }
  const problem = re2Problem(envoy?.filterRegex ?? '');
  if (problem !== undefined) {
    yield misformed(`${path}.envoy.filterRegex`, envoy.filterRegex, `a regular expression (RE2): ${problem}`, 'correct it');
    return;
  }
  const names = new Set<string>();
  for (const [i, { name = '' }] of aggregate.entries()) {
    if (names.has(name)) yield repeated(`${path}.aggregate[${i}].name`, name, `another source is called ${shown(name)} too`, 'give it another name');
    names.add(name);
  }
}
