import { Fields } from '../../fields';
import { Notes } from '../notes';

/** Annotations that say what a section of a KongIngress said. */
export type Settings = Readonly<Record<string, string>>;

/** Fields that annotations have in the same words, below `konghq.com/`. */
const OF_SERVICE = ['protocol', 'path', 'connect_timeout', 'read_timeout', 'write_timeout', 'retries'];
const OF_ROUTE = [
  'https_redirect_status_code', 'methods', 'path_handling', 'preserve_host', 'protocols', 'regex_priority', 'request_buffering', 'response_buffering', 'snis', 'strip_path',
];

/** What `proxy` says of Services, and `upstream` beside their policy. */
export function serviceSettings(proxy: Fields | undefined, upstream: Fields | undefined, notes: Notes): Settings {
  return { ...proxy ? same(proxy, OF_SERVICE, notes) : {}, ...upstream ? same(upstream, ['host_header'], notes) : {} };
}

/** What `route` says of routes. */
export function routeSettings(route: Fields | undefined, notes: Notes): Settings {
  if (!route) return {};
  const headers = route.child('headers');
  const all = Object.entries(headers?.value ?? {}).flatMap(([name, values]) => {
    const texts = textsOf(values);
    if (!texts || !headers) return [];
    headers.take(name);
    return [[name, texts] as const];
  });
  const separator = all.some(([, texts]) => texts.some(text => text.includes(','))) ? ';;' : ',';
  const annotated = all.map(([name, texts]) => carried(notes, headers!.pathOf(name), texts, `konghq.com/headers.${name}`, texts.join(separator)));
  return {
    ...same(route, OF_ROUTE, notes), ...Object.fromEntries(annotated), ...separator === ',' ? {} : { 'konghq.com/headers-separator': separator },
  };
}

function same(section: Fields, fields: readonly string[], notes: Notes): Settings {
  return Object.fromEntries(fields.flatMap(field => {
    const value = section.peek(field);
    const text = textsOf(value)?.join(',') ?? (['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined);
    if (text === undefined) return [];
    section.take(field);
    return [carried(notes, section.pathOf(field), value, `konghq.com/${field.replaceAll('_', '-')}`, text)];
  }));
}

function carried(notes: Notes, path: string, value: unknown, annotation: string, text: string): readonly [annotation: string, text: string] {
  notes.say('carried', { path, value, message: `becomes ${annotation}: ${JSON.stringify(text)}` });
  return [annotation, text];
}

function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every(each => typeof each === 'string') ? value as string[] : undefined;
}
