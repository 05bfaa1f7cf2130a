import { environment, find, made, Named, PEM, refused, secrets } from './fixtures';
import { KongCertificates, KongGatewayApi, KongGatewayProps } from '../../../src';
import { misuse, objects, yaml } from '../../fixtures';

describe('what the controller may do', () => {
  test('is to read what it watches everywhere', () => {
    expect(yaml(made(), 'ClusterRole')).toMatchInlineSnapshot(`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  labels:
    app: kong-controller
    app.kubernetes.io/component: controller
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-controller
rules:
  - apiGroups:
      - networking.k8s.io
    resources:
      - ingressclasses
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - configuration.konghq.com
    resources:
      - kongclusterplugins
      - kongvaults
      - konglicenses
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - configuration.konghq.com
    resources:
      - kongclusterplugins/status
      - kongvaults/status
      - konglicenses/status
    verbs:
      - get
      - patch
      - update
  - apiGroups:
      - ""
    resources:
      - namespaces
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - apiextensions.k8s.io
    resources:
      - customresourcedefinitions
    verbs:
      - list
      - watch
  - apiGroups:
      - networking.k8s.io
    resources:
      - ingresses
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - networking.k8s.io
    resources:
      - ingresses/status
    verbs:
      - get
      - patch
      - update
  - apiGroups:
      - configuration.konghq.com
    resources:
      - ingressclassparameterses
      - kongplugins
      - kongconsumers
      - kongconsumergroups
      - kongupstreampolicies
      - kongcustomentities
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - configuration.konghq.com
    resources:
      - kongplugins/status
      - kongconsumers/status
      - kongconsumergroups/status
      - kongupstreampolicies/status
      - kongcustomentities/status
    verbs:
      - get
      - patch
      - update
  - apiGroups:
      - ""
    resources:
      - services
    verbs:
      - get
      - list
      - watch
  - apiGroups:
      - ""
    resources:
      - services/status
    verbs:
      - get
      - patch
      - update
  - apiGroups:
      - ""
    resources:
      - secrets
      - configmaps
    verbs:
      - list
      - watch
  - apiGroups:
      - ""
    resources:
      - events
    verbs:
      - create
      - patch
  - apiGroups:
      - discovery.k8s.io
    resources:
      - endpointslices
    verbs:
      - get
      - list
      - watch
`);
  });

  test('ends at the namespaces that it watches', () => {
    const chart = made({ watchNamespaces: ['shop', 'blog'] });

    const roles = objects(chart).filter(({ kind }: Named) => kind === 'Role').map(({ metadata }: Named) => `${metadata.namespace}/${metadata.name}`);
    expect(roles).toEqual(['shop/kong-controller', 'blog/kong-controller', 'kong/kong-controller', 'kong/kong-controller-leader']);
    expect(find(chart, 'ClusterRole', 'kong-controller').rules.flatMap(({ resources }: any) => resources)).not.toContain('secrets');
    expect(environment({ watchNamespaces: ['shop', 'blog'] }, 'kong-controller').CONTROLLER_WATCH_NAMESPACE).toBe('shop,blog');
    expect(refused({ watchNamespaces: ['Shop'] }).code).toBe('TRF1621');
  });

  test('covers kinds that are asked for, and what the rest needs is switched off', () => {
    const names = (props: KongGatewayProps) => find(made(props), 'ClusterRole', 'kong-controller').rules.flatMap(({ resources }: any) => resources);

    expect(names({})).not.toContain('tcpingresses');
    expect(environment({}, 'kong-controller').CONTROLLER_ENABLE_CONTROLLER_TCPINGRESS).toBe('false');
    expect(names({ controller: { withoutKinds: [] } })).toContain('tcpingresses');
    expect(environment({ controller: { withoutKinds: [] } }, 'kong-controller').CONTROLLER_FEATURE_GATES).toBe('KongServiceFacade=true');
    expect(names({ gatewayApi: KongGatewayApi.STANDARD })).toContain('httproutes');
    expect(names({ gatewayApi: KongGatewayApi.STANDARD })).not.toContain('tlsroutes');
    expect(names({ gatewayApi: KongGatewayApi.EXPERIMENTAL })).toContain('tlsroutes');
    expect(names({ controller: { featureGates: { KongCustomEntity: false } } })).not.toContain('kongcustomentities');
    expect(names({ anonymousReports: true })).toContain('nodes');
  });

  test('is about kinds and gates that there are', () => {
    expect(refused({ controller: { withoutKinds: ['TcpIngress'] } })).toMatchObject({ code: 'TRF1610', fix: "did you mean 'TCPIngress'?" });
    expect(refused({ controller: { featureGates: { RewriteURI: true } } })).toMatchObject({ code: 'TRF1610', fix: "did you mean 'RewriteURIs'?" });
    expect(environment({ controller: { featureGates: { RewriteURIs: true } } }, 'kong-controller').CONTROLLER_FEATURE_GATES).toBe('RewriteURIs=true');
  });

  test('is somebody else\'s to say', () => {
    expect(objects(made({ skipRbac: true })).filter(({ kind }: Named) => /Role/.test(kind))).toEqual([]);
  });

  test('is set by properties first', () => {
    expect(refused({ controller: { settings: { CONTROLLER_INGRESS_CLASS: 'x' } } })).toMatchObject({ code: 'TRF1616', fix: 'leave CONTROLLER_INGRESS_CLASS out, and use className' });
    expect(refused({ controller: { settings: { CONTROLLER_ELECTION_ID: 'x' } } })).toMatchObject({ code: 'TRF1616', fix: 'leave CONTROLLER_ELECTION_ID out' });
    expect(refused({ controller: { settings: { proxy_sync_seconds: '5' } } }).code).toBe('TRF1616');
    expect(environment({ controller: { settings: { CONTROLLER_PROXY_SYNC_SECONDS: '5' } } }, 'kong-controller').CONTROLLER_PROXY_SYNC_SECONDS).toBe('5');
  });
});

describe('the webhook', () => {
  test('asks the controller what it reads, with a certificate that cert-manager makes', () => {
    const { metadata, webhooks } = find(made(), 'ValidatingWebhookConfiguration', 'kong-validation');

    expect(metadata.annotations).toEqual({ 'cert-manager.io/inject-ca-from': 'kong/kong-webhook-tls' });
    expect(webhooks.map(({ name, failurePolicy }: any) => `${name.split('.validation')[0]} ${failurePolicy}`).join('\n')).toMatchInlineSnapshot(`
ingresses Ignore
kongplugins Fail
kongclusterplugins Fail
kongconsumers Fail
kongconsumergroups Fail
kongvaults Fail
kongcustomentities Fail
services Ignore
secrets.credentials Fail
secrets.plugins Fail
`);
    expect(webhooks[0].namespaceSelector.matchExpressions[0].values).toEqual(['kube-system', 'kong']);
  });

  test('is told the CA of certificates of others', () => {
    const { metadata, webhooks } = find(made({ certificates: KongCertificates.secrets(secrets) }), 'ValidatingWebhookConfiguration', 'kong-validation');

    expect(metadata.annotations).toBeUndefined();
    expect(webhooks[0].clientConfig).toEqual({
      caBundle: Buffer.from(PEM).toString('base64'), service: { name: 'kong-webhook', namespace: 'kong', path: '/', port: 443 },
    });
  });

  test('needs a certificate with a CA', () => {
    expect(refused({ certificates: KongCertificates.secrets({ admin: 'a', controller: 'b' }) }).code).toBe('TRF1625');
    expect(made({ certificates: KongCertificates.secrets({ admin: 'a', controller: 'b' }), controller: { webhook: false } })).toBeDefined();
    expect(misuse(() => KongCertificates.secrets({ ...secrets, caBundle: undefined })).code).toBe('TRF1611');
    expect(misuse(() => KongCertificates.secrets({ ...secrets, caBundle: PEM.replaceAll('CERTIFICATE', 'PRIVATE KEY') })).code).toBe('TRF1611');
    expect(misuse(() => KongCertificates.secrets({ ...secrets, webhook: undefined })).code).toBe('TRF1611');
    expect(misuse(() => KongCertificates.secrets({ ...secrets, admin: 'No' })).code).toBe('TRF1023');
  });

  test('is not there where it is not wanted', () => {
    const kinds = objects(made({ controller: { webhook: false } })).map(({ kind, metadata }: Named) => `${kind} ${metadata.name}`);

    expect(kinds).not.toContain('ValidatingWebhookConfiguration kong-validation');
    expect(kinds).not.toContain('Certificate kong-webhook-tls');
  });

  test('asks about the namespaces that are watched', () => {
    const [{ namespaceSelector }] = find(made({ watchNamespaces: ['shop'] }), 'ValidatingWebhookConfiguration', 'kong-validation').webhooks;

    expect(namespaceSelector.matchExpressions).toEqual([{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop'] }]);
  });
});

describe('certificates', () => {
  test('are signed by a CA for this gateway alone', () => {
    const all = objects(made()).filter(({ kind }: Named) => ['Issuer', 'Certificate'].includes(kind));

    expect(all.map(({ kind, metadata, spec }) => `${kind} ${metadata.name} by ${spec.issuerRef?.name ?? 'itself'}`)).toEqual([
      'Issuer kong-selfsigned by itself', 'Certificate kong-ca by kong-selfsigned', 'Issuer kong-ca by itself', 'Certificate kong-admin-tls by kong-ca',
      'Certificate kong-controller-tls by kong-ca', 'Certificate kong-webhook-tls by kong-ca',
    ]);
  });

  test('are signed by an issuer that is there', () => {
    const all = objects(made({ certificates: KongCertificates.issuer('kong-only') })).filter(({ kind }: Named) => kind === 'Certificate');

    expect(new Set(all.map(({ spec }) => spec.issuerRef.name))).toEqual(new Set(['kong-only']));
  });
});
