import { ApiObject, Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { Backend, MeshMtls, MeshServicesMode, Protocol, ServiceMesh } from '../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { deployment, service, shop } from '../fixtures';

function find(chart: Chart, kind: string, name?: string): any {
  return objects(chart).find(object => object.kind === kind && (name === undefined || object.metadata.name === name));
}

test('from labels, it is pods that stand elsewhere', () => {
  const { chart, mesh, web } = shop();

  expect(web).toMatchObject({ workloadName: 'web', namespace: 'shop', port: 80, protocol: 'http', mesh });
  expect(objects(chart).map(({ kind }) => kind)).toEqual(['Mesh', 'MeshIdentity']);
});

test('from a Deployment of cdk8s-plus, its pods get a ServiceAccount, a token for the sidecar alone, and leave root to the sidecar', () => {
  const { chart, mesh } = shop();
  const backend = new kplus.Deployment(chart, 'backend', { containers: [{ image: 'backend', portNumber: 8080 }], replicas: 1 });

  mesh.workload('backend', backend, { port: 8080, protocol: Protocol.HTTP });

  expect(yaml(chart, 'ServiceAccount')).toMatchInlineSnapshot(`
apiVersion: v1
kind: ServiceAccount
metadata:
  name: backend
  namespace: shop
`);
  const { template } = find(chart, 'Deployment').spec;
  expect(template.metadata.annotations).toEqual({ 'kuma.io/service-account-token-volume': 'kuma-service-account-token' });
  expect(template.spec.serviceAccountName).toBe('backend');
  expect(template.spec.volumes).toEqual([{ name: 'kuma-service-account-token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }]);
  expect(template.spec.securityContext).toEqual({ fsGroupChangePolicy: 'Always' });
  expect(template.spec.containers[0].securityContext.runAsNonRoot).toBe(true);
});

test.each(['Deployment', 'StatefulSet', 'DaemonSet'] as const)('from a %s that is not complete yet', kind => {
  const { chart, mesh } = shop();
  const pods = new kplus[kind](chart, 'late', { service: new kplus.Service(chart, 'late-service', { ports: [{ port: 80 }] }) } as never);
  mesh.workload('late', pods, { service: 'late' });

  pods.addContainer({ image: 'late', portNumber: 80 });

  expect(find(chart, kind).spec.template.spec.serviceAccountName).toBe('late');
});

test('from objects of generated classes, of any kind that makes pods', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh', { name: 'payments' });
  const cron = new ApiObject(chart, 'cron', {
    apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'cron' },
    spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never', securityContext: { runAsNonRoot: true }, containers: [{ name: 'main', image: 'cron' }] } } } } },
  });
  const pod = new ApiObject(chart, 'pod', {
    apiVersion: 'v1', kind: 'Pod', metadata: { name: 'pod', labels: { app: 'pod' } },
    spec: { automountServiceAccountToken: false, volumes: [{ name: 'data', emptyDir: {} }], containers: [{ name: 'main', image: 'pod' }] },
  });

  mesh.workload('cron', cron);
  mesh.workload('pod', pod);

  expect(yaml(chart, 'CronJob')).toMatchInlineSnapshot(`
apiVersion: batch/v1
kind: CronJob
metadata:
  name: cron
  namespace: shop
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - image: cron
              name: main
              securityContext:
                runAsNonRoot: true
          restartPolicy: Never
          securityContext: {}
          serviceAccountName: cron
        metadata:
          labels:
            kuma.io/mesh: payments
  schedule: "@daily"
`);
  expect(yaml(chart, 'Pod')).toMatchInlineSnapshot(`
apiVersion: v1
kind: Pod
metadata:
  labels:
    app: pod
    kuma.io/mesh: payments
  name: pod
  namespace: shop
  annotations:
    kuma.io/service-account-token-volume: kuma-service-account-token
spec:
  automountServiceAccountToken: false
  containers:
    - image: pod
      name: main
  volumes:
    - emptyDir: {}
      name: data
    - name: kuma-service-account-token
      projected:
        sources:
          - serviceAccountToken:
              path: token
  serviceAccountName: pod
`);
});

test('from a Service, its pods are what the Service selects, its port and protocol what the Service says', () => {
  const { chart, mesh } = shop();
  const cart = service(chart, 'cart', [{ port: 9000, appProtocol: 'grpc' }]);

  const workload = mesh.workload('basket', cart);

  expect(workload).toMatchObject({ workloadName: 'cart', port: 9000, protocol: 'grpc' });
  expect(workload._labels()).toEqual({ app: 'cart' });
});

test('keeps the ServiceAccount that pods have', () => {
  const { chart, mesh } = shop();

  mesh.workload('cart', deployment(chart, 'cart', { serviceAccountName: 'basket' }));

  expect(find(chart, 'ServiceAccount')).toBeUndefined();
  expect(find(chart, 'Deployment').spec.template.spec.serviceAccountName).toBe('basket');
});

test('sets the ServiceAccount that is said, and reports where the pods have another', () => {
  const { chart, mesh } = shop();
  mesh.workload('cart', deployment(chart, 'cart'), { serviceAccount: 'basket' });
  expect(find(chart, 'Deployment').spec.template.spec.serviceAccountName).toBe('basket');

  mesh.workload('pay', deployment(chart, 'pay', { serviceAccountName: 'cash' }), { serviceAccount: 'pay' });

  expect(reported(chart)).toContain('TRF1226 at shop/mesh/pay: got "pay", expected ServiceAccount "cash", as shop/pay has it');
});

test('leaves ServiceAccounts alone where proxies are known by tags', () => {
  const { chart, mesh } = shop({ mtls: MeshMtls.builtin() });

  mesh.workload('cart', deployment(chart, 'cart'));

  expect(find(chart, 'Deployment').spec.template.spec).toEqual({ containers: [{ name: 'main', image: 'cart' }] });
});

test('puts the Namespace of this app into the mesh, or the pods where the Namespace belongs to another', () => {
  const { chart, mesh } = shop();
  const other = new ServiceMesh(chart, 'other', { name: 'payments' });
  new ApiObject(chart, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  service(chart, 'pay');

  mesh.workload('cart', deployment(chart, 'cart'));
  other.workload('pay', deployment(chart, 'pay'));

  expect(find(chart, 'Namespace').metadata.labels).toEqual({ 'kuma.io/mesh': 'default', 'kuma.io/sidecar-injection': 'enabled' });
  expect(find(chart, 'Deployment', 'cart').spec.template.metadata.labels).toEqual({ app: 'cart', version: '1' });
  expect(find(chart, 'Deployment', 'pay').spec.template.metadata.labels).toEqual({ 'app': 'pay', 'version': '1', 'kuma.io/mesh': 'payments' });
  expect(find(chart, 'Service', 'pay').metadata.labels).toEqual({ 'kuma.io/mesh': 'payments' });
});

test('gives pods the mesh where the Namespace stands elsewhere, and a sidecar where the Namespace gives none', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh', { name: 'payments' });
  mesh.namespace('quiet', { sidecars: false });

  mesh.workload('pay', deployment(chart, 'pay'));
  mesh.workload('cash', deployment(chart, 'cash', {}, { namespace: 'quiet' }));

  expect(find(chart, 'Deployment', 'pay').spec.template.metadata.labels).toMatchObject({ 'kuma.io/mesh': 'payments' });
  expect(find(chart, 'Deployment', 'cash').spec.template.metadata.labels).toEqual({ 'app': 'cash', 'version': '1', 'kuma.io/sidecar-injection': 'enabled' });
});

test('reports pods known by labels only in a Namespace that gives them no sidecar', () => {
  const { chart, mesh } = shop();
  mesh.namespace('shop');
  expect(() => objects(chart)).not.toThrow();
  mesh.namespace('quiet', { sidecars: false });

  mesh.workload('cash', { labels: { app: 'cash' }, namespace: 'quiet' });

  expect(reported(chart)).toContain('TRF1222 at shop/mesh/cash: got "disabled", expected namespace quiet to give pods sidecars');
});

test('exposes itself by a Service that says what is spoken', () => {
  const { chart, mesh } = shop();

  mesh.workload('cart', deployment(chart, 'cart'), { port: 80, protocol: Protocol.GRPC }).expose({ targetPort: 'grpc' });

  expect(yaml(chart, 'Service')).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: shop
spec:
  ports:
    - appProtocol: grpc
      name: grpc
      port: 80
      targetPort: grpc
  selector:
    app: cart
`);
});

test('its Service stands beside the pods, in their chart', () => {
  const { chart, mesh } = shop();
  const other = new Chart(chart, 'other', { namespace: 'other' });

  const exposed = mesh.workload('cart', deployment(other, 'cart'), { port: 80 }).expose();

  expect([exposed.node.path, exposed.metadata.namespace]).toEqual(['shop/other/cart-service', 'other']);
});

test('says on the Service of this app what is spoken, and reports a port it has not', () => {
  const { chart } = shop();
  service(chart, 'web', [{ port: 80 }]);
  expect(find(chart, 'Service').spec.ports).toEqual([{ port: 80, appProtocol: 'http' }]);

  service(chart, 'api', [{ port: 9090 }]);

  expect(reported(chart)).toContain('TRF1032 at shop/mesh/api: got 8080');
});

test('is a destination: its MeshService, by section where there are several ports; its tag in a mesh without', () => {
  const { chart, mesh, web, api } = shop();
  service(chart, 'api', [{ name: 'http', port: 8080 }, { name: 'admin', port: 9090 }]);
  const legacy = new ServiceMesh(chart, 'legacy', { name: 'legacy', mtls: MeshMtls.none(), meshServices: MeshServicesMode.DISABLED });

  expect(web._targetRef()).toEqual({ kind: 'MeshService', name: 'web', namespace: 'shop' });
  expect(web._section()).toBeUndefined();
  expect(api._section()).toBe('http');
  expect(legacy.workload('old', { labels: { app: 'old' }, port: 80 })._targetRef()).toEqual({ kind: 'MeshService', name: 'old_shop_svc_80' });
  expect(misuse(() => legacy.workload('caller', { labels: { app: 'caller' } })._targetRef())).toMatchObject({ code: 'TRF1236' });
  expect(mesh.meshName).toBe('default');
});

test('is a backend of routes', () => {
  const { chart, api } = shop();

  expect(Backend.workload(api)._bind(chart)).toMatchObject({ service: { name: 'api', namespace: 'shop' }, port: 8080, workload: api });
});

test('reports a Service of its pods that is called otherwise', () => {
  const { chart, mesh } = shop();
  mesh.workload('cart', deployment(chart, 'cart'));
  service(chart, 'cart-v1', [{ port: 80 }], { app: 'cart' });
  expect(reported(chart)).toContain('TRF1224 at shop/mesh/cart: got "cart", expected the name of a Service of its pods: cart-v1');

  service(chart, 'cart');

  expect(() => objects(chart)).not.toThrow();
});

test('works across charts', () => {
  const app = Testing.app();
  const mesh = new ServiceMesh(new Chart(app, 'mesh'), 'mesh');
  const chart = new Chart(app, 'cart', { namespace: 'carts' });

  const cart = mesh.workload('cart', deployment(chart, 'cart'));

  expect(cart.namespace).toBe('carts');
  expect(objects(chart).map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`)).toEqual(['ServiceAccount carts/cart', 'Deployment carts/cart']);
});

describe('refuses', () => {
  test('of a name that is taken is refused; the Service of another namespace may be called alike', () => {
    const { mesh } = shop();
    mesh.workload('cart', { labels: { app: 'cart' } });

    expect(misuse(() => mesh.workload('cart', { labels: { app: 'cart' } }))).toMatchObject({ code: 'TRF1216', construct: 'shop/mesh', value: 'cart' });
    expect(mesh.workload('cart-2', { labels: { app: 'cart' }, namespace: 'other' }, { service: 'cart' }).workloadName).toBe('cart');
  });

  test('names that no Service can have', () => {
    const { mesh } = shop();

    expect(misuse(() => mesh.workload('My Cart', { labels: { app: 'cart' } }))).toMatchObject({ code: 'TRF1220', construct: 'shop/mesh/My Cart' });
    expect(() => mesh.workload('My Cart 2', { labels: { app: 'cart' }, service: 'cart' })).not.toThrow();
  });

  test('to expose no port', () => {
    const { mesh } = shop();

    expect(misuse(() => mesh.workload('cart', { labels: { app: 'cart' } }).expose())).toMatchObject({ code: 'TRF1221' });
    expect(() => mesh.workload('pay', { labels: { app: 'pay' }, port: 80 }).expose()).not.toThrow();
  });

  test('no labels at all', () => {
    const { mesh } = shop();

    expect(misuse(() => mesh.workload('all', { labels: {} }))).toMatchObject({ code: 'TRF1225' });
    expect(() => mesh.workload('some', { labels: { app: 'some' } })).not.toThrow();
  });
});
