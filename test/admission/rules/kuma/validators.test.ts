import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { admit, Finding } from '../../../../src/admission';

/** Current policies. Of MeshPassthrough there are no cases. */
const POLICIES: readonly string[] = [
  'MeshAccessLog', 'MeshCircuitBreaker', 'MeshFaultInjection', 'MeshHTTPRoute', 'MeshHealthCheck', 'MeshLoadBalancingStrategy', 'MeshMetric',
  'MeshProxyPatch', 'MeshRateLimit', 'MeshRetry', 'MeshTCPRoute', 'MeshTLS', 'MeshTimeout', 'MeshTrace', 'MeshTrafficPermission',
];

/** The kinds that are judged as Kuma judges them. */
const JUDGED: readonly string[] = [
  ...POLICIES,
  'MeshTrust',
  'CircuitBreaker',
  'Dataplane',
  'ExternalService',
  'FaultInjection',
  'HealthCheck',
  'HostnameGenerator',
  'Mesh',
  'MeshExternalService',
  'MeshGateway',
  'MeshGatewayRoute',
  'MeshIdentity',
  'MeshMultiZoneService',
  'MeshOpenTelemetryBackend',
  'MeshService',
  'ProxyTemplate',
  'RateLimit',
  'Retry',
  'Timeout',
  'TrafficLog',
  'TrafficPermission',
  'TrafficRoute',
  'TrafficTrace',
  'VirtualOutbound',
  'ZoneEgress',
  'ZoneIngress',
];

/** How many of the fields that Kuma complains about must be found. */
const FIELDS_FOUND = 0.98;

interface Case {
  readonly name: string;
  readonly kind: string;
  readonly object: object;
  readonly ok: boolean;
  readonly violations: readonly { readonly field: string }[];
  readonly warnings: readonly string[];
  readonly unknownFields: readonly string[];
}

const FILE = resolve(__dirname, '../../../../../shared/cases/kuma/validators.json');
const cases: readonly Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
const there = cases.length > 0 ? describe : describe.skip;
const ofKind = (kind: string): readonly Case[] => cases.filter(each => each.kind === kind);

there('what a cluster with Kuma answers', () => {
  test.each(JUDGED)('%s: accepted and refused are the same documents', kind => {
    expect(ofKind(kind)).not.toEqual([]);
    expect(ofKind(kind).flatMap(each => {
      const found = errors(each);
      return (found.length === 0) === each.ok ? [] : [`${each.name}: ${found.map(({ path, message }) => `${path} ${message}`).join('; ') || 'accepted'}`];
    })).toEqual([]);
  });

  test('the fields are those that Kuma names', () => {
    const wanted = JUDGED.flatMap(ofKind).flatMap(each => {
      const found = new Set(errors(each).map(({ path }) => path));
      return each.violations.map(({ field }) => ({ name: `${each.name}: ${field}`, found: found.has(field.replace(/\["(.*?)"\]/g, '[$1]')) }));
    });
    const missed = wanted.filter(({ found }) => !found).map(({ name }) => name);

    expect(missed.length <= wanted.length * (1 - FIELDS_FOUND) ? [] : missed).toEqual([]);
  });

  test('what Kuma warns of in policies that it accepts is warned of, and nothing else', () => {
    expect(POLICIES.flatMap(ofKind).filter(({ ok }) => ok).flatMap(each => {
      const found = admit([seen(each)]);
      return found.length === each.warnings.length ? [] : [`${each.name}: ${found.map(({ path, message }) => `${path} ${message}`).join('; ')}`];
    })).toEqual([]);
  });
});

function errors(each: Case): Finding[] {
  return admit([seen(each)]).filter(({ severity }) => severity === 'error');
}

/** What Kuma sees: the API server drops fields that it does not know. */
function seen({ object, unknownFields }: Case): object {
  const rest = structuredClone(object);
  for (const path of unknownFields) remove(rest, path);
  return rest;
}

function remove(object: object, path: string): void {
  const steps = path.split(/[.[\]]+/).filter(step => step !== '');
  const holder = steps.slice(0, -1).reduce<Record<string, unknown> | undefined>(
    (value, step) => value?.[step] as Record<string, unknown> | undefined, object as Record<string, unknown>);
  if (holder) delete holder[steps.at(-1)!];
}
