import { checkMatches } from './matches';
import { Match, Place, Violation } from './policy';

interface Permissions {
  readonly action?: string;
  readonly allow?: readonly Match[];
  readonly deny?: readonly Match[];
  readonly allowWithShadowDeny?: readonly Match[];
}

const LISTS = ['allow', 'allowWithShadowDeny', 'deny'] as const;

/** What is wrong with permissions. Kuma leaves `default` out where it speaks of them. */
export function* checkPermissions(settings: object, at: string, { section, path }: Place): Iterable<Violation> {
  const permissions = settings as Permissions;
  if (section === 'from') {
    if (!permissions.action) yield { mistake: 'missing', path: `${at}.action`, message: 'is missing', fix: 'action: Allow' };
    return;
  }
  if (LISTS.every(list => !permissions[list]?.length)) {
    yield {
      mistake: 'missing', path, value: permissions, message: 'allows and denies nobody', expected: `at least one client in ${LISTS.join(', ')}`,
      fix: 'default: { allow: [{ spiffeID: { type: Prefix, value: "spiffe://default.default.mesh.local/ns/shop" } }] }',
    };
  }
  for (const list of LISTS) yield* checkMatches(permissions[list], `${path}.${list}`, false);
}
