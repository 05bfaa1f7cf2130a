import { Rule, rule } from '../../rule';
import { hasIdentity, Labelled, Mesh, nameOf } from '../membership';

export const backendEnabled = rule<Mesh>({
  code: 'TRF2136',
  title: 'A mesh that has backends of mutual TLS enables one',
  severity: 'warning',
  source: 'Kuma 2.14, Mesh: without enabledBackend nothing is encrypted',
  kinds: ['Mesh.kuma.io'],
  fails: `
    kind: Mesh
    metadata: { name: default, annotations: { cdk8s-traffic/suppress: "TRF2170 the subject here is another" } }
    spec: { mtls: { backends: [{ name: ca, type: builtin }] } }`,
  passes: `
    kind: Mesh
    metadata: { name: default, annotations: { cdk8s-traffic/suppress: "TRF2170 the subject here is another" } }
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }`,
  *check(mesh, { objects }) {
    const { backends, enabledBackend, ...others } = mesh.spec?.mtls ?? {};
    // one that is spelt otherwise is said to be unknown
    const isMisspelt = Object.keys(others).some(key => /^enable/i.test(key));
    if (enabledBackend || isMisspelt || !Array.isArray(backends) || backends.length === 0 || hasIdentity(objects, nameOf(mesh))) return;
    const { name } = backends[0] as { readonly name?: unknown } | null ?? {};
    yield {
      path: 'spec.mtls.enabledBackend', message: 'is missing: the mesh has no mutual TLS, whatever backends it has',
      fix: `enabledBackend: ${typeof name === 'string' ? name : 'the name of the backend'}`,
    };
  },
});

interface External extends Labelled {
  readonly spec?: {
    readonly match?: { readonly protocol?: string };
    readonly endpoints?: readonly { readonly port?: number }[];
    readonly tls?: { readonly enabled?: boolean };
    readonly extension?: object;
  };
}

const WITH_REQUESTS = ['http', 'http2', 'grpc'];
const HTTPS_PORT = 443;

const external = (tls: string): string => `
    kind: MeshExternalService
    metadata: { name: payments, namespace: kuma-system }
    spec: { match: { type: HostnameGenerator, port: 80, protocol: http }, endpoints: [{ address: payments.example.com, port: 443 }]${tls} }`;

export const plainToTls = rule<External>({
  code: 'TRF2137',
  title: 'What an external service takes by TLS is sent so',
  severity: 'warning',
  source: 'Kuma 2.14, MeshExternalService: its protocol is what clients speak, and TLS is added by tls.enabled only',
  kinds: ['MeshExternalService.kuma.io'],
  fails: external(''),
  passes: external(', tls: { enabled: true }'),
  *check({ spec }) {
    const { match: { protocol = '' } = {}, endpoints = [], tls, extension } = spec ?? {};
    if (extension || tls?.enabled || !WITH_REQUESTS.includes(protocol)) return;
    for (const [i, { port }] of endpoints.entries()) {
      if (port !== HTTPS_PORT) continue;
      yield { path: `spec.endpoints[${i}].port`, value: port, message: `is asked in plain ${protocol}, and servers speak TLS there`, fix: 'tls: { enabled: true }' };
    }
  },
});

export const MESH_EFFECTS: readonly Rule[] = [backendEnabled, plainToTls];
