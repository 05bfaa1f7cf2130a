import { Duration, Size } from 'cdk8s';
import { environment, find, made, pg, refused } from './fixtures';
import { KongCipherSuite, KongGatewayProps, KongLogLevel, KongRouterFlavor, KongShape, NginxBlock, NginxDirective, PodSpreading } from '../../../src';
import { misuse, yaml } from '../../fixtures';

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
