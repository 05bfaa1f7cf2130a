import { IConstruct } from 'constructs';
import { KongServiceOptions } from './kong-service-options';
import { kongMilliseconds } from '../../core/duration';
import { located, refuse } from '../../core/error';
import { isHost, RETRIES_RANGE, STREAM_PROTOCOLS, VERIFIED_PROTOCOLS, VERIFY_DEPTH_RANGE } from '../../core/kong/values';
import { isPort } from '../../core/port';
import { Annotations } from '../routes/route-annotations';
import { KongProtocol } from '../values/kong-protocol';
import { tagList } from '../values/names';
import { isGrpc } from '../values/protocols';
import { nameWithin } from '../values/secret-reference';
import { uriPath } from '../values/uri';
import { whole } from '../values/whole-number';

const SERVICE_PROTOCOLS: readonly KongProtocol[] = Object.values(KongProtocol).filter(protocol => protocol !== KongProtocol.UDP);

/** Whether Services of this protocol get bytes, not requests: a route of requests cannot lead there. */
export function isStream(protocol: KongProtocol): boolean {
  return STREAM_PROTOCOLS.includes(protocol);
}

/**
 * What a Service says to Kong by annotations, all but its plugins and its policy. Each value is checked here: Kong's controller
 * ignores most of what it does not understand without a word.
 *
 * @param namespace where the Service is
 */
export function serviceAnnotations(by: IConstruct, options: KongServiceOptions, namespace: string): Annotations {
  return located(by, () => {
    expectPossible(options);
    return annotationsOf(options, namespace, by);
  });
}

function annotationsOf(options: KongServiceOptions, namespace: string, by: IConstruct): Annotations {
  const { protocol, path, connectTimeout, readTimeout, writeTimeout, retries, tlsVerify, tlsVerifyDepth, tags, serviceUpstream } = options;
  const names = (objects: readonly (string | IConstruct)[] | undefined, kind: string) => objects?.map(object => nameWithin(namespace, object, kind, by)).join(',');
  const annotations = {
    'konghq.com/protocol': protocol,
    'konghq.com/path': path !== undefined ? uriPath(path, 'the path of a Service') : undefined,
    'konghq.com/connect-timeout': connectTimeout && String(kongMilliseconds(connectTimeout)),
    'konghq.com/read-timeout': readTimeout && String(kongMilliseconds(readTimeout)),
    'konghq.com/write-timeout': writeTimeout && String(kongMilliseconds(writeTimeout)),
    'konghq.com/retries': retries !== undefined ? String(whole(retries, ...RETRIES_RANGE, 'retries')) : undefined,
    'konghq.com/host-header': options.hostHeader !== undefined ? hostHeader(options.hostHeader) : undefined,
    'konghq.com/client-cert': options.clientCertificate && nameWithin(namespace, options.clientCertificate, 'Secret', by),
    'konghq.com/tls-verify': tlsVerify?.toString(),
    'konghq.com/tls-verify-depth': tlsVerifyDepth !== undefined ? String(whole(tlsVerifyDepth, ...VERIFY_DEPTH_RANGE, 'tlsVerifyDepth')) : undefined,
    'konghq.com/ca-certificates-secrets': names(options.caCertificateSecrets, 'Secret'),
    'konghq.com/ca-certificates-configmaps': names(options.caCertificateConfigMaps, 'ConfigMap'),
    'konghq.com/tags': tags && tagList(tags),
    'ingress.kubernetes.io/service-upstream': serviceUpstream ? 'true' : undefined,
  };
  return Object.fromEntries(Object.entries(annotations).filter(([, value]) => value !== undefined && value !== '')) as Annotations;
}

function expectPossible(options: KongServiceOptions): void {
  const { protocol = KongProtocol.HTTP, path, tlsVerify } = options;
  if (!SERVICE_PROTOCOLS.includes(protocol)) {
    refuse({ code: 'TRF1362', value: protocol, expected: `a protocol that a Service can be told: ${SERVICE_PROTOCOLS.join(', ')}`, fix: 'leave protocol out' });
  }
  const tls = (['clientCertificate', 'tlsVerify', 'tlsVerifyDepth', 'caCertificateSecrets', 'caCertificateConfigMaps'] as const)
    .find(setting => options[setting] !== undefined);
  if (tls !== undefined && !VERIFIED_PROTOCOLS.includes(protocol)) {
    refuse({
      code: 'TRF1360', value: tls, expected: `a Service that speaks https or tls, not ${protocol}: Kong refuses all configuration`,
      fix: '{ protocol: KongProtocol.HTTPS }',
    });
  }
  if (!tlsVerify && (options.caCertificateSecrets?.length || options.caCertificateConfigMaps?.length)) {
    refuse({ code: 'TRF1361', value: tlsVerify, expected: 'tlsVerify beside CAs: without it no certificate is looked at', fix: '{ tlsVerify: true }' });
  }
  if (path !== undefined && (isGrpc(protocol) || isStream(protocol))) {
    refuse({ code: 'TRF1364', value: path, expected: `no path before requests of ${protocol}`, fix: 'leave path out' });
  }
}

/**
 * The host that pods are asked for, as given.
 *
 * @throws TRF1363 where it is none
 */
export function hostHeader(host: string): string {
  const [name, port, ...more] = host.split(':');
  const fits = isHost(name) && more.length === 0 && (port === undefined || isPort(Number(port)));
  return fits ? host : refuse({
    code: 'TRF1363', value: host, expected: 'a hostname, or one with ":" and a port', fix: 'for example "grafana.internal" or "grafana.internal:3000"',
  });
}
