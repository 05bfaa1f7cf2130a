import { Chart, Testing } from 'cdk8s';
import { environment, find, made, Named, pg, refused } from './fixtures';
import { ImagePull, KongCrdsPlace, KongGateway, KongGatewayApi, KongShape, Plugin, ServiceMesh } from '../../../src';
import { misuse, objects, shopChart, yaml } from '../../fixtures';

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
