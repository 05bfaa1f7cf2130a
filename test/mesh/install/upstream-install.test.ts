/** What kumactl prints and what is rendered here, object by object and field by field; all that differs is listed, with the reason. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { differences, identity } from './differences';
import { KumaControlPlane, KumaControlPlaneProps, KumaMode, KumaTls } from '../../../src';
import { KUMA_VERSION } from '../../../src/mesh/install/objects/installation';
import { objects, shopChart } from '../../fixtures';

const FOLDER = join(__dirname, '../../../../shared/cases/kuma/install');
const LOCK = join(__dirname, '../../../imports/lock.json');

const federated = KumaMode.federatedZone({ zone: 'zone-1', globalAddress: 'grpcs://1.2.3.4:5685' });

/** What is said here where kumactl is given the flags that its file is named for. */
const SAME: Record<string, KumaControlPlaneProps> = {
  'default.yaml': {},
  'flag-cni.yaml': { cni: {} },
  'flag-ingress-egress.yaml': { mode: federated, ingress: {}, egress: {} },
  'flag-mode-global.yaml': { mode: KumaMode.global() },
  'namespace.yaml': { namespace: 'kuma' },
  'set-autoscaling.yaml': { autoscaling: {} },
  'set-pdb.yaml': { replicas: 2, disruptionBudget: {} },
  'set-zone-federated.yaml': { mode: federated },
};

/** What differs on purpose: kind and path, and why. The list of docs/kuma-install.md. */
const IMPROVEMENTS: readonly [where: RegExp, why: string][] = [
  [/^Secret \S+\/kuma-tls-cert is missing$/, 'certificates are never made at synth: they come from a Secret of the user or from cert-manager'],
  [/^(Mutating|Validating)WebhookConfiguration \S+ metadata\.namespace: "[^"]+" → nothing$/, 'these kinds are for the whole cluster: the server ignores it'],
  [/^ConfigMap \S+ data\.config\.yaml: /, 'a file without settings, like that of Kuma: only the comment differs'],
  [/^ConfigMap \S+ data\.cni_network_config: /, 'the same JSON, with other white space'],
  [/securityContext\.allowPrivilegeEscalation: nothing → false$/, 'allowed by the strictest security standard for pods'],
  [/securityContext\.capabilities: nothing → \{"drop":\["ALL"\]\}$/, 'allowed by the strictest security standard for pods'],
  [/^Deployment \S+(in|e)gress spec\.template\.spec\.securityContext\.seccompProfile: /, 'allowed by the strictest security standard for pods'],
  [/^Deployment \S+egress spec\.template\.spec\.terminationGracePeriodSeconds: nothing → 40$/, 'longer than draining takes, as that of the ingress'],
];

const masked = (text: string) => text.replaceAll(/[0-9a-f]{64}|TUFTS0VE/g, 'MASKED');

describe('the installation of Kuma', () => {
  if (!existsSync(FOLDER)) {
    it.skip('needs ../shared/cases', () => undefined);
    return;
  }
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.yaml'));
  const found = Object.fromEntries(files.filter(file => file in SAME).map(file => [file, compare(file)]));

  it('is compared with all that kumactl printed', () => {
    expect(files).toEqual(Object.keys(SAME));
  });

  it.each(Object.keys(found))('%s: the same objects with the same fields, but for what is better', file => {
    expect(found[file].filter(difference => !IMPROVEMENTS.some(([where]) => where.test(difference)))).toEqual([]);
  });

  it('differs in nothing that is not so any more', () => {
    const all = Object.values(found).flat();

    expect(IMPROVEMENTS.filter(([where]) => !all.some(difference => where.test(difference))).map(([where]) => where.source)).toEqual([]);
  });
});

test('the guide tells all that differs', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/kuma-install.md'), 'utf8');

  expect(IMPROVEMENTS.map(([, why]) => why).filter(why => !guide.includes(`| ${why} |`))).toEqual([]);
});

test('the version is that of the kinds', () => {
  expect(KUMA_VERSION).toBe(JSON.parse(readFileSync(LOCK, 'utf8')).upstream.kuma);
});

function compare(file: string): string[] {
  const expected = loadAll(readFileSync(join(FOLDER, file), 'utf8')) as any[];
  const chart = shopChart();
  new KumaControlPlane(chart, 'kuma', { tls: KumaTls.secret({ caBundle: '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n' }), ...SAME[file] });
  const ca = /"caBundle":"[^"]+"/g;
  const rendered = JSON.parse(masked(JSON.stringify(objects(chart)).replaceAll(ca, '"caBundle":"MASKED"'))) as any[];
  const ours = new Map(rendered.map(object => [identity(object), object]));
  const theirs = new Map(expected.map(object => [identity(object), object]));
  return [
    ...[...theirs.keys()].filter(key => !ours.has(key)).map(key => `${key} is missing`),
    ...[...ours.keys()].filter(key => !theirs.has(key)).map(key => `${key} is too many`),
    ...[...theirs].filter(([key]) => ours.has(key)).flatMap(([key, object]) => differences(object, ours.get(key)).map(difference => `${key} ${difference}`)),
  ];
}
