import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { GatewayClass, GatewayController, GrantSource, GrantTarget, ReferenceGrant } from '../../src';
import { objects, shopChart } from '../fixtures';
import { edge, route } from './fixtures';

test.each<[string, (chart: ReturnType<typeof shopChart>) => Construct]>([
  ['GatewayClass', chart => new GatewayClass(chart, 'class', { controller: GatewayController.KUMA })],
  ['Gateway', chart => edge(chart)],
  ['HTTPRoute', chart => route(chart)],
  ['ReferenceGrant', chart => new ReferenceGrant(chart, 'grant', { from: [GrantSource.gateways('edge')], to: [GrantTarget.secrets()] })],
])('a patch of %s with a field that nobody knows reaches the output', (kind, create) => {
  const chart = shopChart();

  ApiObject.of(create(chart)).addJsonPatch(JsonPatch.add('/spec/unheardOf', { deep: [1] }));

  expect(objects(chart, false).find(object => object.kind === kind).spec.unheardOf).toEqual({ deep: [1] });
});
