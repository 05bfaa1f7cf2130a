import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgePlugin, PluginEntity } from '../../../src/core/kong/judge-plugin';

const CASES = resolve(__dirname, '../../../../shared/cases/kong');

/** What Kong said: whether it takes the plugin, and a tree of what is wrong with it. */
interface Answer { readonly ok: boolean; readonly errors?: unknown; readonly crash?: string }

interface Recorded extends Answer {
  readonly plugin: string;
  readonly config: unknown;
  readonly entity?: PluginEntity;
  /** The answer of a gateway with a database, where it is another. */
  readonly database?: Answer;
}

/** A plugin, what kind of gateway was asked, and its answer. */
export interface Case { readonly entity: PluginEntity; readonly database: 'off' | 'postgres'; readonly answer: Answer }

export interface Difference { readonly plugin: string; readonly what: 'verdict' | 'fields'; readonly entity: PluginEntity; readonly kong: readonly string[]; readonly ours: readonly string[] }

export const hasCases = existsSync(CASES);

/** Upstream's recorded answers in a file. */
export function recorded(file: string): Case[] {
  const { cases } = JSON.parse(readFileSync(`${CASES}/${file}`, 'utf8')) as { cases: Recorded[] };
  return cases.flatMap(({ plugin, config, entity, database, ...answer }) => {
    const whole = { name: plugin, config, ...entity };
    return [{ entity: whole, database: 'off' as const, answer }, ...database ? [{ entity: whole, database: 'postgres' as const, answer: database }] : []];
  });
}

/** Where we say something else than Kong: the verdict, or which fields are wrong. A crash of Kong is a refusal that names none. */
export function differences(cases: readonly Case[]): Difference[] {
  return cases.flatMap(({ entity, database, answer }) => {
    const ours = refusedPaths(entity, database);
    const kong = [...new Set(pathsOf(answer.errors))].sort();
    const verdict = ours.length === 0 === answer.ok;
    if (verdict && (answer.ok || answer.crash !== undefined || ours.join() === kong.join())) return [];
    return [{ plugin: String(entity.name), what: verdict ? 'fields' as const : 'verdict' as const, entity, kong, ours }];
  });
}

/** The paths that we refuse; those of rules about several fields end in `@`. */
function refusedPaths(entity: PluginEntity, database: 'off' | 'postgres'): string[] {
  return [...new Set(judgePlugin(entity, { database }).violations.map(({ path, fields }) => fields ? `${path}@` : path))].sort();
}

/** The same from Kong's tree, whose tables count from one. */
export function pathsOf(tree: unknown, at = ''): string[] {
  if (tree === null || tree === undefined) return [];
  if (typeof tree !== 'object') return [at];
  if (Array.isArray(tree)) return tree.flatMap((item, i) => pathsOf(item, `${at}[${i}]`));
  return Object.entries(tree).flatMap(([name, child]) => {
    if (name === '@entity') return [`${at}@`];
    return pathsOf(child, /^\d+$/.test(name) ? `${at}[${Number(name) - 1}]` : at === '' ? name : `${at}.${name}`);
  });
}

/** Upstream's titles don't name plugins as configuration does. */
export function pluginOf(title: string): string {
  const name = /^(?:Plugin: )?(.*?)\s*(?:\(|schema|:|\/|$)/.exec(title.replace(/^\w+ in cors schema/, 'cors'))?.[1] ?? '';
  return { 'AWS Lambda': 'aws-lambda', 'response-rate-limiting': 'response-ratelimiting' }[name] ?? name.toLowerCase().replace(/ /g, '-');
}
