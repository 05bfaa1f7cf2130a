import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { isRewriteTemplate } from '../../core/kong/values';

/**
 * A path that requests are rewritten to, as given.
 *
 * @throws TRF1325 where Kong's controller would not understand it
 */
export function rewriteTemplate(by: IConstruct, path: string): string {
  return path.startsWith('/') && isRewriteTemplate(path) ? path : refuse({
    code: 'TRF1325', value: path, construct: by, expected: 'a path that starts with "/", in which $1 is what the first group matched, and \\$ is a dollar',
    fix: `"/${path.replace(/^\/+/, '').replace(/\\(?!\$)/g, '').replace(/(?<!\\)\$(?!\d)/g, '\\\\$')}"`,
  });
}

/** The highest group that a template uses; 0 where it uses none. */
export function groupsUsed(template: string): number {
  return Math.max(0, ...[...template.matchAll(/(?<!\\)\$(\d+)/g)].map(match => Number(match[1])));
}
