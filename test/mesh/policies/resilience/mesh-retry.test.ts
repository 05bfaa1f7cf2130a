import { Duration } from 'cdk8s';
import { GrpcRetryCondition, HeaderValue, HostSelection, HttpMethod, MeshDestination, MeshRetry, ResetHeader, RetryCondition, RetrySettings } from '../../../../src';
import { misuse, objects, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

const to = [MeshDestination.mesh()];

test('sends again what failed', () => {
  const { chart, api } = shop();

  new MeshRetry(chart, 'retries', { to: [api], http: { retries: 3, retryOn: [RetryCondition.GATEWAY_ERROR], retryOnStatuses: [429], retryOnMethods: [HttpMethod.GET] } });

  expect(yaml(chart, 'MeshRetry')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshRetry
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-retries
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        http:
          numRetries: 3
          retryOn:
            - GatewayError
            - "429"
            - HttpMethodGet
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
`);
});

test('has everything that Kuma has', () => {
  const { chart, mesh } = shop();
  const shared = {
    retries: 5, perTryTimeout: Duration.seconds(2), backOffBase: Duration.millis(50), backOffMax: Duration.seconds(1),
    resetHeaders: [ResetHeader.seconds('retry-after'), ResetHeader.unixTimestamp('x-reset')], resetMax: Duration.minutes(1),
  };

  new MeshRetry(chart, 'retries', {
    mesh, to, connectAttempts: 3,
    http: {
      ...shared, retryOn: [RetryCondition.SERVER_ERROR], retryOnResponseHeaders: { 'x-again': HeaderValue.present() }, retryRequestHeaders: { 'x-idempotent': HeaderValue.exact('yes') },
      hostSelection: [HostSelection.omitPreviousHosts(), HostSelection.omitHostsWithTags({ canary: 'true' }), HostSelection.omitPreviousPriorities(3)],
      hostSelectionMaxAttempts: 4,
    },
    grpc: { ...shared, retryOn: [GrpcRetryCondition.UNAVAILABLE] },
  });

  expect(yaml(chart, 'MeshRetry')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshRetry
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-retries
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        grpc:
          backOff:
            baseInterval: 50ms
            maxInterval: 1s
          numRetries: 5
          perTryTimeout: 2s
          rateLimitedBackOff:
            maxInterval: 1m
            resetHeaders:
              - format: Seconds
                name: retry-after
              - format: UnixTimestamp
                name: x-reset
          retryOn:
            - Unavailable
        http:
          backOff:
            baseInterval: 50ms
            maxInterval: 1s
          hostSelection:
            - predicate: OmitPreviousHosts
            - predicate: OmitHostsWithTags
              tags:
                canary: "true"
            - predicate: OmitPreviousPriorities
              updateFrequency: 3
          hostSelectionMaxAttempts: 4
          numRetries: 5
          perTryTimeout: 2s
          rateLimitedBackOff:
            maxInterval: 1m
            resetHeaders:
              - format: Seconds
                name: retry-after
              - format: UnixTimestamp
                name: x-reset
          retriableRequestHeaders:
            - name: x-idempotent
              type: Exact
              value: "yes"
          retriableResponseHeaders:
            - name: x-again
              type: Present
          retryOn:
            - 5xx
        tcp:
          maxConnectAttempt: 3
      targetRef:
        kind: Mesh
`);
});

describe('refuses', () => {
  function retries(settings: RetrySettings): () => MeshRetry {
    const { chart, mesh } = shop();
    return () => new MeshRetry(chart, 'retries', { mesh, to, ...settings });
  }

  test('nothing', () => {
    expect(misuse(retries({}))).toMatchObject({ code: 'TRF1230' });
    expect(misuse(retries({ http: {} }))).toMatchObject({ code: 'TRF1256' });
    expect(misuse(retries({ http: { hostSelectionMaxAttempts: 3 } }))).toMatchObject({ code: 'TRF1256' });
    expect(retries({ http: { hostSelectionMaxAttempts: 3, retries: 0 } })).not.toThrow();
  });

  test('a limit of what is not there, and the same choice twice', () => {
    const { omitPreviousPriorities: omit, omitPreviousHosts } = HostSelection;

    expect(misuse(retries({ grpc: { resetMax: Duration.seconds(1) } }))).toMatchObject({ code: 'TRF1256', value: 'resetMax' });
    expect(retries({ grpc: { resetMax: Duration.seconds(1), resetHeaders: [ResetHeader.seconds('retry-after')] } })).not.toThrow();
    expect(misuse(retries({ http: { hostSelection: [omit(1), omit(2)] } }))).toMatchObject({ code: 'TRF1256' });
    expect(retries({ http: { hostSelection: [omit(), omitPreviousHosts()] } })).not.toThrow();
    expect(misuse(() => HostSelection.omitHostsWithTags({}))).toMatchObject({ code: 'TRF1225' });
  });

  test('zero', () => {
    expect(misuse(retries({ connectAttempts: 0 }))).toMatchObject({ code: 'TRF1259' });
    expect(retries({ connectAttempts: 1 })).not.toThrow();
    expect(misuse(retries({ http: { backOffBase: Duration.millis(0) } }))).toMatchObject({ code: 'TRF1254' });
    expect(retries({ http: { perTryTimeout: Duration.millis(0) } })).not.toThrow();
    expect(misuse(() => HostSelection.omitPreviousPriorities(0))).toMatchObject({ code: 'TRF1259' });
  });

  test('statuses and headers that are none', () => {
    expect(misuse(retries({ http: { retryOnStatuses: [599] } }))).toMatchObject({ code: 'TRF1251' });
    expect(retries({ http: { retryOnStatuses: [511] } })).not.toThrow();
    expect(misuse(() => ResetHeader.seconds('Retry-After'))).toMatchObject({ code: 'TRF1253', fix: '"retry-after"' });
  });
});

test('a list of conditions is written as Kuma reads it', () => {
  const { chart, mesh } = shop();

  new MeshRetry(chart, 'retries', { mesh, to, http: { retryOn: Object.values(RetryCondition), retryOnMethods: Object.values(HttpMethod) } });

  expect(objects(chart).find(({ kind }) => kind === 'MeshRetry').spec.to[0].default.http.retryOn.join(' ')).toBe(
    '5xx GatewayError Reset Retriable4xx ConnectFailure EnvoyRatelimited RefusedStream Http3PostConnectFailure ' +
    'HttpMethodGet HttpMethodHead HttpMethodPost HttpMethodPut HttpMethodPatch HttpMethodDelete HttpMethodOptions HttpMethodConnect HttpMethodTrace',
  );
});
