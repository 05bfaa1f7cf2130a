import { ApiObject, Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import {
  GatewayServiceType, GlobalTrust, ImagePull, InjectorFailurePolicy, KumaControlPlane, KumaControlPlaneProps, KumaCrds, KumaCrdsPlace, KumaLogLevel,
  KumaMode, KumaTls, MeshMtls, NodeLabelOperator, PodSpreading, ServiceMesh, TaintEffect,
} from '../../../src';
import { misuse, objects, shopChart, yaml } from '../../fixtures';

const MUTATING = 'kuma-admission-mutating-webhook-configuration';
const CA = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n';

function install(props: KumaControlPlaneProps = {}): Chart {
  const chart = shopChart();
  new KumaControlPlane(chart, 'kuma', props);
  return chart;
}

function find(chart: Chart, kind: string, name = 'kuma-control-plane'): any {
  return objects(chart).find(object => object.kind === kind && object.metadata.name === name);
}

function pod(props: KumaControlPlaneProps, name = 'kuma-control-plane'): any {
  return find(install(props), 'Deployment', name).spec.template.spec;
}

function env(props: KumaControlPlaneProps): Record<string, unknown> {
  return variables(pod(props));
}

function variables(spec: any): Record<string, unknown> {
  return Object.fromEntries(spec.containers[0].env.map(({ name, value, valueFrom }: any) => [name, value ?? valueFrom]));
}

describe('certificates', () => {
  it('are made by cert-manager, from a CA that outlives their renewal', () => {
    expect(yaml(install(), 'Certificate')).toMatchInlineSnapshot(`
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  labels:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-ca
  namespace: kuma-system
spec:
  commonName: kuma-ca
  duration: 87600h0m0s
  isCA: true
  issuerRef:
    kind: Issuer
    name: kuma-selfsigned-issuer
  secretName: kuma-ca
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  labels:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-tls-cert
  namespace: kuma-system
spec:
  commonName: kuma-control-plane
  dnsNames:
    - kuma-control-plane
    - kuma-control-plane.kuma-system
    - kuma-control-plane.kuma-system.svc
  duration: 87600h0m0s
  issuerRef:
    kind: Issuer
    name: kuma-ca-issuer
  secretName: kuma-tls-cert
  usages:
    - digital signature
    - key encipherment
    - server auth
`);
    expect(yaml(install(), 'Issuer')).toMatchInlineSnapshot(`
apiVersion: cert-manager.io/v1
kind: Issuer
metadata:
  labels:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-selfsigned-issuer
  namespace: kuma-system
spec:
  selfSigned: {}
---
apiVersion: cert-manager.io/v1
kind: Issuer
metadata:
  labels:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-ca-issuer
  namespace: kuma-system
spec:
  ca:
    secretName: kuma-ca
`);
  });

  it('by cert-manager are told to API servers by cert-manager', () => {
    const { metadata, webhooks } = find(install(), 'ValidatingWebhookConfiguration', 'kuma-validating-webhook-configuration');

    expect(metadata.annotations).toEqual({ 'cert-manager.io/inject-ca-from': 'kuma-system/kuma-tls-cert' });
    expect(webhooks.map(({ clientConfig }: any) => 'caBundle' in clientConfig)).toEqual([false, false, false]);
  });

  it('come from an issuer that is there already', () => {
    const chart = install({ tls: KumaTls.clusterIssuer('corporate', { lifetime: Duration.days(90) }) });

    expect(objects(chart).filter(({ kind }) => kind === 'Issuer')).toEqual([]);
    expect(yaml(chart, 'Certificate')).toMatchInlineSnapshot(`
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  labels:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-tls-cert
  namespace: kuma-system
spec:
  commonName: kuma-control-plane
  dnsNames:
    - kuma-control-plane
    - kuma-control-plane.kuma-system
    - kuma-control-plane.kuma-system.svc
  duration: 2160h0m0s
  issuerRef:
    kind: ClusterIssuer
    name: corporate
  secretName: kuma-tls-cert
  usages:
    - digital signature
    - key encipherment
    - server auth
`);
    expect(find(install({ tls: KumaTls.issuer('team') }), 'Certificate', 'kuma-tls-cert').spec.issuerRef).toEqual({ kind: 'Issuer', name: 'team' });
  });

  it('come from Secrets, the CA from one of its own if need be; API servers are told the CA', () => {
    const chart = install({ tls: KumaTls.secret({ secretName: 'mine', caSecretName: 'my-ca', caBundle: CA }), ingress: {} });
    const { volumes, containers: [{ volumeMounts }] } = find(chart, 'Deployment').spec.template.spec;
    const { webhooks, metadata } = find(chart, 'MutatingWebhookConfiguration', MUTATING);

    expect(volumes.slice(0, 2)).toEqual([
      { name: 'general-tls-cert', secret: { secretName: 'mine' } }, { name: 'general-tls-cert-ca', secret: { secretName: 'my-ca' } },
    ]);
    expect(volumeMounts.filter(({ name }: any) => name === 'general-tls-cert-ca')).toEqual([
      { name: 'general-tls-cert-ca', mountPath: '/var/run/secrets/kuma.io/tls-cert/ca.crt', subPath: 'ca.crt', readOnly: true },
    ]);
    expect(find(chart, 'Deployment', 'kuma-ingress').spec.template.spec.volumes[0].secret.secretName).toBe('my-ca');
    expect(Buffer.from(webhooks[0].clientConfig.caBundle, 'base64').toString()).toBe(CA);
    expect(metadata.annotations).toBeUndefined();
    expect(objects(chart).filter(({ kind }) => ['Certificate', 'Issuer', 'Secret'].includes(kind))).toEqual([]);
  });

  it('of a Secret must be public ones', () => {
    expect(misuse(() => KumaTls.secret({ caBundle: 'LS0tLS1C' })).message).toMatchInlineSnapshot(`
TRF1502: got "LS0tLS1C", expected the certificate of a CA in PEM, and no private key
  fix: caBundle: readFileSync('ca.crt', 'utf8'), which begins with -----BEGIN CERTIFICATE-----
`);
    expect(misuse(() => KumaTls.secret({ caBundle: CA, secretName: 'My Secret' })).code).toBe('TRF1023');
  });

  it('for the API, for zones and of the global control plane are mounted', () => {
    const api = { tlsSecret: 'api', clientCertsSecret: 'admins' };
    const global = install({ mode: KumaMode.global({ zoneSyncSecret: 'sync' }), api });
    const zone = { mode: KumaMode.federatedZone({ zone: 'east', globalAddress: 'grpcs://g:5685', trust: GlobalTrust.secret('global-ca') }) };
    const { volumes, containers: [{ volumeMounts }] } = find(global, 'Deployment').spec.template.spec;

    expect(volumes.slice(2, 5).map(({ name, secret }: any) => `${name} ${secret.secretName}`)).toEqual([
      'api-server-tls-cert api', 'api-server-client-certs admins', 'kds-server-tls-cert sync',
    ]);
    expect(volumeMounts.slice(4, 7).map(({ mountPath }: any) => mountPath)).toEqual([
      '/var/run/secrets/kuma.io/api-server-tls-cert', '/var/run/secrets/kuma.io/api-server-client-certs', '/var/run/secrets/kuma.io/kds-server-tls-cert',
    ]);
    expect(variables(find(global, 'Deployment').spec.template.spec)).toMatchObject({
      KUMA_API_SERVER_HTTPS_TLS_CERT_FILE: '/var/run/secrets/kuma.io/api-server-tls-cert/tls.crt',
      KUMA_API_SERVER_AUTH_CLIENT_CERTS_DIR: '/var/run/secrets/kuma.io/api-server-client-certs/',
      KUMA_MULTIZONE_GLOBAL_KDS_TLS_KEY_FILE: '/var/run/secrets/kuma.io/kds-server-tls-cert/tls.key',
    });
    expect(env(zone)).toMatchObject({ KUMA_MULTIZONE_ZONE_KDS_ROOT_CA_FILE: '/var/run/secrets/kuma.io/kds-client-tls-cert/ca.crt' });
    expect(pod(zone).volumes).toContainEqual({ name: 'kds-client-tls-cert', secret: { secretName: 'global-ca' } });
  });
});

describe('modes', () => {
  it('are readable', () => {
    const zone = KumaMode.federatedZone({ zone: 'east', globalAddress: 'grpcs://global.example.com:5685' });

    expect([zone.zoneName, zone.isFederated, zone.isGlobal, zone.globalAddress]).toEqual(['east', true, false, 'grpcs://global.example.com:5685']);
    expect([KumaMode.global().isGlobal, KumaMode.zone().isFederated, KumaMode.zone().zoneName]).toEqual([true, false, undefined]);
  });

  it('name the zone, also one that stands alone', () => {
    expect(env({ mode: KumaMode.zone({ zone: 'east' }) })).toMatchObject({ KUMA_MODE: 'zone', KUMA_MULTIZONE_ZONE_NAME: 'east' });
    expect(env({ mode: KumaMode.zone({ zone: 'east' }) })).not.toHaveProperty('KUMA_MULTIZONE_ZONE_GLOBAL_ADDRESS');
  });

  it('can trust whoever answers', () => {
    const mode = KumaMode.federatedZone({ zone: 'east', globalAddress: 'grpcs://1.2.3.4:5685', trust: GlobalTrust.insecureSkipVerify() });

    expect(env({ mode })).toMatchObject({ KUMA_MULTIZONE_ZONE_KDS_TLS_SKIP_VERIFY: 'true' });
  });

  it('refuse names and addresses that are none', () => {
    const zone = (name: string, globalAddress: string) => () => KumaMode.federatedZone({ zone: name, globalAddress });

    expect(misuse(zone('East', 'grpcs://g:5685')).message).toMatchInlineSnapshot(`
TRF1500: got "East", expected a DNS label, at most 63 characters
  fix: zone: 'east-1'
`);
    expect(misuse(zone('east', 'https://g:5685')).message).toMatchInlineSnapshot(`
TRF1501: got "https://g:5685", expected a URL with scheme grpcs (or grpc, for plain text), host and port
  fix: 'grpcs://global.example.com:5685'
`);
    expect(misuse(zone('east', 'g:5685')).code).toBe('TRF1501');
    expect(zone('east', 'grpc://g:5685')().globalAddress).toBe('grpc://g:5685');
  });

  it('above zones have no place for proxies', () => {
    expect(misuse(() => install({ mode: KumaMode.global(), egress: {} })).message).toMatchInlineSnapshot(`
TRF1503 at shop/kuma: got "egress", expected nothing that takes traffic: a global control plane has no proxies
  fix: give it to the control planes of the zones
`);
    expect(() => install({ egress: {} })).not.toThrow();
  });
});

describe('how it can be reached', () => {
  it('is said of each Service', () => {
    const zoneSync = { annotations: { 'cloud.example.com/internal': 'true' }, loadBalancerIp: '10.0.0.1', loadBalancerSourceRanges: ['10.0.0.0/8'] };
    const global = install({ mode: KumaMode.global({ zoneSync }), api: { type: GatewayServiceType.NODE_PORT } });

    expect(yaml(global, 'Service')).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  annotations:
    cloud.example.com/internal: "true"
  labels:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-global-zone-sync
  namespace: kuma-system
spec:
  loadBalancerIP: 10.0.0.1
  loadBalancerSourceRanges:
    - 10.0.0.0/8
  ports:
    - appProtocol: grpc
      name: global-zone-sync
      port: 5685
  selector:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  type: LoadBalancer
---
apiVersion: v1
kind: Service
metadata:
  annotations:
    prometheus.io/port: "5680"
    prometheus.io/scrape: "true"
  labels:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-control-plane
  namespace: kuma-system
spec:
  ports:
    - appProtocol: http
      name: diagnostics
      port: 5680
    - appProtocol: http
      name: http-api-server
      nodePort: 30681
      port: 5681
    - appProtocol: https
      name: https-api-server
      nodePort: 30682
      port: 5682
    - appProtocol: https
      name: https-admission-server
      port: 443
      targetPort: 5443
  selector:
    app: kuma-control-plane
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  type: NodePort
`);
  });

  it('may be by a port of each node, or another port', () => {
    const node = { type: GatewayServiceType.NODE_PORT };
    const chart = install({ mode: KumaMode.global({ zoneSync: { ...node, port: 443 } }) });
    const zone = install({ ingress: { service: { ...node, nodePort: 30001 } } });

    expect(find(chart, 'Service', 'kuma-global-zone-sync').spec.ports).toEqual([
      { port: 443, targetPort: 5685, nodePort: 30685, name: 'global-zone-sync', appProtocol: 'grpc' },
    ]);
    expect(find(zone, 'Service', 'kuma-ingress').spec.ports).toEqual([{ port: 10001, targetPort: 10001, protocol: 'TCP', nodePort: 30001 }]);
  });
});

describe('pods', () => {
  it('are placed', () => {
    const { affinity, topologySpreadConstraints, nodeSelector, tolerations, priorityClassName } = pod({
      placement: {
        nodeSelector: { pool: 'system' },
        nodeRequirements: [{ label: 'gpu', operator: NodeLabelOperator.DOES_NOT_EXIST }, { label: 'zone', values: ['a', 'b'] }],
        tolerations: [{ key: 'dedicated', value: 'mesh', effect: TaintEffect.NO_EXECUTE, stay: Duration.minutes(1) }, {}],
        spreading: PodSpreading.required('topology.kubernetes.io/zone'),
        topologySpread: [{}, { topology: 'rack', maxSkew: 2, required: true }],
        priorityClass: 'system-cluster-critical',
      },
    });

    expect({ affinity, topologySpreadConstraints, nodeSelector, tolerations, priorityClassName }).toMatchInlineSnapshot(`
{
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [
          {
            matchExpressions: [
              {
                key: gpu,
                operator: DoesNotExist,
              },
              {
                key: zone,
                operator: In,
                values: [
                  a,
                  b,
                ],
              },
            ],
          },
        ],
      },
    },
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        {
          labelSelector: {
            matchExpressions: [
              {
                key: app,
                operator: In,
                values: [
                  kuma-control-plane,
                ],
              },
              {
                key: app.kubernetes.io/name,
                operator: In,
                values: [
                  kuma,
                ],
              },
              {
                key: app.kubernetes.io/instance,
                operator: In,
                values: [
                  kuma,
                ],
              },
            ],
          },
          topologyKey: topology.kubernetes.io/zone,
        },
      ],
    },
  },
  nodeSelector: {
    pool: system,
  },
  priorityClassName: system-cluster-critical,
  tolerations: [
    {
      effect: NoExecute,
      key: dedicated,
      operator: Equal,
      tolerationSeconds: 60,
      value: mesh,
    },
    {
      operator: Exists,
    },
  ],
  topologySpreadConstraints: [
    {
      labelSelector: {
        matchLabels: {
          app: kuma-control-plane,
          app.kubernetes.io/instance: kuma,
          app.kubernetes.io/name: kuma,
        },
      },
      maxSkew: 1,
      topologyKey: topology.kubernetes.io/zone,
      whenUnsatisfiable: ScheduleAnyway,
    },
    {
      labelSelector: {
        matchLabels: {
          app: kuma-control-plane,
          app.kubernetes.io/instance: kuma,
          app.kubernetes.io/name: kuma,
        },
      },
      maxSkew: 2,
      topologyKey: rack,
      whenUnsatisfiable: DoNotSchedule,
    },
  ],
}
`);
  });

  it('may be anywhere', () => {
    expect(pod({ placement: { spreading: PodSpreading.none() } })).not.toHaveProperty('affinity');
  });

  it('have images, from a registry with credentials', () => {
    const images = { registry: 'registry.example.com/kuma', tag: '2.14.4', cni: 'example.com/cni:1', pull: ImagePull.ALWAYS, pullSecrets: ['pull'] };
    const chart = install({ images, cni: {} });
    const { containers: [{ image, imagePullPolicy }] } = find(chart, 'Deployment').spec.template.spec;

    expect([image, imagePullPolicy]).toEqual(['registry.example.com/kuma/kuma-cp:2.14.4', 'Always']);
    expect(find(chart, 'DaemonSet', 'kuma-cni-node').spec.template.spec.containers[0].image).toBe('example.com/cni:1');
    expect(find(chart, 'ServiceAccount').imagePullSecrets).toEqual([{ name: 'pull' }]);
    expect(variables(find(chart, 'Deployment').spec.template.spec)).toMatchObject({
      KUMA_RUNTIME_KUBERNETES_INJECTOR_SIDECAR_CONTAINER_IMAGE: 'registry.example.com/kuma/kuma-dp:2.14.4',
      KUMA_INJECTOR_INIT_CONTAINER_IMAGE: 'registry.example.com/kuma/kuma-init:2.14.4',
    });
  });

  it('of zone proxies are scaled, placed and drained each as said', () => {
    const chart = install({
      ingress: {
        autoscaling: { minReplicas: 3, maxReplicas: 9, cpuUtilization: 60 }, disruptionBudget: {}, drainTime: Duration.minutes(2),
        logLevel: KumaLogLevel.DEBUG,
      },
      egress: { replicas: 2, resources: { requests: { cpu: '1' } }, podAnnotations: { a: 'b' }, serviceAccountAnnotations: { role: 'x' } },
      unifiedResourceNaming: true,
    });
    const ingress = find(chart, 'Deployment', 'kuma-ingress').spec.template.spec;
    const egress = find(chart, 'Deployment', 'kuma-egress');

    expect(yaml(chart, 'HorizontalPodAutoscaler')).toMatchInlineSnapshot(`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  labels:
    app: kuma-ingress
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-ingress
  namespace: kuma-system
spec:
  maxReplicas: 9
  metrics:
    - resource:
        name: cpu
        target:
          averageUtilization: 60
          type: Utilization
      type: Resource
  minReplicas: 3
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: kuma-ingress
`);
    expect(find(chart, 'PodDisruptionBudget', 'kuma-ingress').spec.maxUnavailable).toBe(1);
    expect(ingress.terminationGracePeriodSeconds).toBe(130);
    expect(ingress.containers[0].args).toEqual(['run', '--log-level=debug']);
    expect(variables(ingress)).toMatchObject({ KUMA_DATAPLANE_DRAIN_TIME: '2m', KUMA_DATAPLANE_RUNTIME_UNIFIED_RESOURCE_NAMING_ENABLED: 'true' });
    expect([egress.spec.replicas, egress.spec.template.metadata.annotations]).toEqual([2, { 'kuma.io/egress': 'enabled', 'a': 'b' }]);
    expect(egress.spec.template.spec.containers[0].resources).toEqual({ requests: { cpu: '1' } });
    expect(find(chart, 'ServiceAccount', 'kuma-egress').metadata.annotations).toEqual({ role: 'x' });
  });

  it('are one at least', () => {
    expect(misuse(() => install({ replicas: 0 })).message).toMatchInlineSnapshot(`
TRF1504 at shop/kuma: got 0, expected replicas to be a whole number from 1
  fix: replicas: 2
`);
    expect(misuse(() => install({ ingress: { autoscaling: { minReplicas: 6 } } })).message).toMatchInlineSnapshot(`
TRF1507 at shop/kuma: got 6, expected minReplicas of at most maxReplicas, 5
  fix: maxReplicas: 6
`);
    expect(() => install({ ingress: { autoscaling: { minReplicas: 5 } } })).not.toThrow();
  });

  it('may be in the network of their nodes, at a port that nobody else has there', () => {
    const { hostNetwork, dnsPolicy, containers: [{ ports }] } = pod({ hostNetwork: true, admissionPort: 6443 });
    const admission = find(install({ admissionPort: 6443 }), 'Service').spec.ports.find(({ port }: any) => port === 443);

    expect([hostNetwork, dnsPolicy, ports[3].containerPort, admission.targetPort]).toEqual([true, 'ClusterFirstWithHostNet', 6443, 6443]);
    expect(env({ admissionPort: 6443 })).toMatchObject({ KUMA_RUNTIME_KUBERNETES_ADMISSION_SERVER_PORT: '6443' });
    expect(misuse(() => install({ admissionPort: 0 })).code).toBe('TRF1022');
  });

  it('are the same whenever they are rendered', () => {
    expect(yaml(install({ cni: {}, ingress: {} }))).toBe(yaml(install({ cni: {}, ingress: {} })));
  });
});

describe('settings', () => {
  it('are said by properties', () => {
    const before = env({});
    const after = env({
      skipMeshCreation: true, nativeSidecars: false, adminUnixSocket: false, inboundTags: false, deltaXds: true, zoneProxyMetrics: true,
      dnsLogging: true,
      unifiedResourceNaming: true, monitoringAssignments: false, gatewaySecretsInAllNamespaces: true, withoutPolicies: ['MeshProxyPatch'],
      sidecarResources: { limits: { memory: '1Gi' } }, api: { readOnly: false },
    });
    const changed = Object.entries(after).filter(([name, value]) => before[name] !== value && typeof value === 'string');

    expect(Object.fromEntries(changed)).toMatchInlineSnapshot(`
{
  KUMA_API_SERVER_READ_ONLY: false,
  KUMA_BOOTSTRAP_SERVER_PARAMS_ENVOY_ADMIN_UNIX_SOCKET: false,
  KUMA_DEFAULTS_SKIP_MESH_CREATION: true,
  KUMA_EXPERIMENTAL_DELTA_XDS: true,
  KUMA_EXPERIMENTAL_EXPOSE_ZONE_PROXY_METRICS: true,
  KUMA_EXPERIMENTAL_INBOUND_TAGS_DISABLED: true,
  KUMA_EXPERIMENTAL_SIDECAR_CONTAINERS: false,
  KUMA_INJECTOR_SIDECAR_CONTAINER_RESOURCES_LIMITS_MEMORY: 1Gi,
  KUMA_MONITORING_ASSIGNMENT_SERVER_ENABLED: false,
  KUMA_PLUGIN_POLICIES_ENABLED: meshaccesslogs,meshcircuitbreakers,meshfaultinjections,meshhealthchecks,meshhttproutes,meshloadbalancingstrategies,meshmetrics,meshpassthroughs,meshratelimits,meshretries,meshtcproutes,meshtimeouts,meshtlses,meshtraces,meshtrafficpermissions,
  KUMA_RUNTIME_KUBERNETES_INJECTOR_BUILTIN_DNS_LOGGING: true,
  KUMA_RUNTIME_KUBERNETES_INJECTOR_UNIFIED_RESOURCE_NAMING_ENABLED: true,
  KUMA_RUNTIME_KUBERNETES_SUPPORT_GATEWAY_SECRETS_IN_ALL_NAMESPACES: true,
}
`);
  });

  it('of other names are passed on, also from Secrets', () => {
    const settings = { KUMA_DNS_SERVER_CIDR: '241.0.0.0/4', KUMA_API_SERVER_AUTHN_LOCALHOST_IS_ADMIN: 'true' };

    expect(env({ settings, secretSettings: { KUMA_STORE_X: { secret: 's', key: 'k' } } })).toMatchObject({
      ...settings, KUMA_STORE_X: { secretKeyRef: { name: 's', key: 'k' } },
    });
  });

  it('are refused where they are none, where a property says them, and twice', () => {
    const given = (...names: string[]) => misuse(() => install({ settings: Object.fromEntries(names.map(name => [name, 'x'])) })).message;

    expect(given('kuma_mode')).toMatchInlineSnapshot(`
TRF1505 at shop/kuma: got "kuma_mode", expected an environment variable that starts with KUMA_ or OTEL_, in capitals
  fix: 'KUMA_DNS_SERVER_CIDR'
`);
    expect(given('KUMA_MODE')).toMatchInlineSnapshot(`
TRF1506 at shop/kuma: got "KUMA_MODE", expected the property mode to say this
  fix: leave KUMA_MODE out, and use mode
`);
    expect(given('KUMA_INJECTOR_INIT_CONTAINER_RESOURCES_LIMITS_CPU')).toMatchInlineSnapshot(`
TRF1506 at shop/kuma: got "KUMA_INJECTOR_INIT_CONTAINER_RESOURCES_LIMITS_CPU", expected the property initResources to say this
  fix: leave KUMA_INJECTOR_INIT_CONTAINER_RESOURCES_LIMITS_CPU out, and use initResources
`);
    expect(given('KUMA_STORE_TYPE')).toMatchInlineSnapshot(`
TRF1506 at shop/kuma: got "KUMA_STORE_TYPE", expected settings that may be others on Kubernetes
  fix: leave KUMA_STORE_TYPE out
`);
    expect(misuse(() => install({ settings: { KUMA_A: 'x' }, secretSettings: { KUMA_A: { secret: 's', key: 'k' } } })).message).toMatchInlineSnapshot(`
TRF1509 at shop/kuma: got "KUMA_A", expected each setting once
  fix: leave it out of settings, or out of secretSettings
`);
  });

  it('switch policies off for roles and webhooks, too', () => {
    expect(yaml(install())).toContain('meshproxypatches');
    expect(yaml(install({ withoutPolicies: ['MeshProxyPatch'] }))).not.toContain('meshproxypatches');
    expect(misuse(() => install({ withoutPolicies: ['MeshProxyPatches'] })).code).toBe('TRF1508');
  });

  it('decide what happens to pods when nobody answers', () => {
    const chart = install({ injectorFailurePolicy: InjectorFailurePolicy.IGNORE });
    const { webhooks } = find(chart, 'MutatingWebhookConfiguration', MUTATING);

    expect(webhooks.map(({ failurePolicy }: any) => failurePolicy)).toEqual(['Fail', 'Fail', 'Ignore', 'Ignore', 'Ignore']);
  });
});

describe('rights', () => {
  it('end at the namespaces that are allowed', () => {
    const chart = install({ namespaces: ['shop', 'bank'] });
    const bindings = objects(chart).filter(({ kind }) => kind.endsWith('RoleBinding'))
      .map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''} ${metadata.name}`);
    const [defaulter, , injector] = find(chart, 'MutatingWebhookConfiguration', MUTATING).webhooks;

    expect(bindings).toEqual([
      'ClusterRoleBinding  kuma-control-plane', 'RoleBinding shop kuma-control-plane-workloads', 'RoleBinding bank kuma-control-plane-workloads',
      'RoleBinding kuma-system kuma-control-plane',
    ]);
    expect(defaulter.namespaceSelector.matchExpressions[2].values).toEqual(['kuma-system', 'shop', 'bank']);
    expect(injector.namespaceSelector.matchExpressions[2].values).toEqual(['shop', 'bank']);
  });

  it('are for somebody else to give', () => {
    expect(objects(install({ skipRbac: true })).filter(({ apiVersion }) => apiVersion.startsWith('rbac'))).toEqual([]);
  });

  it('reach the Secrets of all namespaces only where that is asked for', () => {
    const secrets = (props: KumaControlPlaneProps) => find(install(props), 'ClusterRole').rules.some(({ resources }: any) => resources.includes('secrets'));

    expect([secrets({}), secrets({ gatewaySecretsInAllNamespaces: true })]).toEqual([false, true]);
  });
});

describe('kinds', () => {
  it('are in a file of their own, which comes first', () => {
    const app = Testing.app();
    const chart = new Chart(app, 'kuma');
    new KumaControlPlane(chart, 'cp');
    app.synth();
    const crds = app.charts[0].toJson();

    expect(app.charts.map(({ node }) => node.path)).toEqual(['kuma/cp/crds', 'kuma']);
    expect([crds.length, chart.toJson().filter(({ kind }) => kind === 'CustomResourceDefinition').length]).toEqual([54, 0]);
    expect(crds.find(({ metadata }) => metadata.name === 'meshtimeouts.kuma.io').spec.versions[0].additionalPrinterColumns).not.toEqual([]);
  });

  it('are among the others, or somewhere else', () => {
    const included = (crds: KumaCrdsPlace) => objects(install({ crds })).filter(({ kind }) => kind === 'CustomResourceDefinition').length;
    const chart = shopChart();
    new KumaCrds(chart, 'crds', { labels: { team: 'platform' } });

    expect([included(KumaCrdsPlace.INCLUDED), included(KumaCrdsPlace.LEFT_OUT)]).toEqual([54, 0]);
    expect(objects(chart).map(({ metadata }) => metadata.labels.team)).toEqual(Array(54).fill('platform'));
  });

  it('of Gateway API get a class', () => {
    expect(yaml(install({ gatewayClass: true }), 'GatewayClass')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  name: kuma
spec:
  controllerName: gateways.kuma.io/controller
`);
  });
});

describe('the system namespace', () => {
  it('may be made by others, who are told what it needs', () => {
    const chart = install({ namespace: 'mesh', createNamespace: false });
    const namespace = new ApiObject(chart, 'ns', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'mesh' } });

    expect(objects(chart).filter(({ kind }) => kind === 'Namespace')).toHaveLength(1);
    expect(namespace.toJson().metadata.labels).toEqual({ 'kuma.io/sidecar-injection': 'false' });
  });

  it('is one', () => {
    expect(misuse(() => install({ namespace: 'kuma system' })).code).toBe('TRF1510');
  });
});

describe('meshes', () => {
  it('know by their control plane where they are, and keep it from making one', () => {
    const chart = shopChart();
    const controlPlane = new KumaControlPlane(chart, 'kuma', { namespace: 'mesh', mode: KumaMode.zone({ zone: 'east' }) });
    const mesh = new ServiceMesh(chart, 'default', { controlPlane });

    expect([mesh.systemNamespace, mesh.zone, mesh.trustDomain]).toEqual(['mesh', 'east', 'default.east.mesh.local']);
    expect(variables(find(chart, 'Deployment').spec.template.spec)).toMatchObject({ KUMA_DEFAULTS_SKIP_MESH_CREATION: 'true' });
  });

  it('of other names leave Kuma its own', () => {
    const chart = shopChart();
    const controlPlane = new KumaControlPlane(chart, 'kuma');
    new ServiceMesh(chart, 'mesh', { controlPlane, name: 'shop' });

    expect(variables(find(chart, 'Deployment').spec.template.spec)).toMatchObject({ KUMA_DEFAULTS_SKIP_MESH_CREATION: 'false' });
  });

  it('are rendered above zones, and are where their control plane is', () => {
    const chart = shopChart();
    const mode = KumaMode.federatedZone({ zone: 'east', globalAddress: 'grpcs://g:5685' });
    const zone = KumaControlPlane.fromAttributes(chart, 'zone', { mode });
    const global = KumaControlPlane.fromAttributes(chart, 'global', { mode: KumaMode.global() });

    expect(misuse(() => new ServiceMesh(chart, 'a', { controlPlane: zone })).message).toMatchInlineSnapshot(`
TRF1512 at shop/a: got "shop/zone", expected the global control plane: zones take their meshes from it
  fix: render the mesh with the global control plane, and use ServiceMesh.fromAttributes with that of the zone
`);
    expect(ServiceMesh.fromAttributes(chart, 'b', { controlPlane: zone }).zone).toBe('east');
    expect(new ServiceMesh(chart, 'c', { controlPlane: global, mtls: MeshMtls.builtin() }).systemNamespace).toBe('kuma-system');
    expect(misuse(() => ServiceMesh.fromAttributes(chart, 'd', { controlPlane: zone, zone: 'west' })).message).toMatchInlineSnapshot(`
TRF1511 at shop/d: got "west", expected east, as its control plane has it
  fix: leave it out where there is a controlPlane
`);
  });
});

test('the plugin of nodes can be chained to that of the cluster', () => {
  const cni = { chained: true, netDir: '/etc/cni/net.d', binDir: '/opt/cni/bin', confName: '10-calico.conflist', namespace: 'cni', taintController: false };
  const chart = install({ cni: { ...cni, tolerations: [{ key: 'gpu' }], podAnnotations: { a: 'b' } } });

  expect(yaml(chart, 'DaemonSet')).toMatchInlineSnapshot(`
apiVersion: apps/v1
kind: DaemonSet
metadata:
  annotations:
    ignore-check.kube-linter.io/run-as-non-root: The container installs a CNI plugin
  labels:
    app: kuma-cni
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  name: kuma-cni-node
  namespace: cni
spec:
  selector:
    matchLabels:
      app: kuma-cni
      app.kubernetes.io/instance: kuma
      app.kubernetes.io/name: kuma
  template:
    metadata:
      annotations:
        a: b
        checksum/config: 869bc62902af811aaa10bcc7053b8d3c91906e5795f5f2895ad952f1e63effe0
      labels:
        app: kuma-cni
        app.kubernetes.io/instance: kuma
        app.kubernetes.io/name: kuma
    spec:
      containers:
        - args:
            - sleep 0 && exec /install-cni
          command:
            - sh
            - -c
            - --
          env:
            - name: CNI_CONF_NAME
              value: 10-calico.conflist
            - name: CNI_NETWORK_CONFIG
              valueFrom:
                configMapKeyRef:
                  key: cni_network_config
                  name: kuma-cni-config
            - name: CNI_NET_DIR
              value: /etc/cni/net.d
            - name: CHAINED_CNI_PLUGIN
              value: "true"
            - name: CNI_LOG_LEVEL
              value: info
          image: docker.io/kumahq/kuma-cni:2.14.3
          imagePullPolicy: IfNotPresent
          name: install-cni
          readinessProbe:
            exec:
              command:
                - cat
                - /tmp/ready
            initialDelaySeconds: 0
          resources:
            limits:
              memory: 100Mi
            requests:
              cpu: 100m
              memory: 100Mi
          securityContext:
            readOnlyRootFilesystem: true
            runAsGroup: 0
            runAsNonRoot: false
            runAsUser: 0
          volumeMounts:
            - mountPath: /host/opt/cni/bin
              name: cni-bin-dir
            - mountPath: /host/etc/cni/net.d
              name: cni-net-dir
            - mountPath: /tmp
              name: tmp
      nodeSelector:
        kubernetes.io/os: linux
      priorityClassName: system-node-critical
      restartPolicy: Always
      serviceAccountName: kuma-cni
      terminationGracePeriodSeconds: 5
      tolerations:
        - effect: NoSchedule
          operator: Exists
        - key: CriticalAddonsOnly
          operator: Exists
        - effect: NoExecute
          operator: Exists
        - key: gpu
          operator: Exists
      volumes:
        - hostPath:
            path: /opt/cni/bin
          name: cni-bin-dir
        - hostPath:
            path: /etc/cni/net.d
          name: cni-net-dir
        - emptyDir: {}
          name: tmp
  updateStrategy:
    rollingUpdate:
      maxUnavailable: 1
    type: RollingUpdate
`);
  expect(find(chart, 'ConfigMap', 'kuma-cni-config').data.cni_network_config).toContain('"cni_bin_dir": "/opt/cni/bin"');
  expect(find(chart, 'ClusterRole').rules.some(({ resources, verbs }: any) => resources.includes('nodes') && verbs.includes('update'))).toBe(false);
});

test('objects are below it, to be patched', () => {
  const chart = shopChart();
  const controlPlane = new KumaControlPlane(chart, 'kuma');
  ApiObject.of(controlPlane.node.findChild('Deployment-kuma-control-plane')).addJsonPatch(JsonPatch.add('/spec/template/spec/shareProcessNamespaces', true));

  expect(Testing.synth(chart).find(({ kind }) => kind === 'Deployment').spec.template.spec.shareProcessNamespaces).toBe(true);
});
