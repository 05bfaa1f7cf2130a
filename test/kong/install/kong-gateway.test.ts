import { Chart, Duration, Size, Testing } from 'cdk8s';
import {
  GatewayServiceType, ImagePull, KongCertificates, KongCipherSuite, KongCrdsPlace, KongGateway, KongGatewayApi, KongGatewayProps, KongLogLevel,
  KongRouterFlavor, KongShape, KongStream, KongTrafficPolicy, NginxBlock, NginxDirective, Plugin, PodSpreading, ServiceMesh,
} from '../../../src';
import { misuse, objects, shopChart, yaml } from '../../fixtures';

interface Named { readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string } }

const pg = { host: 'postgres.databases.svc', password: { secret: 'kong-postgres', key: 'password' } };
const PEM = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n';
const secrets = { admin: 'kong-admin', controller: 'kong-controller', webhook: 'kong-webhook', caBundle: PEM };

function made(props: KongGatewayProps = {}): Chart {
  const chart = shopChart();
  new KongGateway(chart, 'kong', { name: 'kong', namespace: 'kong', crds: KongCrdsPlace.LEFT_OUT, ...props });
  return chart;
}

function refused(props: KongGatewayProps): { code: string; fix: string } {
  return misuse(() => made(props));
}

function find(chart: Chart, kind: string, name: string): any {
  return objects(chart).find((object: Named) => object.kind === kind && object.metadata.name === name);
}

function environment(props: KongGatewayProps, name = 'kong-gateway'): { [name: string]: string | undefined } {
  const [{ env }] = find(made(props), 'Deployment', name).spec.template.spec.containers;
  return Object.fromEntries(env.map(({ name: key, value, valueFrom }: any) => [key, value ?? JSON.stringify(valueFrom)]));
}

describe('a gateway without a database', () => {
  test('is made of two Deployments that find each other', () => {
    const all = objects(made());

    expect(all.map(({ kind, metadata: { name } }: Named) => `${kind} ${name}`).join('\n')).toMatchInlineSnapshot(`
Issuer kong-selfsigned
Certificate kong-ca
Issuer kong-ca
Certificate kong-admin-tls
Certificate kong-controller-tls
Certificate kong-webhook-tls
ServiceAccount kong-gateway
PodDisruptionBudget kong-gateway
Deployment kong-gateway
Service kong-proxy
Service kong-admin
NetworkPolicy kong-gateway
NetworkPolicy kong-controller
IngressClass kong
ClusterRole kong-controller
ClusterRoleBinding kong-controller
Role kong-controller-leader
RoleBinding kong-controller-leader
ServiceAccount kong-controller
PodDisruptionBudget kong-controller
Deployment kong-controller
Service kong-webhook
ValidatingWebhookConfiguration kong-validation
`);
  });

  test('has pods that may nothing, and are asked how they are', () => {
    expect(yaml(made(), 'Deployment')).toMatchInlineSnapshot(`
apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-gateway
  namespace: kong
spec:
  replicas: 2
  selector:
    matchLabels:
      app: kong-gateway
      app.kubernetes.io/component: gateway
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
  strategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  template:
    metadata:
      labels:
        app: kong-gateway
        app.kubernetes.io/component: gateway
        app.kubernetes.io/instance: kong
        app.kubernetes.io/name: kong
    spec:
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchExpressions:
                    - key: app
                      operator: In
                      values:
                        - kong-gateway
                    - key: app.kubernetes.io/name
                      operator: In
                      values:
                        - kong
                    - key: app.kubernetes.io/instance
                      operator: In
                      values:
                        - kong
                    - key: app.kubernetes.io/component
                      operator: In
                      values:
                        - gateway
                topologyKey: kubernetes.io/hostname
              weight: 100
      automountServiceAccountToken: false
      containers:
        - env:
            - name: KONG_ADMIN_ACCESS_LOG
              value: /dev/stdout
            - name: KONG_ADMIN_ERROR_LOG
              value: /dev/stderr
            - name: KONG_ADMIN_GUI_LISTEN
              value: "off"
            - name: KONG_ADMIN_LISTEN
              value: 0.0.0.0:8444 http2 ssl
            - name: KONG_ADMIN_SSL_CERT
              value: /etc/kong/admin/tls.crt
            - name: KONG_ADMIN_SSL_CERT_KEY
              value: /etc/kong/admin/tls.key
            - name: KONG_ANONYMOUS_REPORTS
              value: "off"
            - name: KONG_CLUSTER_LISTEN
              value: "off"
            - name: KONG_DATABASE
              value: "off"
            - name: KONG_MEM_CACHE_SIZE
              value: 128m
            - name: KONG_NGINX_ADMIN_SSL_CLIENT_CERTIFICATE
              value: /etc/kong/admin/ca.crt
            - name: KONG_NGINX_ADMIN_SSL_VERIFY_CLIENT
              value: "on"
            - name: KONG_NGINX_DAEMON
              value: "off"
            - name: KONG_NGINX_WORKER_PROCESSES
              value: "2"
            - name: KONG_PORT_MAPS
              value: 80:8000, 443:8443
            - name: KONG_PREFIX
              value: /kong_prefix/
            - name: KONG_PROXY_ACCESS_LOG
              value: /dev/stdout
            - name: KONG_PROXY_ERROR_LOG
              value: /dev/stderr
            - name: KONG_PROXY_LISTEN
              value: 0.0.0.0:8000, 0.0.0.0:8443 http2 ssl
            - name: KONG_PROXY_STREAM_ACCESS_LOG
              value: /dev/stdout basic
            - name: KONG_PROXY_STREAM_ERROR_LOG
              value: /dev/stderr
            - name: KONG_ROUTER_FLAVOR
              value: traditional_compatible
            - name: KONG_STATUS_ACCESS_LOG
              value: "off"
            - name: KONG_STATUS_ERROR_LOG
              value: /dev/stderr
            - name: KONG_STATUS_LISTEN
              value: 0.0.0.0:8100
            - name: KONG_STREAM_LISTEN
              value: "off"
          image: kong:3.9
          imagePullPolicy: IfNotPresent
          lifecycle:
            preStop:
              exec:
                command:
                  - kong
                  - quit
                  - --wait=15
          livenessProbe:
            failureThreshold: 3
            httpGet:
              path: /status
              port: status
            initialDelaySeconds: 5
            periodSeconds: 10
            timeoutSeconds: 5
          name: proxy
          ports:
            - containerPort: 8000
              name: proxy
              protocol: TCP
            - containerPort: 8443
              name: proxy-tls
              protocol: TCP
            - containerPort: 8444
              name: admin-tls
              protocol: TCP
            - containerPort: 8100
              name: status
              protocol: TCP
          readinessProbe:
            failureThreshold: 3
            httpGet:
              path: /status/ready
              port: status
            initialDelaySeconds: 5
            periodSeconds: 10
            timeoutSeconds: 5
          resources:
            limits:
              memory: 1Gi
            requests:
              cpu: 500m
              memory: 1Gi
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop:
                - ALL
            readOnlyRootFilesystem: true
            runAsNonRoot: true
            runAsUser: 1000
            seccompProfile:
              type: RuntimeDefault
          volumeMounts:
            - mountPath: /kong_prefix
              name: prefix
            - mountPath: /tmp
              name: tmp
            - mountPath: /etc/kong/admin
              name: admin-tls
              readOnly: true
      initContainers:
        - command:
            - rm
            - -vrf
            - /kong_prefix/pids
          image: kong:3.9
          imagePullPolicy: IfNotPresent
          name: clear-stale-pid
          resources:
            limits:
              memory: 1Gi
            requests:
              cpu: 500m
              memory: 1Gi
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop:
                - ALL
            readOnlyRootFilesystem: true
            runAsNonRoot: true
            runAsUser: 1000
            seccompProfile:
              type: RuntimeDefault
          volumeMounts:
            - mountPath: /kong_prefix
              name: prefix
            - mountPath: /tmp
              name: tmp
            - mountPath: /etc/kong/admin
              name: admin-tls
              readOnly: true
      nodeSelector:
        kubernetes.io/os: linux
      serviceAccountName: kong-gateway
      terminationGracePeriodSeconds: 30
      topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: kong-gateway
              app.kubernetes.io/component: gateway
              app.kubernetes.io/instance: kong
              app.kubernetes.io/name: kong
          maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
      volumes:
        - emptyDir: {}
          name: prefix
        - emptyDir: {}
          name: tmp
        - name: admin-tls
          secret:
            secretName: kong-admin-tls
---
apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    app: kong-controller
    app.kubernetes.io/component: controller
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-controller
  namespace: kong
spec:
  replicas: 2
  selector:
    matchLabels:
      app: kong-controller
      app.kubernetes.io/component: controller
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
  strategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  template:
    metadata:
      labels:
        app: kong-controller
        app.kubernetes.io/component: controller
        app.kubernetes.io/instance: kong
        app.kubernetes.io/name: kong
    spec:
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchExpressions:
                    - key: app
                      operator: In
                      values:
                        - kong-controller
                    - key: app.kubernetes.io/name
                      operator: In
                      values:
                        - kong
                    - key: app.kubernetes.io/instance
                      operator: In
                      values:
                        - kong
                    - key: app.kubernetes.io/component
                      operator: In
                      values:
                        - controller
                topologyKey: kubernetes.io/hostname
              weight: 100
      automountServiceAccountToken: false
      containers:
        - env:
            - name: CONTROLLER_ADMISSION_WEBHOOK_CERT_FILE
              value: /etc/kong/webhook/tls.crt
            - name: CONTROLLER_ADMISSION_WEBHOOK_KEY_FILE
              value: /etc/kong/webhook/tls.key
            - name: CONTROLLER_ADMISSION_WEBHOOK_LISTEN
              value: 0.0.0.0:8080
            - name: CONTROLLER_ANONYMOUS_REPORTS
              value: "false"
            - name: CONTROLLER_ELECTION_ID
              value: kong-controller
            - name: CONTROLLER_ENABLE_CONTROLLER_GWAPI_GATEWAY
              value: "false"
            - name: CONTROLLER_ENABLE_CONTROLLER_GWAPI_HTTPROUTE
              value: "false"
            - name: CONTROLLER_ENABLE_CONTROLLER_GWAPI_REFERENCE_GRANT
              value: "false"
            - name: CONTROLLER_ENABLE_CONTROLLER_KONGINGRESS
              value: "false"
            - name: CONTROLLER_ENABLE_CONTROLLER_KONG_SERVICE_FACADE
              value: "false"
            - name: CONTROLLER_ENABLE_CONTROLLER_TCPINGRESS
              value: "false"
            - name: CONTROLLER_ENABLE_CONTROLLER_UDPINGRESS
              value: "false"
            - name: CONTROLLER_INGRESS_CLASS
              value: kong
            - name: CONTROLLER_KONG_ADMIN_CA_CERT_FILE
              value: /etc/kong/admin-ca/ca.crt
            - name: CONTROLLER_KONG_ADMIN_SVC
              value: kong/kong-admin
            - name: CONTROLLER_KONG_ADMIN_TLS_CLIENT_CERT_FILE
              value: /etc/kong/admin-client/tls.crt
            - name: CONTROLLER_KONG_ADMIN_TLS_CLIENT_KEY_FILE
              value: /etc/kong/admin-client/tls.key
            - name: CONTROLLER_KONG_ADMIN_TLS_SERVER_NAME
              value: kong-admin.kong.svc
            - name: CONTROLLER_PUBLISH_SERVICE
              value: kong/kong-proxy
            - name: POD_NAME
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
            - name: POD_NAMESPACE
              valueFrom:
                fieldRef:
                  fieldPath: metadata.namespace
          image: kong/kubernetes-ingress-controller:3.5
          imagePullPolicy: IfNotPresent
          livenessProbe:
            httpGet:
              path: /healthz
              port: health
            initialDelaySeconds: 5
            periodSeconds: 10
            timeoutSeconds: 5
          name: ingress-controller
          ports:
            - containerPort: 8080
              name: webhook
              protocol: TCP
            - containerPort: 10255
              name: metrics
              protocol: TCP
            - containerPort: 10254
              name: health
              protocol: TCP
          readinessProbe:
            httpGet:
              path: /readyz
              port: health
            initialDelaySeconds: 5
            periodSeconds: 10
            timeoutSeconds: 5
          resources:
            limits:
              memory: 512Mi
            requests:
              cpu: 100m
              memory: 256Mi
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop:
                - ALL
            readOnlyRootFilesystem: true
            runAsNonRoot: true
            runAsUser: 1000
            seccompProfile:
              type: RuntimeDefault
          volumeMounts:
            - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
              name: account
              readOnly: true
            - mountPath: /etc/kong/admin-client
              name: admin-client
              readOnly: true
            - mountPath: /etc/kong/admin-ca
              name: admin-ca
              readOnly: true
            - mountPath: /etc/kong/webhook
              name: webhook-tls
              readOnly: true
            - mountPath: /tmp
              name: tmp
      nodeSelector:
        kubernetes.io/os: linux
      serviceAccountName: kong-controller
      terminationGracePeriodSeconds: 30
      topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: kong-controller
              app.kubernetes.io/component: controller
              app.kubernetes.io/instance: kong
              app.kubernetes.io/name: kong
          maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
      volumes:
        - name: account
          projected:
            sources:
              - serviceAccountToken:
                  expirationSeconds: 3607
                  path: token
              - configMap:
                  items:
                    - key: ca.crt
                      path: ca.crt
                  name: kube-root-ca.crt
              - downwardAPI:
                  items:
                    - fieldRef:
                        apiVersion: v1
                        fieldPath: metadata.namespace
                      path: namespace
        - name: admin-client
          secret:
            secretName: kong-controller-tls
        - name: admin-ca
          secret:
            items:
              - key: ca.crt
                path: ca.crt
            secretName: kong-admin-tls
        - name: webhook-tls
          secret:
            secretName: kong-webhook-tls
        - emptyDir: {}
          name: tmp
`);
  });

  test('is called by clients, and by nobody else but its controller', () => {
    expect([yaml(made(), 'Service'), yaml(made(), 'NetworkPolicy')].join('\n---\n')).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-proxy
  namespace: kong
spec:
  ports:
    - appProtocol: http
      name: proxy
      port: 80
      protocol: TCP
      targetPort: 8000
    - appProtocol: https
      name: proxy-tls
      port: 443
      protocol: TCP
      targetPort: 8443
  selector:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  type: LoadBalancer
---
apiVersion: v1
kind: Service
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-admin
  namespace: kong
spec:
  clusterIP: None
  ports:
    - name: admin-tls
      port: 8444
      protocol: TCP
      targetPort: 8444
  selector:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  type: ClusterIP
---
apiVersion: v1
kind: Service
metadata:
  labels:
    app: kong-controller
    app.kubernetes.io/component: controller
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-webhook
  namespace: kong
spec:
  ports:
    - name: webhook
      port: 443
      protocol: TCP
      targetPort: 8080
  selector:
    app: kong-controller
    app.kubernetes.io/component: controller
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  type: ClusterIP
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-gateway
  namespace: kong
spec:
  ingress:
    - ports:
        - port: 8000
          protocol: TCP
        - port: 8443
          protocol: TCP
    - from:
        - podSelector:
            matchLabels:
              app: kong-controller
              app.kubernetes.io/component: controller
              app.kubernetes.io/instance: kong
              app.kubernetes.io/name: kong
      ports:
        - port: 8444
          protocol: TCP
  podSelector:
    matchLabels:
      app: kong-gateway
      app.kubernetes.io/component: gateway
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
  policyTypes:
    - Ingress
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  labels:
    app: kong-controller
    app.kubernetes.io/component: controller
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-controller
  namespace: kong
spec:
  egress:
    - ports:
        - port: 53
          protocol: UDP
        - port: 53
          protocol: TCP
      to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: kube-system
    - ports:
        - port: 443
          protocol: TCP
        - port: 6443
          protocol: TCP
    - ports:
        - port: 8444
          protocol: TCP
      to:
        - podSelector:
            matchLabels:
              app: kong-gateway
              app.kubernetes.io/component: gateway
              app.kubernetes.io/instance: kong
              app.kubernetes.io/name: kong
  ingress:
    - ports:
        - port: 8080
          protocol: TCP
  podSelector:
    matchLabels:
      app: kong-controller
      app.kubernetes.io/component: controller
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
  policyTypes:
    - Ingress
    - Egress
`);
  });

  test('has an admin API that only certificates of the controller open', () => {
    const variables = environment({});

    expect(variables.KONG_ADMIN_LISTEN).toBe('0.0.0.0:8444 http2 ssl');
    expect(variables.KONG_NGINX_ADMIN_SSL_VERIFY_CLIENT).toBe('on');
    expect(variables.KONG_ADMIN_GUI_LISTEN).toBe('off');
    expect(environment({}, 'kong-controller').CONTROLLER_KONG_ADMIN_TLS_SERVER_NAME).toBe('kong-admin.kong.svc');
  });

  test('gets its kinds in a file of their own', () => {
    const chart = shopChart();
    new KongGateway(chart, 'kong');

    const crds = Testing.synth(chart.node.findChild('kong').node.findChild('crds') as Chart);

    expect(crds).toHaveLength(13);
    expect(chart.node.dependencies).toHaveLength(1);
  });

  test('renders the same again', () => {
    expect(yaml(made({ shape: KongShape.postgres(pg) }))).toBe(yaml(made({ shape: KongShape.postgres(pg) })));
  });

  test('is called after where it stands', () => {
    const chart = shopChart();

    const kong = new KongGateway(chart, 'edge', { crds: KongCrdsPlace.LEFT_OUT });

    expect([kong.namespace, kong.serviceName, kong.className]).toEqual(['shop', 'shop-edge-proxy', 'kong']);
    expect(refused({ name: '9kong' }).code).toBe('TRF1624');
    expect(refused({ name: 'k'.repeat(41) }).code).toBe('TRF1624');
    expect(refused({ namespace: 'Kong' }).code).toBe('TRF1621');
  });

  test('makes its namespace where asked to', () => {
    expect(yaml(made({ createNamespace: true }), 'Namespace')).toMatchInlineSnapshot(`
apiVersion: v1
kind: Namespace
metadata:
  name: kong
`);
  });
});

describe('what the controller may do', () => {
  test('is to read what it watches everywhere', () => {
    expect(yaml(made(), 'ClusterRole')).toMatchInlineSnapshot(`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  labels:
    app: kong-controller
    app.kubernetes.io/component: controller
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-controller
rules:
  - apiGroups:
      - networking.k8s.io
    resources:
      - ingressclasses
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - configuration.konghq.com
    resources:
      - kongclusterplugins
      - kongvaults
      - konglicenses
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - configuration.konghq.com
    resources:
      - kongclusterplugins/status
      - kongvaults/status
      - konglicenses/status
    verbs:
      - get
      - patch
      - update
  - apiGroups:
      - ""
    resources:
      - namespaces
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - apiextensions.k8s.io
    resources:
      - customresourcedefinitions
    verbs:
      - list
      - watch
  - apiGroups:
      - networking.k8s.io
    resources:
      - ingresses
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - networking.k8s.io
    resources:
      - ingresses/status
    verbs:
      - get
      - patch
      - update
  - apiGroups:
      - configuration.konghq.com
    resources:
      - ingressclassparameterses
      - kongplugins
      - kongconsumers
      - kongconsumergroups
      - kongupstreampolicies
      - kongcustomentities
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - configuration.konghq.com
    resources:
      - kongplugins/status
      - kongconsumers/status
      - kongconsumergroups/status
      - kongupstreampolicies/status
      - kongcustomentities/status
    verbs:
      - get
      - patch
      - update
  - apiGroups:
      - ""
    resources:
      - services
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - ""
    resources:
      - services/status
    verbs:
      - get
      - patch
      - update
  - apiGroups:
      - ""
    resources:
      - secrets
      - configmaps
    verbs:
      - list
      - watch
  - apiGroups:
      - ""
    resources:
      - events
    verbs:
      - create
      - patch
  - apiGroups:
      - discovery.k8s.io
    resources:
      - endpointslices
    verbs:
      - get
      - list
      - watch
`);
  });

  test('ends at the namespaces that it watches', () => {
    const chart = made({ watchNamespaces: ['shop', 'blog'] });

    const roles = objects(chart).filter(({ kind }: Named) => kind === 'Role').map(({ metadata }: Named) => `${metadata.namespace}/${metadata.name}`);
    expect(roles).toEqual(['shop/kong-controller', 'blog/kong-controller', 'kong/kong-controller', 'kong/kong-controller-leader']);
    expect(find(chart, 'ClusterRole', 'kong-controller').rules.flatMap(({ resources }: any) => resources)).not.toContain('secrets');
    expect(environment({ watchNamespaces: ['shop', 'blog'] }, 'kong-controller').CONTROLLER_WATCH_NAMESPACE).toBe('shop,blog');
    expect(refused({ watchNamespaces: ['Shop'] }).code).toBe('TRF1621');
  });

  test('covers kinds that are asked for, and what the rest needs is switched off', () => {
    const names = (props: KongGatewayProps) => find(made(props), 'ClusterRole', 'kong-controller').rules.flatMap(({ resources }: any) => resources);

    expect(names({})).not.toContain('tcpingresses');
    expect(environment({}, 'kong-controller').CONTROLLER_ENABLE_CONTROLLER_TCPINGRESS).toBe('false');
    expect(names({ controller: { withoutKinds: [] } })).toContain('tcpingresses');
    expect(environment({ controller: { withoutKinds: [] } }, 'kong-controller').CONTROLLER_FEATURE_GATES).toBe('KongServiceFacade=true');
    expect(names({ gatewayApi: KongGatewayApi.STANDARD })).toContain('httproutes');
    expect(names({ gatewayApi: KongGatewayApi.STANDARD })).not.toContain('tlsroutes');
    expect(names({ gatewayApi: KongGatewayApi.EXPERIMENTAL })).toContain('tlsroutes');
    expect(names({ controller: { featureGates: { KongCustomEntity: false } } })).not.toContain('kongcustomentities');
    expect(names({ anonymousReports: true })).toContain('nodes');
  });

  test('is about kinds and gates that there are', () => {
    expect(refused({ controller: { withoutKinds: ['TcpIngress'] } })).toMatchObject({ code: 'TRF1610', fix: "did you mean 'TCPIngress'?" });
    expect(refused({ controller: { featureGates: { RewriteURI: true } } })).toMatchObject({ code: 'TRF1610', fix: "did you mean 'RewriteURIs'?" });
    expect(environment({ controller: { featureGates: { RewriteURIs: true } } }, 'kong-controller').CONTROLLER_FEATURE_GATES).toBe('RewriteURIs=true');
  });

  test('is somebody else\'s to say', () => {
    expect(objects(made({ skipRbac: true })).filter(({ kind }: Named) => /Role/.test(kind))).toEqual([]);
  });

  test('is set by properties first', () => {
    expect(refused({ controller: { settings: { CONTROLLER_INGRESS_CLASS: 'x' } } })).toMatchObject({ code: 'TRF1616', fix: 'leave CONTROLLER_INGRESS_CLASS out, and use className' });
    expect(refused({ controller: { settings: { CONTROLLER_ELECTION_ID: 'x' } } })).toMatchObject({ code: 'TRF1616', fix: 'leave CONTROLLER_ELECTION_ID out' });
    expect(refused({ controller: { settings: { proxy_sync_seconds: '5' } } }).code).toBe('TRF1616');
    expect(environment({ controller: { settings: { CONTROLLER_PROXY_SYNC_SECONDS: '5' } } }, 'kong-controller').CONTROLLER_PROXY_SYNC_SECONDS).toBe('5');
  });
});

describe('the webhook', () => {
  test('asks the controller what it reads, with a certificate that cert-manager makes', () => {
    const { metadata, webhooks } = find(made(), 'ValidatingWebhookConfiguration', 'kong-validation');

    expect(metadata.annotations).toEqual({ 'cert-manager.io/inject-ca-from': 'kong/kong-webhook-tls' });
    expect(webhooks.map(({ name, failurePolicy }: any) => `${name.split('.validation')[0]} ${failurePolicy}`).join('\n')).toMatchInlineSnapshot(`
ingresses Ignore
kongplugins Fail
kongclusterplugins Fail
kongconsumers Fail
kongconsumergroups Fail
kongvaults Fail
kongcustomentities Fail
services Ignore
secrets.credentials Fail
secrets.plugins Fail
`);
    expect(webhooks[0].namespaceSelector.matchExpressions[0].values).toEqual(['kube-system', 'kong']);
  });

  test('is told the CA of certificates of others', () => {
    const { metadata, webhooks } = find(made({ certificates: KongCertificates.secrets(secrets) }), 'ValidatingWebhookConfiguration', 'kong-validation');

    expect(metadata.annotations).toBeUndefined();
    expect(webhooks[0].clientConfig).toEqual({
      caBundle: Buffer.from(PEM).toString('base64'), service: { name: 'kong-webhook', namespace: 'kong', path: '/', port: 443 },
    });
  });

  test('needs a certificate with a CA', () => {
    expect(refused({ certificates: KongCertificates.secrets({ admin: 'a', controller: 'b' }) }).code).toBe('TRF1625');
    expect(made({ certificates: KongCertificates.secrets({ admin: 'a', controller: 'b' }), controller: { webhook: false } })).toBeDefined();
    expect(misuse(() => KongCertificates.secrets({ ...secrets, caBundle: undefined })).code).toBe('TRF1611');
    expect(misuse(() => KongCertificates.secrets({ ...secrets, caBundle: PEM.replaceAll('CERTIFICATE', 'PRIVATE KEY') })).code).toBe('TRF1611');
    expect(misuse(() => KongCertificates.secrets({ ...secrets, webhook: undefined })).code).toBe('TRF1611');
    expect(misuse(() => KongCertificates.secrets({ ...secrets, admin: 'No' })).code).toBe('TRF1023');
  });

  test('is not there where it is not wanted', () => {
    const kinds = objects(made({ controller: { webhook: false } })).map(({ kind, metadata }: Named) => `${kind} ${metadata.name}`);

    expect(kinds).not.toContain('ValidatingWebhookConfiguration kong-validation');
    expect(kinds).not.toContain('Certificate kong-webhook-tls');
  });

  test('asks about the namespaces that are watched', () => {
    const [{ namespaceSelector }] = find(made({ watchNamespaces: ['shop'] }), 'ValidatingWebhookConfiguration', 'kong-validation').webhooks;

    expect(namespaceSelector.matchExpressions).toEqual([{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop'] }]);
  });
});

describe('certificates', () => {
  test('are signed by a CA for this gateway alone', () => {
    const all = objects(made()).filter(({ kind }: Named) => ['Issuer', 'Certificate'].includes(kind));

    expect(all.map(({ kind, metadata, spec }) => `${kind} ${metadata.name} by ${spec.issuerRef?.name ?? 'itself'}`)).toEqual([
      'Issuer kong-selfsigned by itself', 'Certificate kong-ca by kong-selfsigned', 'Issuer kong-ca by itself', 'Certificate kong-admin-tls by kong-ca',
      'Certificate kong-controller-tls by kong-ca', 'Certificate kong-webhook-tls by kong-ca',
    ]);
  });

  test('are signed by an issuer that is there', () => {
    const all = objects(made({ certificates: KongCertificates.issuer('kong-only') })).filter(({ kind }: Named) => kind === 'Certificate');

    expect(new Set(all.map(({ spec }) => spec.issuerRef.name))).toEqual(new Set(['kong-only']));
  });
});

describe('workers and caches', () => {
  test('fit what the pods are given', () => {
    const of = (resources: KongGatewayProps['resources']) => {
      const { KONG_NGINX_WORKER_PROCESSES: workers, KONG_MEM_CACHE_SIZE: cache } = environment({ resources });
      return `${workers} x ${cache}`;
    };

    expect(of(undefined)).toBe('2 x 128m');
    expect(of({})).toBe('2 x 128m');
    expect(of({ limits: { cpu: '500m', memory: '512Mi' } })).toBe('1 x 64m');
    expect(of({ limits: { cpu: '4', memory: '4Gi' } })).toBe('4 x 512m');
    expect(of({ requests: { cpu: '3' }, limits: { memory: '32Gi' } })).toBe('3 x 1024m');
  });

  test('are refused where they don\'t', () => {
    expect(refused({ resources: { limits: { cpu: '4', memory: '512Mi' } } })).toMatchObject({ code: 'TRF1602', fix: "limits: { memory: '704Mi' }, or fewer workers" });
    expect(refused({ resources: { limits: { cpu: '1', memory: '128Mi' } } })).toMatchObject({ code: 'TRF1602', fix: "limits: { memory: '256Mi' }" });
    expect(refused({ memoryCache: Size.mebibytes(512) }).code).toBe('TRF1602');
    expect(refused({ workers: 3, resources: { limits: { cpu: '2', memory: '4Gi' } } })).toMatchObject({ code: 'TRF1603', fix: "workers: 2, or limits: { cpu: '3' }" });
    expect(refused({ workers: 0 }).code).toBe('TRF1603');
    expect(refused({ resources: { limits: { memory: 'lots' } } }).code).toBe('TRF1604');
    expect(environment({ workers: 2, resources: { limits: { cpu: '2', memory: '4Gi' } } }).KONG_NGINX_WORKER_PROCESSES).toBe('2');
  });

  test('numbers of pods are numbers', () => {
    expect(refused({ replicas: 0 }).code).toBe('TRF1600');
    expect(refused({ controller: { replicas: 1.5 } }).code).toBe('TRF1600');
    expect(refused({ autoscaling: { minReplicas: 6 } })).toMatchObject({ code: 'TRF1601', fix: 'maxReplicas: 6' });
    expect(find(made({ autoscaling: { minReplicas: 3 } }), 'HorizontalPodAutoscaler', 'kong-gateway').spec.minReplicas).toBe(3);
    expect(find(made({ autoscaling: { minReplicas: 3 } }), 'Deployment', 'kong-gateway').spec.replicas).toBeUndefined();
  });

  test('pods keep apart as they are told', () => {
    const { affinity, topologySpreadConstraints } = find(made({ placement: { spreading: PodSpreading.none(), topologySpread: [] } }), 'Deployment', 'kong-gateway')
      .spec.template.spec;

    expect(affinity).toBeUndefined();
    expect(topologySpreadConstraints).toBeUndefined();
  });
});

describe('settings', () => {
  test('are variables', () => {
    const given = environment({
      routerFlavor: KongRouterFlavor.EXPRESSIONS, logLevel: KongLogLevel.WARN, accessLog: false, maxBodySize: Size.mebibytes(8), headers: [],
      trustedIps: ['10.0.0.0/8'], realIpRecursive: true, customPlugins: ['my-header'], tracing: ['all'], tracingSamplingRate: 0.5,
      settings: { dns_stale_ttl: '4' }, secretSettings: { lua_ssl_trusted_certificate: { secret: 'ca', key: 'path' } },
      nginxDirectives: [NginxDirective.of(NginxBlock.HTTP, 'large_client_header_buffers', '8 24k')],
    });

    expect(given).toMatchObject({
      KONG_ROUTER_FLAVOR: 'expressions', KONG_LOG_LEVEL: 'warn', KONG_PROXY_ACCESS_LOG: 'off', KONG_NGINX_HTTP_CLIENT_MAX_BODY_SIZE: '8192k', KONG_HEADERS: 'off',
      KONG_TRUSTED_IPS: '10.0.0.0/8', KONG_REAL_IP_RECURSIVE: 'on', KONG_PLUGINS: 'bundled,my-header', KONG_TRACING_INSTRUMENTATIONS: 'all',
      KONG_TRACING_SAMPLING_RATE: '0.5', KONG_DNS_STALE_TTL: '4', KONG_NGINX_HTTP_LARGE_CLIENT_HEADER_BUFFERS: '8 24k',
      KONG_LUA_SSL_TRUSTED_CERTIFICATE: '{"secretKeyRef":{"key":"path","name":"ca"}}',
    });
  });

  test('have units', () => {
    expect(environment({
      configurationMapSize: Size.gibibytes(4), realIpHeader: 'X-Forwarded-For', realIpRecursive: false, bodyBufferSize: Size.kibibytes(64),
      keepalivePoolSize: 1024, keepaliveMaxRequests: 0, keepaliveIdleTimeout: Duration.seconds(90), dnsOrder: ['LAST', 'A'], headers: ['server_tokens'],
      cipherSuite: KongCipherSuite.MODERN, debugHeader: true, anonymousReports: true, memoryCache: Size.mebibytes(96),
    })).toMatchObject({
      KONG_LMDB_MAP_SIZE: '4096m', KONG_REAL_IP_HEADER: 'X-Forwarded-For', KONG_REAL_IP_RECURSIVE: 'off', KONG_NGINX_HTTP_CLIENT_BODY_BUFFER_SIZE: '64k',
      KONG_UPSTREAM_KEEPALIVE_POOL_SIZE: '1024', KONG_UPSTREAM_KEEPALIVE_MAX_REQUESTS: '0', KONG_UPSTREAM_KEEPALIVE_IDLE_TIMEOUT: '90',
      KONG_DNS_ORDER: 'LAST,A', KONG_HEADERS: 'server_tokens', KONG_SSL_CIPHER_SUITE: 'modern', KONG_ALLOW_DEBUG_HEADER: 'on', KONG_ANONYMOUS_REPORTS: 'on',
      KONG_MEM_CACHE_SIZE: '96m',
    });
  });

  test('name the certificate for all other hosts', () => {
    const chart = made({ defaultCertificate: 'wildcard-tls', shape: KongShape.postgres(pg) });

    const { volumes, containers: [{ env, volumeMounts }] } = find(chart, 'Deployment', 'kong-gateway').spec.template.spec;
    expect(env).toContainEqual({ name: 'KONG_SSL_CERT', value: '/etc/kong/certificate/tls.crt' });
    expect(volumes).toContainEqual({ name: 'default-certificate', secret: { secretName: 'wildcard-tls' } });
    expect(volumeMounts).toContainEqual({ name: 'default-certificate', mountPath: '/etc/kong/certificate', readOnly: true });
    expect(yaml(chart, 'Job')).not.toContain('default-certificate');
    expect(refused({ settings: { ssl_cert: '/etc/tls.crt' } })).toMatchObject({ code: 'TRF1607', fix: 'leave ssl_cert out, and use defaultCertificate' });
  });

  test('are those of Kong, with values that it takes', () => {
    expect(refused({ settings: { worker_connections: '10' } }).code).toBe('TRF1605');
    expect(refused({ settings: { dns_stale_tll: '4' } })).toMatchObject({ code: 'TRF1605', fix: "did you mean 'dns_stale_ttl'?" });
    expect(refused({ settings: { KONG_DNS_STALE_TTL: '4' } })).toMatchObject({ code: 'TRF1605', fix: "did you mean 'dns_stale_ttl'?" });
    expect(refused({ settings: { dns_stale_ttl: 'long' } }).code).toBe('TRF1606');
    expect(refused({ tracingSamplingRate: 2 }).code).toBe('TRF1606');
    expect(refused({ keepalivePoolSize: -1 }).code).toBe('TRF1606');
  });

  test('are said once, by properties where there are some', () => {
    expect(refused({ settings: { admin_listen: '0.0.0.0:8001' } })).toMatchObject({ code: 'TRF1607', fix: 'leave admin_listen out' });
    expect(refused({ settings: { log_level: 'debug' } })).toMatchObject({ code: 'TRF1607', fix: 'leave log_level out, and use logLevel' });
    expect(refused({ nginxDirectives: [NginxDirective.of(NginxBlock.ADMIN, 'ssl_verify_client', 'off')] }).code).toBe('TRF1607');
    expect(refused({ settings: { dns_stale_ttl: '4' }, secretSettings: { dns_stale_ttl: { secret: 'a', key: 'b' } } }).code).toBe('TRF1609');
    const buffers = NginxDirective.of(NginxBlock.HTTP, 'large_client_header_buffers', '8 24k');
    expect(refused({ nginxDirectives: [buffers, buffers] }).code).toBe('TRF1609');
    expect(refused({ nginxDirectives: [buffers], settings: { nginx_http_large_client_header_buffers: '4 8k' } }).code).toBe('TRF1609');
  });

  test('directives are one each', () => {
    expect(misuse(() => NginxDirective.of(NginxBlock.HTTP, 'Server', 'x')).code).toBe('TRF1608');
    expect(misuse(() => NginxDirective.of(NginxBlock.HTTP, 'server_tokens', 'off; autoindex on')).code).toBe('TRF1608');
    expect(misuse(() => NginxDirective.of(NginxBlock.HTTP, 'server_tokens', '')).code).toBe('TRF1608');
  });
});

describe('the way in', () => {
  test('has ports of its own, for other protocols too', () => {
    const chart = made({
      proxy: { httpsOnly: true, trafficPolicy: KongTrafficPolicy.LOCAL, loadBalancerSourceRanges: ['10.0.0.0/8'] },
      streams: [KongStream.tcp(5432), KongStream.tls(8883), KongStream.udp(5353)], ipv6: true,
    });

    expect(yaml(chart, 'Service').split('---')[0]).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-proxy
  namespace: kong
spec:
  externalTrafficPolicy: Local
  loadBalancerSourceRanges:
    - 10.0.0.0/8
  ports:
    - appProtocol: https
      name: proxy-tls
      port: 443
      protocol: TCP
      targetPort: 8443
    - name: stream-5432
      port: 5432
      protocol: TCP
      targetPort: 5432
    - name: stream-8883
      port: 8883
      protocol: TCP
      targetPort: 8883
    - name: udp-5353
      port: 5353
      protocol: UDP
      targetPort: 5353
  selector:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  type: LoadBalancer

`);
    const { KONG_STREAM_LISTEN, KONG_PROXY_LISTEN } = environment({ proxy: { httpsOnly: true }, streams: [KongStream.tls(8883)], ipv6: true });
    expect(KONG_STREAM_LISTEN).toBe('0.0.0.0:8883 ssl, [::]:8883 ssl');
    expect(KONG_PROXY_LISTEN).toBe('0.0.0.0:8443 http2 ssl, [::]:8443 http2 ssl');
  });

  test('has no port twice, and only what its type has', () => {
    expect(refused({ streams: [KongStream.tcp(8444)] }).code).toBe('TRF1613');
    expect(refused({ streams: [KongStream.tcp(443)] }).code).toBe('TRF1613');
    expect(refused({ streams: [KongStream.udp(53), KongStream.udp(53)] }).code).toBe('TRF1613');
    expect(made({ streams: [KongStream.udp(443)] })).toBeDefined();
    expect(refused({ proxy: { type: GatewayServiceType.CLUSTER_IP, trafficPolicy: KongTrafficPolicy.LOCAL } }).code).toBe('TRF1614');
    expect(refused({ proxy: { type: GatewayServiceType.NODE_PORT, loadBalancerClass: 'x' } }).code).toBe('TRF1614');
    expect(refused({ proxy: { type: GatewayServiceType.NODE_PORT, loadBalancerSourceRanges: ['10.0.0.0/8'] } }).code).toBe('TRF1614');
    expect(made({ proxy: { type: GatewayServiceType.NODE_PORT, trafficPolicy: KongTrafficPolicy.LOCAL } })).toBeDefined();
    expect(refused({ proxy: { loadBalancerSourceRanges: ['10.0.0.0'] } }).code).toBe('TRF1615');
    expect(refused({ network: { clients: ['everybody'] } }).code).toBe('TRF1615');
  });

  test('Kong Manager is for whoever forwards ports', () => {
    const { KONG_ADMIN_LISTEN, KONG_ADMIN_GUI_LISTEN, KONG_ADMIN_GUI_URL } = environment({ manager: true });

    expect([KONG_ADMIN_LISTEN, KONG_ADMIN_GUI_LISTEN, KONG_ADMIN_GUI_URL])
      .toEqual(['0.0.0.0:8444 http2 ssl, 127.0.0.1:8001', '127.0.0.1:8002', 'http://localhost:8002']);
  });

  test('lets go out only what it is told to', () => {
    const network = { clients: ['10.0.0.0/8'], backendNamespaces: ['shop'], backendNetworks: ['192.0.2.0/24'] };

    expect(find(made({ network, shape: KongShape.postgres(pg) }), 'NetworkPolicy', 'kong-gateway').spec.egress).toMatchInlineSnapshot(`
[
  {
    ports: [
      {
        port: 53,
        protocol: UDP,
      },
      {
        port: 53,
        protocol: TCP,
      },
    ],
    to: [
      {
        namespaceSelector: {
          matchLabels: {
            kubernetes.io/metadata.name: kube-system,
          },
        },
      },
    ],
  },
  {
    to: [
      {
        namespaceSelector: {
          matchLabels: {
            kubernetes.io/metadata.name: shop,
          },
        },
      },
      {
        ipBlock: {
          cidr: 192.0.2.0/24,
        },
      },
    ],
  },
  {
    ports: [
      {
        port: 5432,
        protocol: TCP,
      },
    ],
  },
]
`);
    const openshift = { dnsNamespaces: ['openshift-dns'], dnsNetworks: ['169.254.20.10/32'], dnsPort: 5353, apiServerPorts: [8443] };
    const [dns, apiServers] = find(made({ network: openshift }), 'NetworkPolicy', 'kong-controller').spec.egress;
    expect(dns.to).toContainEqual({ ipBlock: { cidr: '169.254.20.10/32' } });
    expect(dns.ports).toContainEqual({ port: 5353, protocol: 'UDP' });
    expect(apiServers.ports).toEqual([{ port: 8443, protocol: 'TCP' }]);
    expect(refused({ network: { dnsNetworks: ['169.254.20.10'] } }).code).toBe('TRF1615');
    expect(objects(made({ skipNetworkPolicies: true })).filter(({ kind }: Named) => kind === 'NetworkPolicy')).toEqual([]);
  });

  test('has classes for both kinds of routes', () => {
    const chart = made({ gatewayApi: KongGatewayApi.STANDARD, className: 'edge', isDefaultClass: true });

    expect([yaml(chart, 'IngressClass'), yaml(chart, 'GatewayClass')].join('\n---\n')).toMatchInlineSnapshot(`
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true"
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: edge
spec:
  controller: ingress-controllers.konghq.com/kong
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  annotations:
    konghq.com/gatewayclass-unmanaged: "true"
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: edge
spec:
  controllerName: konghq.com/kic-gateway-controller
`);
  });
});

test('metrics are counted for all routes, and read by Prometheus', () => {
  const chart = made({ metrics: { labels: { release: 'prometheus' }, namespaces: ['observability'], interval: Duration.seconds(30) } });

  expect([yaml(chart, 'ServiceMonitor'), yaml(chart, 'KongClusterPlugin')].join('\n---\n')).toMatchInlineSnapshot(`
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
    release: prometheus
  name: kong-gateway-metrics
  namespace: kong
spec:
  endpoints:
    - interval: 30s
      path: /metrics
      port: metrics
  selector:
    matchLabels:
      app: kong-gateway
      app.kubernetes.io/component: gateway
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
      konghq.com/metrics: gateway
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  labels:
    app: kong-controller
    app.kubernetes.io/component: controller
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
    release: prometheus
  name: kong-controller-metrics
  namespace: kong
spec:
  endpoints:
    - interval: 30s
      path: /metrics
      port: metrics
  selector:
    matchLabels:
      app: kong-controller
      app.kubernetes.io/component: controller
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
      konghq.com/metrics: controller
---
apiVersion: configuration.konghq.com/v1
kind: KongClusterPlugin
metadata:
  annotations:
    kubernetes.io/ingress.class: kong
  labels:
    global: "true"
  name: kong-prometheus
config:
  bandwidth_metrics: true
  latency_metrics: true
  status_code_metrics: true
  upstream_health_metrics: true
plugin: prometheus
`);
  expect(find(chart, 'NetworkPolicy', 'kong-gateway').spec.ingress[2].from[0].namespaceSelector.matchLabels)
    .toEqual({ 'kubernetes.io/metadata.name': 'observability' });
  expect(objects(made({ metrics: { plugin: false } })).filter(({ kind }: Named) => kind === 'KongClusterPlugin')).toEqual([]);
});

test('images come from where they are', () => {
  const chart = made({
    images: { gateway: 'registry.example.com/kong:3.9', controller: 'registry.example.com/kic:3.5', pull: ImagePull.ALWAYS, pullSecrets: ['registry'] },
    podAnnotations: { team: 'edge' }, podLabels: { team: 'edge' }, serviceAccountAnnotations: { role: 'kong' },
  });

  const { metadata, spec } = find(chart, 'Deployment', 'kong-gateway').spec.template;
  expect(spec.containers[0]).toMatchObject({ image: 'registry.example.com/kong:3.9', imagePullPolicy: 'Always' });
  expect([metadata.annotations.team, metadata.labels.team]).toEqual(['edge', 'edge']);
  expect(find(chart, 'ServiceAccount', 'kong-gateway')).toMatchObject({ imagePullSecrets: [{ name: 'registry' }], metadata: { annotations: { role: 'kong' } } });
});

describe('several gateways', () => {
  test('have classes of their own, and one of them Gateway API', () => {
    const chart = made({ gatewayApi: KongGatewayApi.STANDARD });
    const other = (id: string, gatewayApi: KongGatewayApi) => new KongGateway(chart, id, { className: id, crds: KongCrdsPlace.LEFT_OUT, gatewayApi });

    expect(other('inside', KongGatewayApi.NONE)).toBeDefined();
    expect(misuse(() => other('outside', KongGatewayApi.STANDARD)).code).toBe('TRF1629');
  });
});

test('plugins are for all requests of the class', () => {
  const chart = made({ className: 'edge', plugins: [Plugin.correlationId()] });

  expect(yaml(chart, 'KongClusterPlugin')).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1
kind: KongClusterPlugin
metadata:
  annotations:
    kubernetes.io/ingress.class: edge
  labels:
    global: "true"
  name: kong-global-correlation-id
plugin: correlation-id
`);
  expect(misuse(() => made({ metrics: {}, plugins: [Plugin.prometheus()] })).code).toBe('TRF1342');
  const shape = KongShape.postgres({ ...pg, ingressController: false });
  expect(refused({ shape, plugins: [Plugin.correlationId()] }).code).toBe('TRF1626');
});

describe('in a mesh', () => {
  test('the gateway is a gateway of others, and its controller stays out', () => {
    const chart = shopChart();
    const mesh = new ServiceMesh(chart, 'mesh');

    const kong = new KongGateway(chart, 'kong', { name: 'kong', mesh, createNamespace: true, namespace: 'kong', crds: KongCrdsPlace.LEFT_OUT });

    const { template } = find(chart, 'Deployment', 'kong-gateway').spec;
    expect(template.metadata.labels).toMatchObject({ 'kuma.io/sidecar-injection': 'enabled', 'kuma.io/mesh': mesh.meshName });
    expect(template.metadata.annotations).toEqual({ 'kuma.io/gateway': 'enabled', 'kuma.io/service-account-token-volume': 'kuma-service-account-token' });
    expect(find(chart, 'Deployment', 'kong-controller').spec.template.metadata.labels['kuma.io/sidecar-injection']).toBe('disabled');
    expect(find(chart, 'Namespace', 'kong').metadata.labels).toEqual({ 'kuma.io/sidecar-injection': 'disabled' });
    expect(kong.meshClient).toMatchObject({ namespace: 'kong', serviceAccount: 'kong-gateway' });
  });
});

describe('with a database', () => {
  test('Jobs prepare it, and pods wait for them', () => {
    const chart = made({ shape: KongShape.postgres({ ...pg, caSecret: 'postgres-ca' }) });

    expect(yaml(chart, 'Job')).toMatchInlineSnapshot(`
apiVersion: batch/v1
kind: Job
metadata:
  labels:
    app: kong-migrations
    app.kubernetes.io/component: migrations
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-migrate-ea08dfd8
  namespace: kong
spec:
  backoffLimit: 10
  template:
    metadata:
      labels:
        app: kong-migrations
        app.kubernetes.io/component: migrations
        app.kubernetes.io/instance: kong
        app.kubernetes.io/name: kong
    spec:
      automountServiceAccountToken: false
      containers:
        - command:
            - /bin/sh
            - -c
            - kong migrations bootstrap && kong migrations up
          env:
            - name: KONG_ADMIN_ACCESS_LOG
              value: /dev/stdout
            - name: KONG_ADMIN_ERROR_LOG
              value: /dev/stderr
            - name: KONG_DATABASE
              value: postgres
            - name: KONG_LUA_SSL_TRUSTED_CERTIFICATE
              value: system,/etc/kong/database/ca.crt
            - name: KONG_NGINX_DAEMON
              value: "off"
            - name: KONG_PG_DATABASE
              value: kong
            - name: KONG_PG_HOST
              value: postgres.databases.svc
            - name: KONG_PG_PORT
              value: "5432"
            - name: KONG_PG_SSL
              value: "on"
            - name: KONG_PG_SSL_VERIFY
              value: "on"
            - name: KONG_PG_USER
              value: kong
            - name: KONG_PREFIX
              value: /kong_prefix/
            - name: KONG_PROXY_ERROR_LOG
              value: /dev/stderr
            - name: KONG_PROXY_STREAM_ACCESS_LOG
              value: /dev/stdout basic
            - name: KONG_PROXY_STREAM_ERROR_LOG
              value: /dev/stderr
            - name: KONG_STATUS_ACCESS_LOG
              value: "off"
            - name: KONG_STATUS_ERROR_LOG
              value: /dev/stderr
            - name: KONG_PG_PASSWORD
              valueFrom:
                secretKeyRef:
                  key: password
                  name: kong-postgres
          image: kong:3.9
          imagePullPolicy: IfNotPresent
          name: migrations
          resources:
            limits:
              memory: 512Mi
            requests:
              cpu: 100m
              memory: 256Mi
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop:
                - ALL
            readOnlyRootFilesystem: true
            runAsNonRoot: true
            runAsUser: 1000
            seccompProfile:
              type: RuntimeDefault
          volumeMounts:
            - mountPath: /kong_prefix
              name: prefix
            - mountPath: /tmp
              name: tmp
            - mountPath: /etc/kong/database
              name: database-ca
              readOnly: true
      restartPolicy: OnFailure
      serviceAccountName: kong-migrations
      volumes:
        - emptyDir: {}
          name: prefix
        - emptyDir: {}
          name: tmp
        - name: database-ca
          secret:
            items:
              - key: ca.crt
                path: ca.crt
            secretName: postgres-ca
`);
    const [, wait] = find(chart, 'Deployment', 'kong-gateway').spec.template.spec.initContainers;
    expect(wait.command[2]).toContain('kong migrations list');
  });

  test('each version has its own Job, and the last step is said', () => {
    const jobs = (props: KongGatewayProps) => objects(made(props)).filter(({ kind }: Named) => kind === 'Job').map(({ metadata }: Named) => metadata.name);

    const [before] = jobs({ shape: KongShape.postgres(pg) });
    const [after, finish] = jobs({ shape: KongShape.postgres({ ...pg, finishMigrations: true }), images: { gateway: 'kong:3.10' } });

    expect(after).not.toBe(before);
    expect(finish).toMatch(/^kong-finish-[0-9a-f]{8}$/);
  });

  test('a mesh leaves the way to the database open before there is a sidecar', () => {
    const chart = made({ shape: KongShape.postgres({ ...pg, port: 6432, tls: false }), mesh: { meshName: 'default' } });

    const { metadata } = find(chart, 'Deployment', 'kong-gateway').spec.template;
    expect(metadata.annotations['traffic.kuma.io/exclude-outbound-ports']).toBe('6432');
  });

  test('it may be filled by others than an ingress controller', () => {
    const shape = KongShape.postgres({ ...pg, ingressController: false });

    const names = objects(made({ shape })).map(({ kind, metadata }: Named) => `${kind} ${metadata.name}`);

    expect(names).not.toContain('Deployment kong-controller');
    expect(names).not.toContain('IngressClass kong');
    expect(refused({ shape, controller: {} }).code).toBe('TRF1626');
    expect(refused({ shape, watchNamespaces: ['shop'] }).code).toBe('TRF1626');
    expect(refused({ shape, gatewayApi: KongGatewayApi.STANDARD }).code).toBe('TRF1626');
  });

  test('its password is beside the pods', () => {
    expect(misuse(() => KongShape.postgres({ ...pg, password: { ...pg.password, namespace: 'databases' } })).code).toBe('TRF1617');
    expect(misuse(() => KongShape.postgres({ ...pg, port: 0 })).code).toBe('TRF1022');
    expect(misuse(() => KongShape.postgres({ ...pg, caSecret: 'No' })).code).toBe('TRF1023');
  });
});
