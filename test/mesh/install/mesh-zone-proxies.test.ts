import { Duration } from 'cdk8s';
import { KumaControlPlane, KumaMode, MeshZoneProxies, ServiceMesh } from '../../../src';
import { misuse, objects, shopChart, yaml } from '../../fixtures';

function shopMesh() {
  const chart = shopChart();
  const controlPlane = KumaControlPlane.fromAttributes(chart, 'kuma', { mode: KumaMode.zone({ zone: 'east' }) });
  return { chart, mesh: ServiceMesh.fromAttributes(chart, 'mesh', { name: 'shop', controlPlane }) };
}

test('proxies of a mesh are the sidecars of pods that do nothing else', () => {
  const { chart, mesh } = shopMesh();
  new MeshZoneProxies(chart, 'proxies', { mesh, ingress: {} });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  labels:
    app: kuma-shop-ingress
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
    k8s.kuma.io/zone-proxy-type: ingress
    kuma.io/mesh: shop
  name: kuma-shop-ingress
  namespace: kuma-system
spec:
  ports:
    - port: 10001
      protocol: TCP
      targetPort: 10001
  selector:
    app: kuma-shop-ingress
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
  type: LoadBalancer
---
apiVersion: v1
kind: ServiceAccount
metadata:
  labels:
    app: kuma-shop-ingress
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
    kuma.io/mesh: shop
  name: kuma-shop-ingress
  namespace: kuma-system
---
apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    app: kuma-shop-ingress
    app.kubernetes.io/instance: kuma
    app.kubernetes.io/name: kuma
    kuma.io/mesh: shop
  name: kuma-shop-ingress
  namespace: kuma-system
spec:
  replicas: 1
  selector:
    matchLabels:
      app: kuma-shop-ingress
      app.kubernetes.io/instance: kuma
      app.kubernetes.io/name: kuma
  strategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  template:
    metadata:
      annotations:
        kuma.io/reachable-backends: '{"refs":[]}'
        kuma.io/sidecar-drain-time: 30s
      labels:
        app: kuma-shop-ingress
        app.kubernetes.io/instance: kuma
        app.kubernetes.io/name: kuma
        k8s.kuma.io/zone-proxy-type: ingress
        kuma.io/mesh: shop
        kuma.io/sidecar-injection: enabled
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
                        - kuma-shop-ingress
                    - key: app.kubernetes.io/name
                      operator: In
                      values:
                        - kuma
                    - key: app.kubernetes.io/instance
                      operator: In
                      values:
                        - kuma
                topologyKey: kubernetes.io/hostname
              weight: 100
      automountServiceAccountToken: true
      containers:
        - image: registry.k8s.io/pause:3.10
          imagePullPolicy: IfNotPresent
          name: pause
          resources:
            limits:
              memory: 16Mi
            requests:
              cpu: 10m
              memory: 16Mi
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop:
                - ALL
            readOnlyRootFilesystem: true
            runAsNonRoot: true
      nodeSelector:
        kubernetes.io/os: linux
      restartPolicy: Always
      securityContext:
        runAsGroup: 5678
        runAsUser: 5678
        seccompProfile:
          type: RuntimeDefault
      serviceAccountName: kuma-shop-ingress
      terminationGracePeriodSeconds: 40
`);
});

test('each is scaled, reached and drained as said', () => {
  const { chart, mesh } = shopMesh();
  const egress = { autoscaling: {}, disruptionBudget: {}, service: { port: 443 }, drainTime: Duration.minutes(1), podAnnotations: { a: 'b' } };
  new MeshZoneProxies(chart, 'proxies', { mesh, egress, pauseImage: 'registry.example.com/pause:1' });
  const rendered = objects(chart);
  const { replicas, template: { metadata, spec } } = rendered.find(({ kind }) => kind === 'Deployment').spec;

  expect(rendered.map(({ kind, metadata: { name } }) => `${kind} ${name}`)).toEqual([
    'Service kuma-shop-egress', 'PodDisruptionBudget kuma-shop-egress', 'ServiceAccount kuma-shop-egress', 'Deployment kuma-shop-egress',
    'HorizontalPodAutoscaler kuma-shop-egress',
  ]);
  expect([replicas, spec.terminationGracePeriodSeconds, spec.containers[0].image]).toEqual([undefined, 70, 'registry.example.com/pause:1']);
  expect(metadata.annotations).toMatchObject({ 'kuma.io/sidecar-drain-time': '1m', 'a': 'b' });
  expect(rendered[0].spec).toMatchObject({ type: 'ClusterIP', ports: [{ port: 443, targetPort: 10002 }] });
});

test('there is one proxy at least', () => {
  const { chart, mesh } = shopMesh();

  expect(misuse(() => new MeshZoneProxies(chart, 'none', { mesh })).message).toMatchInlineSnapshot(`
TRF1516 at shop/none: got {}, expected an ingress, an egress, or both
  fix: new MeshZoneProxies(…, { mesh, egress: {} })
`);
  expect(() => new MeshZoneProxies(chart, 'one', { mesh, egress: {} })).not.toThrow();
});

test('names are never too long', () => {
  const chart = shopChart();
  const mesh = ServiceMesh.fromAttributes(chart, 'mesh', { name: 'a'.repeat(63) });
  new MeshZoneProxies(chart, 'proxies', { mesh, egress: {}, ingress: {} });

  expect(new Set(objects(chart).map(({ metadata }) => metadata.name)).size).toBe(2);
});
