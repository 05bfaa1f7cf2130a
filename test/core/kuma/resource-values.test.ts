import { envoyProblem, envoyResourceProblem } from '../../../src/core/kuma/envoy-config';
import { isPublicPem } from '../../../src/core/kuma/pem';
import { isKumaPeriod } from '../../../src/core/kuma/period';
import { isHostAddress, isRequestUri, portOfUrl, splitHostPort } from '../../../src/core/kuma/url';

test('how long certificates live', () => {
  expect(['1d', '24h', '90m', '500ms', '10y', '0'].filter(text => !isKumaPeriod(text))).toEqual([]);
  expect(['', '2e', '1d12h', '1.5h', '10', '-1d'].filter(isKumaPeriod)).toEqual([]);
});

test('addresses of hosts', () => {
  expect(['192.168.0.1', '::1', 'db.example.com', 'otel-collector.observability', 'a_b.example.com.'].filter(text => !isHostAddress(text))).toEqual([]);
  expect(['', 'not a valid address!@#', 'db.example.com:443', '..', 'unix:///socket'].filter(isHostAddress)).toEqual([]);
});

test('hosts with ports', () => {
  expect(splitHostPort('kibana:1234')).toEqual({ host: 'kibana', port: '1234' });
  expect(splitHostPort('[::1]:80')).toEqual({ host: '::1', port: '80' });
  expect(splitHostPort(':80')).toEqual({ host: '', port: '80' });
  expect(['kibana', 'a:1:2', '::1:80', '[::1]'].map(splitHostPort)).toEqual([undefined, undefined, undefined, undefined]);
});

test('what requests can name', () => {
  expect(['/healthz', '/8080/a%20b', 'http://a/b'].filter(text => !isRequestUri(text))).toEqual([]);
  expect(['', 'healthz', '/a b', '/%zz', ':'].filter(isRequestUri)).toEqual([]);
});

test('ports of URLs', () => {
  expect(portOfUrl('http://zipkin.local:9411/v2/spans')).toBe('9411');
  expect(portOfUrl('http://u:p@[::1]:80')).toBe('80');
  expect(portOfUrl('http://zipkin.local/v2')).toBe('');
  expect(['zipkin', 'zipkin:9411', '/v2', ''].map(portOfUrl)).toEqual([undefined, undefined, undefined, undefined]);
});

test('what of PEM may be shown', () => {
  const block = (label: string): string => `-----BEGIN ${label}-----\nMIIB\n-----END ${label}-----\n`;

  expect(isPublicPem(block('CERTIFICATE'))).toBe(true);
  expect(['', 'MIIB', '-----BEGIN CERTIFICATE-----\nMIIB', block('PRIVATE KEY'), block('EC PRIVATE KEY')].filter(isPublicPem)).toEqual([]);
});

describe('parts of Envoy\'s configuration', () => {
  test('need what Envoy insists on', () => {
    expect(envoyProblem('name: a\nconnectTimeout: 5s', 'Cluster')).toBeUndefined();
    expect(envoyProblem('connectTimeout: 5s', 'Cluster')).toContain('name');
    expect(envoyProblem('name: a', 'VirtualHost')).toContain('domains');
    expect(envoyProblem('name: a\ndomains: ["*"]', 'VirtualHost')).toBeUndefined();
    expect(envoyProblem('{}', 'Listener')).toBeUndefined();
  });

  test('are merged into what has the rest', () => {
    expect(envoyProblem('connectTimeout: 5s', 'Cluster', true)).toBeUndefined();
    expect(envoyProblem('{', 'Cluster', true)).toBeDefined();
    expect(envoyProblem('[a]', 'Cluster', true)).toContain('no object');
    expect(envoyProblem('a: 1\n---\nb: 1', 'Cluster', true)).toContain('more than one');
  });

  test('say what extensions they configure', () => {
    expect(envoyProblem('name: a\ntypedConfig: { statPrefix: b }', 'Filter')).toContain('@type');
    expect(envoyProblem('name: a\ntypedConfig: { "@type": type.googleapis.com/envoy.a.B }', 'Filter')).toBeUndefined();
  });

  test('say what they are, where they stand alone', () => {
    const type = '"@type": type.googleapis.com/envoy.config.cluster.v3.Cluster';

    expect(envoyResourceProblem(`${type}\nname: a`)).toBeUndefined();
    expect(envoyResourceProblem(type)).toContain('name');
    expect(envoyResourceProblem('name: a')).toContain('@type');
    expect(envoyResourceProblem('not-envoy-resource')).toContain('no object');
  });
});
