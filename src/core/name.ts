import { createHash } from 'node:crypto';
import { IConstruct } from 'constructs';
import { clusterOf } from './cluster';
import { refuse } from './error';

const LABEL_MAX = 63;
const SUBDOMAIN_MAX = 253;
const HASH_LENGTH = 8;
const DNS_1123 = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
const DNS_1035 = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** Whether this is a DNS label (RFC 1123): a-z, 0-9 and inner `-`, at most 63 characters. */
export function isDnsLabel(name: string): boolean {
  return name.length <= LABEL_MAX && DNS_1123.test(name);
}

/** Whether this is a DNS label that starts with a letter (RFC 1035), as names of Services and meshes should. */
export function isDns1035Label(name: string): boolean {
  return name.length <= LABEL_MAX && DNS_1035.test(name);
}

/** Whether this is DNS labels joined by dots, at most 253 characters: what most objects may be called. */
export function isDnsSubdomain(name: string): boolean {
  return name.length <= SUBDOMAIN_MAX && SUBDOMAIN.test(name);
}

/**
 * The name as given.
 *
 * @throws TRF1023 where no object can be called so
 */
export function objectName(name: string, construct?: IConstruct): string {
  return isDnsSubdomain(name) ? name : refuse({
    code: 'TRF1023', value: name, expected: 'a name of a-z, 0-9, "-" and ".", at most 253 characters', fix: `"${dns(name) || 'a-name'}"`, construct,
  });
}

/**
 * The name of the object that a construct renders: its path joined by `-`, so it depends on nothing but where the construct
 * stands. Below a cluster of several the path begins there: what all of them get is called alike in all. Shortened, and then told
 * apart by a hash of the path, only beyond 63 characters.
 */
export function nameOf(construct: IConstruct): string {
  const cluster = clusterOf(construct);
  const { scopes } = construct.node;
  const ids = scopes.slice(cluster === construct ? 0 : scopes.indexOf(cluster) + 1).map(scope => scope.node.id).filter(id => id !== '' && id !== 'Resource');
  const name = ids.map(dns).filter(part => part !== '').join('-');
  return name.length <= LABEL_MAX ? name : shortened(name, ids.join('/'));
}

/** At most `max` characters: the name itself, or its beginning and a hash of what it stands for. */
export function shortened(name: string, standsFor: string, max = LABEL_MAX): string {
  if (name.length <= max) return name;
  const hash = createHash('sha256').update(standsFor).digest('hex').slice(0, HASH_LENGTH);
  return `${name.slice(0, max - HASH_LENGTH - 1).replace(/-+$/, '')}-${hash}`;
}

function dns(id: string): string {
  return id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
