import { find, made, Named, pg, refused } from './fixtures';
import { KongGatewayApi, KongGatewayProps, KongShape } from '../../../src';
import { misuse, objects, yaml } from '../../fixtures';

describe('with a database', () => {
  test('Jobs prepare it, and pods wait for them', () => {
    const chart = made({ shape: KongShape.postgres({ ...pg, caSecret: 'postgres-ca' }) });

    expect(yaml(chart, 'Job')).toMatchInlineSnapshot(`
apiVersion: batch/v1
kind: Job
metadata:
  labels:
    app: kong-migrations
    app.kubernetes.io/component: migrations
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-migrate-ea08dfd8
  namespace: kong
spec:
  backoffLimit: 10
  template:
    metadata:
      labels:
        app: kong-migrations
        app.kubernetes.io/component: migrations
        app.kubernetes.io/instance: kong
        app.kubernetes.io/name: kong
    spec:
      automountServiceAccountToken: false
      containers:
        - command:
            - /bin/sh
            - -c
            - kong migrations bootstrap && kong migrations up
          env:
            - name: KONG_ADMIN_ACCESS_LOG
              value: /dev/stdout
            - name: KONG_ADMIN_ERROR_LOG
              value: /dev/stderr
            - name: KONG_DATABASE
              value: postgres
            - name: KONG_LUA_SSL_TRUSTED_CERTIFICATE
              value: system,/etc/kong/database/ca.crt
            - name: KONG_NGINX_DAEMON
              value: "off"
            - name: KONG_PG_DATABASE
              value: kong
            - name: KONG_PG_HOST
              value: postgres.databases.svc
            - name: KONG_PG_PORT
              value: "5432"
            - name: KONG_PG_SSL
              value: "on"
            - name: KONG_PG_SSL_VERIFY
              value: "on"
            - name: KONG_PG_USER
              value: kong
            - name: KONG_PREFIX
              value: /kong_prefix/
            - name: KONG_PROXY_ERROR_LOG
              value: /dev/stderr
            - name: KONG_PROXY_STREAM_ACCESS_LOG
              value: /dev/stdout basic
            - name: KONG_PROXY_STREAM_ERROR_LOG
              value: /dev/stderr
            - name: KONG_STATUS_ACCESS_LOG
              value: "off"
            - name: KONG_STATUS_ERROR_LOG
              value: /dev/stderr
            - name: KONG_PG_PASSWORD
              valueFrom:
                secretKeyRef:
                  key: password
                  name: kong-postgres
          image: kong:3.9
          imagePullPolicy: IfNotPresent
          name: migrations
          resources:
            limits:
              memory: 512Mi
            requests:
              cpu: 100m
              memory: 256Mi
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop:
                - ALL
            readOnlyRootFilesystem: true
            runAsNonRoot: true
            runAsUser: 1000
            seccompProfile:
              type: RuntimeDefault
          volumeMounts:
            - mountPath: /kong_prefix
              name: prefix
            - mountPath: /tmp
              name: tmp
            - mountPath: /etc/kong/database
              name: database-ca
              readOnly: true
      restartPolicy: OnFailure
      serviceAccountName: kong-migrations
      volumes:
        - emptyDir: {}
          name: prefix
        - emptyDir: {}
          name: tmp
        - name: database-ca
          secret:
            items:
              - key: ca.crt
                path: ca.crt
            secretName: postgres-ca
`);
    const [, wait] = find(chart, 'Deployment', 'kong-gateway').spec.template.spec.initContainers;
    expect(wait.command[2]).toContain('kong migrations list');
  });

  test('each version has its own Job, and the last step is said', () => {
    const jobs = (props: KongGatewayProps) => objects(made(props)).filter(({ kind }: Named) => kind === 'Job').map(({ metadata }: Named) => metadata.name);

    const [before] = jobs({ shape: KongShape.postgres(pg) });
    const [after, finish] = jobs({ shape: KongShape.postgres({ ...pg, finishMigrations: true }), images: { gateway: 'kong:3.10' } });

    expect(after).not.toBe(before);
    expect(finish).toMatch(/^kong-finish-[0-9a-f]{8}$/);
  });

  test('a mesh leaves the way to the database open before there is a sidecar', () => {
    const chart = made({ shape: KongShape.postgres({ ...pg, port: 6432, tls: false }), mesh: { meshName: 'default' } });

    const { metadata } = find(chart, 'Deployment', 'kong-gateway').spec.template;
    expect(metadata.annotations['traffic.kuma.io/exclude-outbound-ports']).toBe('6432');
  });

  test('it may be filled by others than an ingress controller', () => {
    const shape = KongShape.postgres({ ...pg, ingressController: false });

    const names = objects(made({ shape })).map(({ kind, metadata }: Named) => `${kind} ${metadata.name}`);

    expect(names).not.toContain('Deployment kong-controller');
    expect(names).not.toContain('IngressClass kong');
    expect(refused({ shape, controller: {} }).code).toBe('TRF1626');
    expect(refused({ shape, watchNamespaces: ['shop'] }).code).toBe('TRF1626');
    expect(refused({ shape, gatewayApi: KongGatewayApi.STANDARD }).code).toBe('TRF1626');
  });

  test('its password is beside the pods', () => {
    expect(misuse(() => KongShape.postgres({ ...pg, password: { ...pg.password, namespace: 'databases' } })).code).toBe('TRF1617');
    expect(misuse(() => KongShape.postgres({ ...pg, port: 0 })).code).toBe('TRF1022');
    expect(misuse(() => KongShape.postgres({ ...pg, caSecret: 'No' })).code).toBe('TRF1023');
  });
});
