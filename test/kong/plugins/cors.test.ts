import { Duration } from 'cdk8s';
import { HttpMethod } from '../../../src/core/http-method';
import { CorsConfig } from '../../../src/kong/plugins/bundled/cors';
import { KongPlugin } from '../../../src/kong/plugins/kong-plugin';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { misuse, objects, shopChart } from '../../fixtures';

test('has all settings of Kong', () => {
  const chart = shopChart();

  new KongPlugin(chart, 'cors', {
    plugin: Plugin.cors({
      origins: ['https://grafana.example.com', 'https://.*\\.example\\.org', '*'],
      methods: [HttpMethod.GET, HttpMethod.PATCH],
      headers: ['X-A'], exposedHeaders: ['X-B'], credentials: true, maxAge: Duration.minutes(10),
      preflightContinue: true, privateNetwork: true, allowOriginAbsent: false,
    }),
  });

  expect(objects(chart)[0].config).toEqual({
    origins: ['https://grafana.example.com', 'https://.*\\.example\\.org', '*'], methods: ['GET', 'PATCH'], headers: ['X-A'], exposed_headers: ['X-B'],
    credentials: true, max_age: 600, preflight_continue: true, private_network: true, allow_origin_absent: false,
  });
});

test('needs no settings', () => {
  const chart = shopChart();

  new KongPlugin(chart, 'cors', { plugin: Plugin.cors() });

  expect(objects(chart)[0]).not.toHaveProperty('config');
});

test.each<[CorsConfig, CorsConfig]>([
  [{ origins: ['('] }, { origins: ['(?=a)'] }],
  [{ origins: ['invalid_**regex'] }, { origins: ['(?i)https://a'] }],
  [{ origins: [''] }, { origins: [] }],
  [{ headers: [''] }, { headers: ['a'] }],
])('TRF1332: %j, but %j', (failing, passing) => {
  expect(misuse(() => Plugin.cors(failing))).toMatchObject({ code: 'TRF1332' });
  Plugin.cors(passing);
});
