import { caConfigMap, MadeCertificate, makeCertificate, tlsSecret } from '../certificate-maker';

const INFRA = 'gateway-conformance-infra';
const WEB = 'gateway-conformance-web-backend';
const MESH = 'gateway-conformance-mesh';

const root = makeCertificate('root');
const clientRoot = makeCertificate('client root');
const perPortRoot = makeCertificate('client root per port');

const certificates: { readonly [name: string]: MadeCertificate } = {
  'certificate': makeCertificate('web', ['*']),
  'tls-validity-checks-certificate': makeCertificate('validity', ['*', '*.org', '*.wildcard.org']),
  'tls-checks-certificate': makeCertificate('checks', ['abc.example.com', 'other.example.com', 'spiffe://abc.example.com/test-identity'], root),
  'tls-checks-client-certificate': makeCertificate('client', ['abc.example.com'], root),
  'tls-passthrough-checks-certificate': makeCertificate('passthrough', ['abc.example.com']),
  'tls-terminate-checks-certificate': makeCertificate('terminate', ['tls.example.com']),
};

const clients: { readonly [name: string]: MadeCertificate } = {
  'tls-validity-checks-client-certificate': makeCertificate('client', [], clientRoot),
  'tls-validity-checks-per-port-client-certificate': makeCertificate('client per port', [], perPortRoot),
};

/** What the suite generates before its tests: it is in no manifest. */
export const generated: readonly object[] = [
  { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass', metadata: { name: 'conformance' }, spec: { controllerName: 'example.com/conformance' } },
  ...Object.entries(certificates).map(([name, made]) => tlsSecret(name === 'certificate' ? WEB : INFRA, name, made)),
  ...Object.entries(clients).map(([name, made]) => tlsSecret(INFRA, name, made)),
  caConfigMap(INFRA, 'tls-checks-ca-certificate', root),
  caConfigMap(INFRA, 'mismatch-ca-certificate', makeCertificate('somebody else')),
  caConfigMap(INFRA, 'tls-validity-checks-ca-certificate', clientRoot),
  caConfigMap(INFRA, 'tls-validity-checks-per-port-ca-certificate', perPortRoot),
  caConfigMap(WEB, 'web-backend-cm', clientRoot),
];

/** The authority that issued what backends show. */
export function rootConfigMap(name: string): object {
  return caConfigMap(INFRA, name, root);
}

export function clientCertificate(name: string): string | undefined {
  return { ...certificates, ...clients }[name.replace(/^PEM:/, '')]?.pem;
}

/** What backends show: the Secret that their Deployments mount. */
export function backendCertificates(objects: readonly any[]): { namespace: string; service: string; certificate: string }[] {
  return objects.filter(({ kind }) => kind === 'Deployment').flatMap(({ metadata: { namespace }, spec: { template } }) => {
    const secret = (template.spec.volumes ?? []).map((volume: any) => volume.secret?.secretName).find((name: string) => certificates[name]);
    if (!secret) return [];
    const { labels } = template.metadata;
    const selects = ({ spec: { selector = {} } }: any): boolean => Object.entries(selector).every(([key, value]) => labels[key] === value);
    const services = objects.filter(object => object.kind === 'Service' && object.metadata.namespace === namespace && object.spec.selector && selects(object));
    return services.map(service => ({ namespace, service: service.metadata.name as string, certificate: certificates[secret].pem }));
  });
}

/** What the suite for meshes applies before its tests. */
export const meshBase: readonly object[] = [
  ...[MESH, `${MESH}-consumer`].map(name => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  ...['echo', 'echo-v1', 'echo-v2'].map(name => ({
    apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: MESH },
    spec: { ports: [['http', 80], ['http-alt', 8080], ['https', 443], ['tcp', 9090], ['grpc', 7070]].map(([port, number]) => ({ name: port, port: number })) },
  })),
];
