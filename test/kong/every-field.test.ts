/** Each field that Kong's kinds have is written by a construct without an escape hatch, but those that nobody reads. */
import { Chart, Duration } from 'cdk8s';
import {
  Backend, HashInput, HealthChecks, HealthCheckType, KongClusterPlugin, KongConsumer, KongConsumerGroup, KongCredential, KongCustomEntity,
  KongIngressClassParameters, KongIngressConfig, KongLicense, KongPlugin, KongProtocol, KongServiceFacade, KongUpstreamPolicy, KongVault, Plugin,
  TCPIngress, UDPIngress, UpstreamPolicy,
} from '../../src';
import { gapsIn } from '../../tools/api-coverage/measure';
import { CHAPTERS } from '../../tools/api-coverage/subjects';
import { objects, shopChart } from '../fixtures';

const second = Duration.seconds(1);
const password = { secret: 'redis', key: 'password' };
const options = { protocols: [KongProtocol.HTTPS], instanceName: 'a', disabled: true, before: ['key-auth'], after: ['cors'] };
const failures = { tcpFailures: 1, timeouts: 1, httpFailures: 1, successes: 1, healthyStatuses: [200], unhealthyStatuses: [500] };
const healthchecks = HealthChecks.both({
  threshold: 1,
  active: {
    ...failures, type: HealthCheckType.HTTPS, path: '/a', headers: { a: ['b'] }, sni: 'a.example.com', verifyCertificate: true, timeout: second, concurrency: 1,
    healthyInterval: second, unhealthyInterval: second,
  },
  passive: { ...failures, type: HealthCheckType.HTTP },
});
const inputs = [HashInput.ip(), HashInput.header('a'), HashInput.queryArg('a'), HashInput.uriCapture('a')];
const policies = [
  UpstreamPolicy.roundRobin({ slots: 10, healthchecks }), UpstreamPolicy.consistentHashing(HashInput.cookie('a', '/b')),
  ...inputs.flatMap(hashOn => inputs.filter(fallback => fallback !== hashOn).map(fallback => UpstreamPolicy.consistentHashing(hashOn, { fallback }))),
];
const sticky = UpstreamPolicy.stickySessions('a', { cookiePath: '/b' });

function everything(): Chart {
  const chart = shopChart();
  const backend = Backend.service('web', { port: 80 });
  for (const [id, make] of [['plugin', KongPlugin], ['cluster-plugin', KongClusterPlugin]] as const) {
    const inNamespace = make === KongClusterPlugin ? { namespace: 'shop' } : {};
    new make(chart, `${id}-patched`, { plugin: Plugin.rateLimiting({ minute: 5 }, { ...options, configPatches: { '/redis/password': { ...password, ...inNamespace } } }) });
    new make(chart, `${id}-from`, { plugin: Plugin.configFrom('acl', { ...password, ...inNamespace }) });
  }
  const gold = new KongConsumerGroup(chart, 'gold');
  new KongConsumer(chart, 'alice', { username: 'alice', customId: 'a', groups: [gold], credentials: [KongCredential.acl('admins')] });
  for (const [id, plugin] of [['entity', new KongPlugin(chart, 'ql', { plugin: Plugin.degraphql() })], ['other', new KongClusterPlugin(chart, 'qls', { plugin: Plugin.degraphql() })]] as const) {
    new KongCustomEntity(chart, id, { type: 'degraphql_routes', fields: { uri: '/a', query: '{ a }' }, plugin });
  }
  new KongCustomEntity(new Chart(chart, 'elsewhere', { namespace: 'elsewhere' }), 'entity', {
    type: 'degraphql_routes', fields: { uri: '/b', query: '{ b }' }, plugin: new KongPlugin(chart, 'shared', { plugin: Plugin.degraphql() }),
  });
  new KongIngressClassParameters(chart, 'parameters', { serviceUpstream: true, legacyRegexDetection: true });
  for (const [index, policy] of policies.entries()) {
    new KongUpstreamPolicy(chart, `policy${index}`, { policy });
    new KongIngressConfig(chart, `config${index}`, { upstream: policy, hostHeader: 'a.example.com' });
  }
  new KongUpstreamPolicy(chart, 'sticky', { policy: sticky });
  new KongLicense(chart, 'license', { license: '{"license":{}}', enabled: false });
  new KongVault(chart, 'vault', { backend: 'env', prefix: 'my-env', config: { prefix: 'B' }, description: 'c' });
  new KongServiceFacade(chart, 'facade', { backend });
  new TCPIngress(chart, 'tcp', { rules: [{ port: 9000, backend, host: 'a.example.com' }], tls: [{ hosts: ['a.example.com'], secretName: 'a' }] });
  new UDPIngress(chart, 'udp', { rules: [{ port: 9001, backend }] });
  return chart;
}

test('all fields are reached', () => {
  const chart = everything();
  const rendered = [...objects(chart, { world: 'open' }), ...objects(chart.node.findChild('elsewhere') as Chart, { world: 'open' })];

  expect(gapsIn(CHAPTERS.kong.kinds(), rendered)).toEqual({});
});
