import { IngressPath, IngressRule, rulesOf } from './ingress';
import { Json } from '../../../core/json';

/** A path of a host, and who gets its requests. */
interface Contender { readonly length: number; readonly backend: string }

/** All paths of the Ingresses that are migrated, by their hosts. */
export type Contenders = ReadonlyMap<string, readonly Contender[]>;

export function contendersOf(ingresses: readonly Json[]): Contenders {
  const all = new Map<string, Contender[]>();
  for (const rule of ingresses.flatMap(rulesOf)) {
    const paths = rule.http?.paths.map(each => ({ length: lengthOf(each), backend: keyOf(each) })) ?? [];
    all.set(rule.host ?? '', [...all.get(rule.host ?? '') ?? [], ...paths]);
  }
  return all;
}

type Rules = readonly IngressRule[];

/**
 * The rules, shared out over as many Ingresses as it takes. Of all regular expressions for one backend Kong's controller makes one route, which
 * is as strong as its longest one: where another backend's is in between, each is for an Ingress of its own.
 *
 * @param rules as nginx reads them
 * @param forKong the same as Kong is to read them, and perhaps more
 */
export function layersOf(rules: Rules, forKong: Rules, contenders: Contenders): readonly Rules[] {
  const layers: IngressRule[][] = [[]];
  for (const [i, rule] of forKong.entries()) {
    const before = rules[i].http?.paths ?? [];
    const byLayer = new Map<number, IngressPath[]>();
    for (const [j, path] of (rule.http?.paths ?? []).entries()) {
      const layer = isRegex(path) && before[j] ? layerOf(before, j, contenders.get(rule.host ?? '') ?? []) : 0;
      byLayer.set(layer, [...byLayer.get(layer) ?? [], path]);
    }
    if (byLayer.size === 0) layers[0].push(rule);
    for (const [layer, paths] of byLayer) (layers[layer] ??= []).push({ ...rule, http: { ...rule.http, paths } });
  }
  return layers.filter((layer): layer is IngressRule[] => layer !== undefined && (layer.length > 0 || forKong.length === 0));
}

/** How many lengths there are before this one among the paths of its backend; 0 where nobody minds. */
function layerOf(paths: readonly IngressPath[], index: number, contenders: readonly Contender[]): number {
  const backend = keyOf(paths[index]);
  const own = paths.filter(path => keyOf(path) === backend);
  const lengths = [...new Set(own.map(lengthOf))];
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const isContested = contenders.some(other => other.backend !== backend && other.length > least && other.length <= most);
  return isContested ? lengths.indexOf(lengthOf(paths[index])) : 0;
}

function isRegex({ path }: IngressPath): boolean {
  return typeof path === 'string' && path.startsWith('/~');
}

function lengthOf({ path }: IngressPath): number {
  return typeof path === 'string' ? path.length : 1;
}

function keyOf({ backend }: IngressPath): string {
  return JSON.stringify(backend ?? null);
}
