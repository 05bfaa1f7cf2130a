import { IConstruct } from 'constructs';
import { adminServerName, CertificateNames } from './certificates';
import { ControllerKinds } from './controller-kinds';
import { byName } from './environment';
import { CONFINED } from './gateway-pod';
import { KongInstallation, PORTS } from './installation';
import { refuse } from '../../../core/error';
import { KongControllerOptions } from '../options/kong-controller-options';

/** What decides the pods of the controller. */
export interface ControllerPodFacts {
  readonly options: KongControllerOptions;
  readonly kinds: ControllerKinds;
  readonly certificates: CertificateNames;
  readonly className: string;
  readonly namespaces?: readonly string[];
  readonly webhook: boolean;
  readonly anonymousReports: boolean;
}

const ADMIN = '/etc/kong/admin-client';
const ADMIN_CA = '/etc/kong/admin-ca';
const WEBHOOK = '/etc/kong/webhook';
const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
const TOKEN_LIFETIME = 3607;
const PROBE = { timeoutSeconds: 5, periodSeconds: 10, initialDelaySeconds: 5 };
const RESOURCES = { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '512Mi' } };

/** Which property says what a variable would say. */
const PROPERTIES: readonly [start: RegExp, property: string][] = [
  [/_INGRESS_CLASS$/, 'className'],
  [/_WATCH_NAMESPACE$/, 'watchNamespaces'],
  [/_ENABLE_CONTROLLER_/, 'controller.withoutKinds'],
  [/_FEATURE_GATES$/, 'controller.featureGates'],
  [/_LOG_LEVEL$/, 'controller.logLevel'],
  [/_ADMISSION_WEBHOOK_/, 'controller.webhook'],
  [/_ANONYMOUS_REPORTS$/, 'anonymousReports'],
  [/_KONG_ADMIN_(SVC|URL|CA_CERT|TLS_)/, 'certificates'],
  [/_PUBLISH_SERVICE$/, 'proxy'],
  [/_KONNECT_/, ''],
  [/_ELECTION_/, ''],
];

/** Refuses settings of the controller that are none, or that a property says. */
export function expectControllerSettings({ settings = {} }: KongControllerOptions, construct: IConstruct): void {
  for (const name of Object.keys(settings)) {
    const [, property] = PROPERTIES.find(([pattern]) => pattern.test(name)) ?? [];
    if (/^CONTROLLER(_[A-Z0-9]+)+$/.test(name) && property === undefined) continue;
    refuse({
      code: 'TRF1616', value: name, construct,
      expected: property === undefined ? 'a variable that starts with CONTROLLER_, in capitals'
        : property === '' ? 'settings that may be others here' : `the property ${property} to say this`,
      fix: property === undefined ? "'CONTROLLER_PROXY_SYNC_SECONDS'" : `leave ${name} out${property === '' ? '' : `, and use ${property}`}`,
    });
  }
}

/** `spec` of the controller's pods. */
export function controllerPod(installation: KongInstallation, facts: ControllerPodFacts): object {
  const { options, certificates, webhook } = facts;
  return {
    // the token is mounted below, for this container alone
    automountServiceAccountToken: false,
    terminationGracePeriodSeconds: 30,
    containers: [{
      name: 'ingress-controller',
      image: installation.image('controller'),
      imagePullPolicy: installation.imagePullPolicy,
      securityContext: CONFINED,
      env: environment(installation, facts),
      ports: [
        ...webhook ? [{ name: 'webhook', containerPort: PORTS.webhook, protocol: 'TCP' }] : [],
        { name: 'metrics', containerPort: PORTS.metrics, protocol: 'TCP' },
        { name: 'health', containerPort: PORTS.health, protocol: 'TCP' },
      ],
      livenessProbe: { ...PROBE, httpGet: { path: '/healthz', port: 'health' } },
      readinessProbe: { ...PROBE, httpGet: { path: '/readyz', port: 'health' } },
      resources: options.resources ?? RESOURCES,
      volumeMounts: [
        { name: 'account', mountPath: ACCOUNT, readOnly: true },
        { name: 'admin-client', mountPath: ADMIN, readOnly: true },
        { name: 'admin-ca', mountPath: ADMIN_CA, readOnly: true },
        ...webhook ? [{ name: 'webhook-tls', mountPath: WEBHOOK, readOnly: true }] : [],
        { name: 'tmp', mountPath: '/tmp' },
      ],
    }],
    volumes: [
      { name: 'account', projected: { sources: account() } },
      { name: 'admin-client', secret: { secretName: certificates.controller } },
      { name: 'admin-ca', secret: { secretName: certificates.admin, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      ...webhook ? [{ name: 'webhook-tls', secret: { secretName: certificates.webhook } }] : [],
      { name: 'tmp', emptyDir: {} },
    ],
  };
}

function environment(installation: KongInstallation, facts: ControllerPodFacts): object[] {
  const { options, kinds, className, namespaces, webhook, anonymousReports } = facts;
  const { namespace } = installation;
  const values: { readonly [name: string]: string | undefined } = {
    CONTROLLER_INGRESS_CLASS: className,
    CONTROLLER_PUBLISH_SERVICE: `${namespace}/${installation.named('proxy')}`,
    CONTROLLER_KONG_ADMIN_SVC: `${namespace}/${installation.named('admin')}`,
    CONTROLLER_KONG_ADMIN_TLS_CLIENT_CERT_FILE: `${ADMIN}/tls.crt`,
    CONTROLLER_KONG_ADMIN_TLS_CLIENT_KEY_FILE: `${ADMIN}/tls.key`,
    CONTROLLER_KONG_ADMIN_CA_CERT_FILE: `${ADMIN_CA}/ca.crt`,
    CONTROLLER_KONG_ADMIN_TLS_SERVER_NAME: adminServerName(installation),
    CONTROLLER_ELECTION_ID: installation.named('controller'),
    CONTROLLER_WATCH_NAMESPACE: namespaces?.join(','),
    CONTROLLER_LOG_LEVEL: options.logLevel,
    CONTROLLER_ANONYMOUS_REPORTS: String(anonymousReports),
    CONTROLLER_ADMISSION_WEBHOOK_LISTEN: webhook ? `0.0.0.0:${PORTS.webhook}` : 'off',
    ...webhook && { CONTROLLER_ADMISSION_WEBHOOK_CERT_FILE: `${WEBHOOK}/tls.crt`, CONTROLLER_ADMISSION_WEBHOOK_KEY_FILE: `${WEBHOOK}/tls.key` },
    ...kinds.variables,
    ...options.settings,
  };
  const said = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : { name, value }));
  const own = (name: string, fieldPath: string) => ({ name, valueFrom: { fieldRef: { fieldPath } } });
  return [...said.sort(byName), own('POD_NAME', 'metadata.name'), own('POD_NAMESPACE', 'metadata.namespace')];
}

/** Who it is to API servers, as Kubernetes itself would mount it. */
function account(): object[] {
  return [
    { serviceAccountToken: { path: 'token', expirationSeconds: TOKEN_LIFETIME } },
    { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
    { downwardAPI: { items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }] } },
  ];
}
