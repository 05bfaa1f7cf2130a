/** Kind, namespace and name. Cluster-scoped kinds have none, whatever a manifest says. */
export function identity({ kind, metadata }: { kind: string; metadata: { namespace?: string; name: string } }): string {
  const { namespace, name } = metadata;
  return `${kind} ${namespace === undefined || kind.endsWith('WebhookConfiguration') ? name : `${namespace}/${name}`}`;
}

/** Field by field what is at one place in one object, and what in the other: `spec.replicas: 1 → 2`. Order counts only where it does in a cluster. */
export function differences(theirs: unknown, ours: unknown, path = ''): string[] {
  const [a, b] = IN_ORDER.test(path) ? [theirs, ours] : [normal(theirs), normal(ours)];
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap(key => differences(a[key], b[key], path === '' ? key : `${path}.${key}`));
  }
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [`${path}: ${JSON.stringify(a) ?? 'nothing'} → ${JSON.stringify(b) ?? 'nothing'}`];
}

const IN_ORDER = /\.(args|command)$/;
const ID_FIELDS = ['mountPath', 'name', 'containerPort', 'key', 'port', 'effect', 'resources'];

/** Lists by what tells their items apart, or in the order of what they say; without what says nothing. */
function normal(value: unknown): any {
  if (Array.isArray(value) && value.every(isObject)) {
    const items = value.map((item): [string, unknown] => [idOf(item), item]);
    const ids = items.map(([id]) => id);
    return new Set(ids).size === ids.length ? Object.fromEntries(items) : value.map(item => JSON.stringify(sorted(item))).sort();
  }
  if (Array.isArray(value)) return [...value].sort();
  return value === null || isObject(value) && Object.keys(value).length === 0 ? undefined : value;
}

function idOf(item: Record<string, unknown>): string {
  const field = ID_FIELDS.find(known => known in item);
  return field === undefined ? '' : JSON.stringify(sorted(item[field]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort();
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, sorted(item)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
