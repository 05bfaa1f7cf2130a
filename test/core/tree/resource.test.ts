import { ApiObject, Chart, JsonPatch, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { Resource, ResourceProps } from '../../../src/core/tree/resource';
import { misuse, shopChart, yaml } from '../../fixtures';

class Timeout extends Resource {
  public seconds = 5;

  public constructor(scope: Construct, id: string, props: ResourceProps = {}) {
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind: 'Timeout' }, props);
  }

  public _spec(): object {
    return { seconds: this.seconds };
  }
}

class Licence extends Resource {
  public constructor(scope: Construct, id: string, props: ResourceProps = {}) {
    super(scope, id, { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongLicense', clusterScoped: true, fields: ['enabled', 'rawLicenseString', 'text'] }, props);
  }

  public _fields(): { [field: string]: unknown } {
    return { enabled: false, rawLicenseString: '{}', text: undefined };
  }
}

test('renders one object, named by its path, in the namespace of its chart', () => {
  const chart = shopChart();

  new Timeout(chart, 'timeout');

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Timeout
metadata:
  name: shop-timeout
  namespace: shop
spec:
  seconds: 5
`);
});

test('is rendered late: what changes after construction is in the object', () => {
  const chart = shopChart();
  const timeout = new Timeout(chart, 'timeout');

  timeout.seconds = 7;

  expect(yaml(chart)).toContain('seconds: 7');
});

test('an object of the cluster has no namespace, and one without spec has its own fields', () => {
  const chart = shopChart();

  const licence = new Licence(chart, 'licence');

  expect(licence.namespace).toBeUndefined();
  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1alpha1
kind: KongLicense
metadata:
  name: shop-licence
enabled: false
rawLicenseString: "{}"
`);
});

test('takes name, namespace, labels and annotations as given', () => {
  const chart = shopChart();

  const timeout = new Timeout(chart, 'timeout', { metadata: { name: 'fast', namespace: 'kuma-system', labels: { a: 'b' }, annotations: { c: 'd' } } });

  expect([timeout.name, timeout.namespace]).toEqual(['fast', 'kuma-system']);
  expect(Testing.synth(chart)[0].metadata).toEqual({ name: 'fast', namespace: 'kuma-system', labels: { a: 'b' }, annotations: { c: 'd' } });
});

test('a patched field that nobody knows reaches the manifest', () => {
  const chart = shopChart();

  ApiObject.of(new Timeout(chart, 'timeout')).addJsonPatch(JsonPatch.add('/spec/fromTheFuture', { a: [1] }));

  expect(Testing.synth(chart)[0].spec).toEqual({ seconds: 5, fromTheFuture: { a: [1] } });
});

test('refuses a name that no object can have', () => {
  const chart = shopChart();

  expect(new Timeout(chart, 'fine', { metadata: { name: 'fast' } }).name).toBe('fast');
  expect(misuse(() => new Timeout(chart, 'bad', { metadata: { name: 'Fast' } }))).toMatchObject({ code: 'TRF1023', construct: 'shop/bad' });
});

test('refuses a second object of one kind, namespace and name, naming both constructs', () => {
  const chart = shopChart();
  new Timeout(chart, 'one', { metadata: { name: 'fast' } });
  new Timeout(chart, 'elsewhere', { metadata: { name: 'fast', namespace: 'other' } });

  const error = misuse(() => new Timeout(chart, 'two', { metadata: { name: 'fast' } }));

  expect(error).toMatchObject({ code: 'TRF1001', value: 'Timeout fast in namespace shop', construct: 'shop/two' });
  expect(error.expected).toContain('shop/one');
});

test('two apps do not know of each other', () => {
  new Timeout(new Chart(Testing.app(), 'shop'), 'timeout');

  expect(new Timeout(new Chart(Testing.app(), 'shop'), 'timeout').name).toBe('shop-timeout');
});
