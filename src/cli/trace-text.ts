import { Terminal, wrap } from './terminal';
import { ObjectReference } from '../admission/finding';
import { referenceTo } from '../admission/manifest';
import { YamlDocument } from '../core/yaml/yaml';
import { Decision, ForwardedRequest, HeaderChanges, MirroredRequest, RoutedBackend, RouteResult, TrafficRequest } from '../model';
import { objectText, printable } from '../output/finding-text';

/** Where fields of objects are written. */
export class Places {
  private readonly documents = new Map<string, YamlDocument>();

  public constructor(documents: readonly YamlDocument[]) {
    // of several with one name the last counts
    for (const document of documents) this.documents.set(keyOf(referenceTo(document.value)), document);
  }

  /** `dist/shop.yaml:12`, where it is known. */
  public of(object: ObjectReference, path: string): string | undefined {
    const document = this.documents.get(keyOf(object));
    return document?.file === undefined ? undefined : `${document.file}:${document.position(path).line}`;
  }
}

function keyOf({ apiVersion, kind, namespace = '', name }: ObjectReference): string {
  return `${apiVersion} ${kind} ${namespace} ${name}`;
}

/** Steps are in a column of this width. */
const MARGIN = 10;

/** The way of a request, for people: what was decided, by which field, and what lost. */
export function traceText(request: TrafficRequest, result: RouteResult, places: Places, terminal: Terminal): string {
  const { colors, width } = terminal;
  const blank = ' '.repeat(MARGIN);
  const wrapped = (text: string, margin = blank): string[] => {
    return wrap(printable(text), width === undefined ? undefined : width - margin.length).map(line => margin + line);
  };
  const placed = (object: ObjectReference, path: string): string => [places.of(object, path), path].filter(Boolean).join('  ');

  const block = ({ step, object, path = '', message, lost = [] }: Decision): string[] => {
    const [first, ...rest] = wrapped(message.startsWith(`${step} `) ? message.slice(step.length + 1) : message);
    return [
      colors.bold(step.padEnd(MARGIN)) + first.slice(MARGIN), ...rest,
      ...object ? [blank + colors.dim(placed(object, path))] : [],
      ...lost.flatMap(loser => {
        const [head, ...more] = wrapped(`${objectText(loser.object)} ${loser.path}: ${loser.because}`, `${blank}    `);
        const place = places.of(loser.object, loser.path);
        return [`${blank}${colors.yellow('not')} ${head.slice(MARGIN + 4)}`, ...more, ...place ? [`${blank}    ${colors.dim(place)}`] : []];
      }),
    ];
  };
  const colour = result.route === undefined || (result.response?.status ?? 0) >= 500 || result.outcome === 'refused' ? colors.red : colors.green;
  return [
    colors.bold(requestLine(request)), '', ...result.why.filter(decision => !isStatusOnly(decision)).flatMap(block), '',
    ...summary(request, result).map((line, i) => i === 0 ? colors.bold(colour(line)) : line),
  ].join('\n') + '\n';
}

/** What the last lines say anyway. */
function isStatusOnly({ step, message }: Decision): boolean {
  return step === 'answer' && /^\d+$/.test(message);
}

function requestLine({ protocol, method, host = '', path = '/', port, from, gateway, sni }: TrafficRequest): string {
  const isRequest = protocol === 'http' || protocol === 'https' || protocol === 'grpc';
  const place = `${protocol}://${host}${port === undefined ? '' : `:${port}`}${isRequest ? path : ''}`;
  const head = isRequest && protocol !== 'grpc' ? `${method ?? 'GET'} ${place}` : place;
  return [
    head, sni !== undefined && sni !== host && `with TLS for ${sni}`, from !== undefined && `from ${from}`, gateway !== undefined && `to Gateway ${gateway}`,
  ].filter(Boolean).join(' ');
}

/** What becomes of the request in the end. */
function summary({ protocol }: TrafficRequest, result: RouteResult): string[] {
  const { outcome, backends, request, response } = result;
  if (outcome === 'refused') return ['the connection is refused'];
  if (outcome === 'answered') {
    const status = response?.grpcStatus === undefined ? `${response?.status}` : `gRPC status ${response.grpcStatus}`;
    return [`answered with ${status}`, ...headerLines(response?.headers ?? {})];
  }
  const reached = backends.filter(({ share }) => share > 0).map(backend => backendText(backend, backends.length > 1));
  const own = backends.length > 1 ? backends.filter(backend => backend.request) : [];
  return [
    `forwarded to ${reached.join(', ') || request?.host || 'the address'}`, ...request ? requestLines(request, protocol) : [],
    ...own.flatMap(backend => [`  to ${backend.name}:`, ...requestLines(backend.request!, protocol).map(line => `  ${line}`)]),
    ...extras(result),
  ];
}

function requestLines({ method, host, path, query, headers }: ForwardedRequest, protocol: TrafficRequest['protocol']): string[] {
  return [`  ${protocol === 'grpc' ? '' : `${method} `}${printable(`${host}${path}${query === '' ? '' : `?${query}`}`)}`, ...headerLines(headers)];
}

/** What happens beside that the request is forwarded. */
function extras({ responseHeaders, mirrors, timeouts, retry, sessionPersistence: session }: RouteResult): string[] {
  const times = retry?.attempts === undefined ? '' : ` up to ${retry.attempts} times`;
  return [
    ...responseHeaders.flatMap(changeLines), ...mirrors.map(mirrorLine),
    ...timeouts?.request ? [`  within ${timeouts.request}`] : [], ...timeouts?.backendRequest ? [`  each try within ${timeouts.backendRequest}`] : [],
    ...retry ? [`  tried again${times}, after ${retry.codes ? `answers of ${retry.codes.join(', ')} and ` : ''}failed connections`] : [],
    ...session ? [`  further requests go to the same backend, by a ${session.type === 'Header' ? 'header' : 'cookie'}${session.sessionName ? ` ${session.sessionName}` : ''}`] : [],
  ];
}

function mirrorLine({ namespace, name, port, share, problem }: MirroredRequest): string {
  const part = share < 1 ? `, ${percent(share)} of the requests` : '';
  return `  copied to ${namespace}/${name}${port === undefined ? '' : `:${port}`}${part}${problem ? `: not, as ${problem}` : ''}`;
}

function backendText({ kind, namespace, name, port, share, status, tls }: RoutedBackend, several: boolean): string {
  return [
    several && percent(share), `${kind === 'Service' ? '' : `${kind} `}${namespace}/${name}${port === undefined ? '' : `:${port}`}`,
    tls && `with TLS for ${tls.sni}`, status !== undefined && `(${status})`,
  ].filter(Boolean).join(' ');
}

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${printable(`${name}: ${value}`)}`);
}

function changeLines({ set, add, remove }: HeaderChanges): string[] {
  return [
    ...Object.entries(set).map(([name, value]) => `  the answer gets ${name}: ${value}`), ...Object.entries(add).map(([name, value]) => `  the answer gets also ${name}: ${value}`),
    ...remove.map(name => `  the answer loses ${name}`),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
