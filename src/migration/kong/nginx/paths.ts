import { IngressPath, IngressRule, IngressSource } from './ingress';
import { Json, record } from '../../../core/json';
import { normalized } from '../../../core/kong/path';
import { pcreProblem, re2Problem } from '../../../core/regex/regex';

/* Which paths are meant, and what pods are asked for. */

/** What means something in a regular expression; Kong's controller makes one of exact paths and prefixes without escaping. */
const MEANINGFUL = /[()[\]{}*+?|^$\\]/;
const SPECIAL = /[.()[\]{}*+?|^$\\]/g;
const GROUP = /\$\{?(\d)\}?/g;

/** Says which path pods are asked for, and which header tells them of it. */
export function rewriting(source: IngressSource): void {
  const { annotations } = source;
  const isRegex = annotations.flag('use-regex');
  const target = annotations.text('rewrite-target');
  if (isRegex === false) annotations.isDefault('use-regex', 'paths are compared as they are');
  else if (isRegex) annotations.carried('use-regex', 'paths with /~, of type ImplementationSpecific');
  if (target === undefined) return;
  const uri = template(target);
  if (uri === undefined || !/^[/$]/.test(target) || target.includes('?')) {
    annotations.lost('rewrite-target', 'Kong rewrites to a path, with $1 for the first group, and without query string or variables of nginx', 'a KongPlugin request-transformer with replace.uri and replace.querystring');
    return;
  }
  source.plugin('request-transformer', { replace: { uri } });
  annotations.carried('rewrite-target', `replace.uri: ${JSON.stringify(uri)} of a KongPlugin request-transformer`);
  const prefix = annotations.text('x-forwarded-prefix');
  const value = prefix === undefined ? undefined : template(prefix);
  if (prefix !== undefined && value === undefined) annotations.lost('x-forwarded-prefix', 'Kong knows no variables of nginx', 'a KongPlugin request-transformer with a value that it knows');
  if (value === undefined) return;
  const headers = [`X-Forwarded-Prefix:${value}`];
  source.plugin('request-transformer', { replace: { headers }, add: { headers } });
  annotations.carried('x-forwarded-prefix', 'a header of the KongPlugin request-transformer');
}

/** What Kong's templates have for a text of nginx; nothing where it has variables. */
function template(text: string): string | undefined {
  const groups = text.replace(GROUP, '');
  return groups.includes('$') ? undefined : text.replace(GROUP, (_, number: string) => `$(uri_captures[${number}] or "")`);
}

/** The rules as Kong is to read them. */
export function rulesForKong(source: IngressSource): readonly IngressRule[] {
  const { object, notes, cluster } = source;
  const fallback = record(object.spec).defaultBackend;
  return source.rules.map((rule, i): IngressRule => {
    const isRegex = cluster.regexHosts.has(rule.host ?? '');
    const paths = (rule.http?.paths ?? []).map((path, j) => {
      const made = pathForKong(path, isRegex);
      if (isRegex) sayOfRegex(source, path, made, `spec.rules[${i}].http.paths[${j}].path`);
      return made;
    });
    const needsFallback = fallback !== undefined && !paths.some(({ path }) => path === '/' || path === undefined || path === '');
    if (needsFallback) {
      notes.say('carried', { path: 'spec.defaultBackend', message: `ingress-nginx sends to it what no path of ${rule.host ?? 'all hosts'} takes: becomes a rule for "/", as Kong has one default backend for all Ingresses` });
      paths.push({ path: '/', pathType: 'Prefix', backend: fallback as Json });
    }
    return paths.length > 0 ? { ...rule, http: { paths } } : rule;
  });
}

function pathForKong(path: IngressPath, isRegex: boolean): IngressPath {
  const { path: text, pathType } = path;
  if (typeof text !== 'string' || text === '' || text === '/' && pathType !== 'Exact') return path;
  // nginx compares without regard to case here, and with the beginning of the path whatever its type
  if (isRegex) return { ...path, path: `/~/(?i)${text.replace(/^\//, '')}`, pathType: 'ImplementationSpecific' };
  if (pathType === 'ImplementationSpecific' || pathType === undefined) return { ...path, path: normalized(text) };
  if (!MEANINGFUL.test(text)) return path;
  const escaped = text.replace(SPECIAL, '\\$&');
  return { ...path, path: `/~${pathType === 'Exact' ? `${escaped}$` : `${escaped.replace(/\/$/, '')}(/|$)`}`, pathType: 'ImplementationSpecific' };
}

function sayOfRegex({ notes, annotations }: IngressSource, before: IngressPath, { path }: IngressPath, place: string): void {
  const pattern = typeof path === 'string' && path.startsWith('/~') ? path.slice(2) : undefined;
  if (pattern === undefined) return;
  if (pcreProblem(pattern) !== undefined) {
    notes.say('unreadable', { path: place, value: before.path, message: `this is no regular expression: ${pcreProblem(pattern)}`, fix: 'write the path otherwise: Kong refuses all configuration with it' });
  } else if (re2Problem(pattern) !== undefined) {
    notes.say('needs', { path: place, value: before.path, message: `only Kong's traditional router takes this: ${re2Problem(pattern)}`, fix: 'write it without lookaround and backreferences, or set KONG_ROUTER_FLAVOR: traditional' });
  }
  if (annotations.text('rewrite-target') !== undefined || annotations.text('use-regex') !== undefined) return;
  if (before.pathType === 'Exact') {
    notes.say('changed', { path: place, value: before.path, message: 'another Ingress of this host has use-regex or rewrite-target, so nginx reads this path as the beginning of one, and so will Kong' });
  }
}
