import { PREFIX } from './annotations';
import { annotationsOf, IngressSource, rulesOf } from './ingress';
import { Json, record } from '../../../core/json';

/** What a canary says itself; all else it takes from the Ingress that it stands beside. */
const OWN = /^(?:canary(?:-|$)|affinity|session-cookie-|upstream-hash-by|load-balance$)/;

export function isCanary(object: Json): boolean {
  return annotationsOf(object)[`${PREFIX}canary`] === 'true';
}

/** What a canary says itself. */
export function ownOfCanary(canary: Json): Json {
  return Object.fromEntries(Object.entries(annotationsOf(canary)).filter(isOwn));
}

/** The annotations that count for a canary: its own that are about the choice of pods, the others from its main Ingress. */
export function annotationsOfCanary(canary: Json, main: Json | undefined): Json {
  return { ...main ? Object.fromEntries(Object.entries(annotationsOf(main)).filter(each => !isOwn(each))) : {}, ...ownOfCanary(canary) };
}

function isOwn([name]: readonly [string, unknown]): boolean {
  return OWN.test(name.slice(PREFIX.length));
}

/** The Ingress that a canary takes requests from: one with a path of its, on the same host. */
export function mainOf(canary: Json, ingresses: readonly Json[]): Json | undefined {
  const paths = new Set(pathsOf(canary));
  const namespace = record(canary.metadata).namespace;
  return ingresses.find(other => !isCanary(other) && record(other.metadata).namespace === namespace && pathsOf(other).some(path => paths.has(path)));
}

function pathsOf(object: Json): string[] {
  return rulesOf(object).flatMap(({ host = '', http }) => http?.paths.map(({ path = '/' }) => `${host} ${path}`) ?? []);
}

/** Annotations of the Ingresses that a canary becomes, one for each way to be sent to it. Kong shares requests out by weight in HTTPRoutes only. */
export function canaryRoutes(source: IngressSource, main: Json | undefined): readonly Readonly<Record<string, string>>[] {
  const { annotations } = source;
  if (main) annotations.carried('canary', 'an Ingress that is chosen by headers, before the one for all');
  else annotations.say('missing', 'canary', 'the Ingress that it takes requests from is not among the documents, and so not what it has in common with it', 'give it, too');
  const routes = [...byHeader(source), ...byCookie(source)];
  byWeight(source, routes.length > 0);
  return routes;
}

function byHeader({ annotations }: IngressSource): readonly Readonly<Record<string, string>>[] {
  const header = annotations.text('canary-by-header');
  if (header === undefined) return [];
  const [value, pattern] = [annotations.text('canary-by-header-value'), annotations.text('canary-by-header-pattern')];
  if (header.toLowerCase() === 'host') return [];
  const text = value ?? (pattern === undefined ? 'always' : `~*${pattern}`);
  annotations.carried('canary-by-header', `konghq.com/headers.${header}: ${JSON.stringify(text)}`);
  if (value !== undefined) annotations.carried('canary-by-header-value', 'the value of the header');
  else if (pattern !== undefined) annotations.carried('canary-by-header-pattern', 'the value of the header, with "~*" for a regular expression');
  return [{ [`konghq.com/headers.${header}`]: text, ...text.includes(',') ? { 'konghq.com/headers-separator': ';;' } : {} }];
}

function byCookie({ annotations }: IngressSource): readonly Readonly<Record<string, string>>[] {
  const cookie = annotations.text('canary-by-cookie');
  if (cookie === undefined) return [];
  const text = `~*(^|;\\s*)${cookie.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}=always(;|$)`;
  if (annotations.text('canary-by-header') === undefined) annotations.carried('canary-by-cookie', `konghq.com/headers.cookie: ${JSON.stringify(text)}`);
  else annotations.say('changed', 'canary-by-cookie', `becomes konghq.com/headers.cookie: ${JSON.stringify(text)}; whoever has the cookie gets the canary, whatever the header says`);
  return [{ 'konghq.com/headers.cookie': text }];
}

function byWeight({ annotations }: IngressSource, isRouted: boolean): void {
  const weight = annotations.whole('canary-weight');
  if (weight === undefined) return;
  if (weight === 0) {
    annotations.isDefault('canary-weight', 'no requests are sent to it by chance');
    return;
  }
  const total = annotations.whole('canary-weight-total') ?? 100;
  annotations.lost('canary-weight', `Kong shares requests out in HTTPRoutes only: ${isRouted ? 'only those with the header or cookie get to the canary' : 'none gets to the canary'}`,
    `an HTTPRoute (GatewayRoute) with weights ${total - Math.min(weight, total)} and ${weight} for the two Services, or the plugin canary (enterprise)`);
  if (annotations.text('canary-weight-total') !== undefined) annotations.lost('canary-weight-total', 'it goes with canary-weight', 'see canary-weight');
}
