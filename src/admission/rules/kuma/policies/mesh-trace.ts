import { checkFields, needs } from './fields';
import { checkOpenTelemetry, OpenTelemetry } from './open-telemetry';
import { Violation } from './policy';
import { share, something, text } from './values';
import { isAddress } from '../../../../core/kuma/address';
import { isPort } from '../../../../core/port';

interface Backend {
  readonly type?: string;
  readonly datadog?: { readonly url?: string };
  readonly zipkin?: { readonly url?: string };
  readonly openTelemetry?: OpenTelemetry;
}

interface Tracing {
  readonly backends?: readonly Backend[];
  readonly tags?: readonly { readonly name?: string; readonly header?: object; readonly literal?: string }[];
}

const DATADOG = /^http:\/\/(?:\[[^\]/?#@]+\]|[^/?#@\s:[\]]*):(\d+)$/i;
const datadogUrl = text(url => isPort(Number(DATADOG.exec(url)?.[1])), 'http://, a host and a port, and nothing else', 'http://datadog.observability:8126');
const zipkinUrl = text(url => url === '' || isAddress(url), 'a URL', 'http://zipkin.observability:9411/api/v2/spans');

/** What is wrong with tracing. An empty list of backends is right: it switches tracing off. */
export function* checkTracing(settings: object, path: string): Iterable<Violation> {
  const { backends, tags = [] } = settings as Tracing;
  yield* needs(backends, `${path}.backends`, 'name one, or write [] for no tracing');
  if (backends?.length === 1) yield* checkBackend(backends[0], `${path}.backends[0]`);
  for (const [i, { name, header, literal }] of tags.entries()) {
    const at = `${path}.tags[${i}]`;
    if (name === '') yield { mistake: 'missing', path: `${at}.name`, value: name, message: 'is empty', fix: 'name the tag' };
    if ((header === undefined) === (literal === undefined)) {
      yield {
        mistake: header ? 'exclusive' : 'missing', path: at, value: tags[i], message: header ? 'takes its value from a header and is literal' : 'has no value',
        expected: 'header or literal', fix: header ? 'remove one of them' : 'literal: shop',
      };
    }
  }
  yield* checkFields(settings, path, { 'sampling.client': share, 'sampling.random': share, 'sampling.overall': share });
}

function* checkBackend({ type, datadog, zipkin, openTelemetry }: Backend, path: string): Iterable<Violation> {
  if (type === 'Datadog') {
    yield* needs(datadog, `${path}.datadog`, 'datadog: { url: "http://datadog.observability:8126" }');
    if (datadog) yield* checkFields(datadog, `${path}.datadog`, { url: datadogUrl });
  } else if (type === 'Zipkin') {
    yield* needs(zipkin, `${path}.zipkin`, 'zipkin: { url: "http://zipkin.observability:9411/api/v2/spans" }');
    if (!zipkin) return;
    yield* checkFields(zipkin, `${path}.zipkin`, { url: something });
    yield* checkFields(zipkin, `${path}.zipkin`, { url: zipkinUrl });
  } else if (type === 'OpenTelemetry') {
    yield* needs(openTelemetry, `${path}.openTelemetry`, 'openTelemetry: { backendRef: … }');
    if (openTelemetry) yield* checkOpenTelemetry(openTelemetry, `${path}.openTelemetry`);
  }
}
