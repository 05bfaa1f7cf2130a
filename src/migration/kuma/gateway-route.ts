import { Made, Source } from './context';
import { Fields } from '../fields';
import { backend, TargetRef } from './selectors';
import { filled, nonEmpty, same, word } from './values';
import { record } from '../../core/json';
import { SERVICE_TAG } from '../../core/kuma/names';

const METHODS = ['NONE', 'CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE'];
const METHOD_WORDS = Object.fromEntries(METHODS.flatMap((method, i) => [[method, method], [String(i), method]]));
const PATH_WORDS = { EXACT: 'Exact', 0: 'Exact', PREFIX: 'PathPrefix', 1: 'PathPrefix', REGEX: 'RegularExpression', 2: 'RegularExpression' };
const TEXT_WORDS = { EXACT: 'Exact', 0: 'Exact', REGEX: 'RegularExpression', 1: 'RegularExpression', ABSENT: 'Absent', 2: 'Absent', PRESENT: 'Present', 3: 'Present' };

/** MeshGatewayRoute: what it says of requests becomes a MeshHTTPRoute, of connections a MeshTCPRoute. */
export function gatewayRoute(source: Source): Made[] {
  if (source.target === '3.0') {
    source.notes.say('lost', {
      path: 'spec', value: source.object.spec, message: 'Kuma 3 has no gateways of its own', fix: 'put a gateway in front (Kong, or another of Gateway API) and write routes for that; see GatewayRoute',
    });
    source.spec.takeAll();
    return [];
  }
  const gateways = source.spec.list('selectors').flatMap(selector => gatewaysOf(selector, source));
  const conf = source.spec.child('conf');
  const [http, tcp] = [conf?.child('http'), conf?.child('tcp')];
  const hostnames = http?.take('hostnames');
  const rules = http?.list('rules').flatMap(rule => httpRule(rule, source) ?? []) ?? [];
  const [connections, ...more] = tcp?.list('rules') ?? [];
  const backendRefs = connections && backends(connections, source);
  for (const rule of more) {
    source.notes.say('lost', { path: rule.path, value: rule.value, message: 'a MeshTCPRoute has one rule', fix: 'put the backends into the first' });
    rule.takeAll();
  }
  const to = { targetRef: { kind: 'Mesh' } };
  return gateways.flatMap(targetRef => [
    ...rules.length > 0 ? [{ kind: 'MeshHTTPRoute', spec: { targetRef, to: [{ ...to, ...filled({ hostnames }), rules }] } }] : [],
    ...backendRefs ? [{ kind: 'MeshTCPRoute', spec: { targetRef, to: [{ ...to, rules: [{ default: { backendRefs } }] }] } }] : [],
  ]);
}

/** The gateways among the documents that have the same service. */
function gatewaysOf(selector: Fields, source: Source): TargetRef[] {
  const { [SERVICE_TAG]: service, ...tags } = selector.texts('match') ?? {};
  const known = source.world.inventory.ofMesh('MeshGateway', source.mesh).filter(({ spec }) => {
    const selectors = record(spec).selectors;
    return service === '*' || (Array.isArray(selectors) && selectors.some(one => record(record(one).match)[SERVICE_TAG] === service));
  });
  if (known.length === 0) {
    source.notes.say('missing', {
      path: selector.path, value: service, message: 'a route names its MeshGateway, and none of this service is among the documents', fix: 'give the MeshGateway, too',
    });
  }
  return known.map(({ metadata }) => ({ kind: 'MeshGateway', name: record(metadata).name, ...Object.keys(tags).length > 0 ? { tags } : {} }));
}

function httpRule(rule: Fields, source: Source): object | undefined {
  const matches = rule.list('matches').map(requestMatch);
  const filters = rule.list('filters').flatMap(filter => filtersOf(filter, source));
  const backendRefs = rule.peek('backends') === undefined ? undefined : backends(rule, source);
  if (rule.peek('backends') !== undefined && !backendRefs) {
    return source.notes.say('lost', { path: rule.path, value: rule.value, message: 'without its backends the rule is left out', fix: 'see what is said of them' });
  }
  return { matches, default: { ...filled({ filters: nonEmpty(filters), backendRefs }) } };
}

function requestMatch(match: Fields): object {
  const path = match.child('path');
  const type = path && (word(path, 'match', PATH_WORDS) ?? 'Exact');
  const value = path?.text('value');
  return {
    ...filled({
      path: path && { type, value: type === 'PathPrefix' && value !== '/' ? value?.replace(/\/$/, '') : value }, method: word(match, 'method', METHOD_WORDS),
      headers: nonEmpty(match.list('headers').map(header => conditionOf(header, true))),
      queryParams: nonEmpty(match.list('queryParameters').map(parameter => conditionOf(parameter, false))),
    }),
  };
}

function conditionOf(condition: Fields, lower: boolean): object {
  const type = word(condition, 'match', TEXT_WORDS) ?? 'Exact';
  const name = condition.text('name');
  return { type, name: lower ? name?.toLowerCase() : name, ...same(condition, ['value']) };
}

function filtersOf(filter: Fields, source: Source): object[] {
  const [request, response] = [filter.child('requestHeader'), filter.child('responseHeader')];
  const [mirror, redirect, rewrite] = [filter.child('mirror'), filter.child('redirect'), filter.child('rewrite')];
  return [
    ...request ? [{ type: 'RequestHeaderModifier', requestHeaderModifier: headerChanges(request) }] : [],
    ...response ? [{ type: 'ResponseHeaderModifier', responseHeaderModifier: headerChanges(response) }] : [],
    ...mirror ? mirrored(mirror, source) : [],
    ...redirect ? [{
      type: 'RequestRedirect',
      requestRedirect: {
        ...same(redirect, ['scheme', 'hostname', 'port', 'statusCode']), ...filled({ path: pathChange(redirect.child('path')) }),
      },
    }] : [],
    ...rewrite ? [{ type: 'URLRewrite', urlRewrite: { ...filled({ path: pathChange(rewrite) }), ...same(rewrite, ['hostToBackendHostname']) } }] : [],
  ];
}

function headerChanges(headers: Fields): object {
  const list = (field: string) => nonEmpty(headers.list(field).flatMap(header => {
    const pair = header.pair('name', 'value');
    return pair ? [{ name: pair.name.toLowerCase(), value: pair.value }] : [];
  }));
  const removed = headers.take('remove');
  return { ...filled({ set: list('set'), add: list('add'), remove: Array.isArray(removed) ? removed.map(name => String(name).toLowerCase()) : undefined }) };
}

function mirrored(mirror: Fields, source: Source): object[] {
  const target = mirror.child('backend');
  const tags = target?.texts('destination');
  const backendRef = tags && backend(tags, source, target!.path);
  if (target?.peek('weight') !== undefined) source.notes.say('unused', { path: target.pathOf('weight'), value: target.take('weight'), message: 'a mirror has one backend' });
  const percentage = mirror.number('percentage');
  const share = percentage === undefined || Number.isInteger(percentage) ? percentage : String(percentage);
  return backendRef ? [{ type: 'RequestMirror', requestMirror: { backendRef, ...filled({ percentage: share }) } }] : [];
}

function pathChange(fields: Fields | undefined): object | undefined {
  const [full, prefix] = [fields?.text('replaceFull'), fields?.text('replacePrefixMatch')];
  if (full !== undefined) return { type: 'ReplaceFullPath', replaceFullPath: full };
  return prefix === undefined ? undefined : { type: 'ReplacePrefixMatch', replacePrefixMatch: prefix };
}

function backends(rule: Fields, source: Source): readonly object[] | undefined {
  const shares = rule.list('backends').map(share => {
    const tags = share.texts('destination');
    const weight = share.number('weight');
    const to = tags && backend(tags, source, share.pathOf('destination'));
    return to && { ...to, ...filled({ weight }) };
  });
  if (!shares.includes(undefined)) return nonEmpty(shares as object[]);
  return source.notes.say('lost', {
    path: rule.pathOf('backends'), value: rule.peek('backends'), message: 'without one of its shares the split would be another', fix: 'see what is said of its parts',
  });
}
