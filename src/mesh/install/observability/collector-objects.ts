import { ApiObjectMetadata, Yaml } from 'cdk8s';
import { Construct } from 'constructs';
import { CollectorExporter, KumaCollector, KumaCollectorOptions } from './kuma-collector';
import { installedObject } from '../../../core/install/installed-object';
import { placementFields } from '../../../core/install/placed-pods';
import { UNPRIVILEGED } from '../../../core/install/unprivileged';
import { INJECTION_LABEL } from '../../../core/kuma/names';
import { renderedObject } from '../../../core/tree/rendered-object';
import { digest } from '../objects/digest';

/** What the operator calls the Service of an OpenTelemetryCollector `kuma-otel`. */
export const COLLECTOR = 'kuma-otel-collector';
const OPERATED = 'kuma-otel';
const IMAGE = 'docker.io/otel/opentelemetry-collector:0.136.0';
const GRPC = 4317;
const HTTP = 4318;
const HEALTH = 13133;
const FOLDER = '/etc/otelcol';
const RESOURCES = { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '512Mi' } };
const LABELS = { 'app.kubernetes.io/name': COLLECTOR, 'app.kubernetes.io/part-of': 'kuma' };
/** A collector in the mesh would report what it reports. */
const OUTSIDE = { [INJECTION_LABEL]: 'disabled' };

/** A collector in a namespace, by itself or by the operator. */
export function addCollector(scope: Construct, namespace: string, { _how, _options }: KumaCollector): void {
  if (!_options) return;
  if (_how === 'operator') addOperated(scope, namespace, _options);
  else addDeployed(scope, namespace, _options);
}

function addOperated(scope: Construct, namespace: string, options: KumaCollectorOptions): void {
  const { replicas = 1, image, resources = RESOURCES, placement } = options;
  const kind = { apiVersion: 'opentelemetry.io/v1beta1', kind: 'OpenTelemetryCollector' };
  renderedObject(scope, `OpenTelemetryCollector-${OPERATED}`, kind, { name: OPERATED, namespace, labels: OUTSIDE }, {
    spec: () => ({
      mode: 'deployment',
      replicas,
      image,
      resources,
      ...placementFields(placement ?? {}, { 'app.kubernetes.io/name': COLLECTOR }),
      config: configuration(options.exporters),
    }),
  });
}

function addDeployed(scope: Construct, namespace: string, options: KumaCollectorOptions): void {
  const metadata: ApiObjectMetadata & { name: string } = { name: COLLECTOR, namespace, labels: LABELS };
  const config = Yaml.stringify(configuration(options.exporters));
  const add = (kind: 'ServiceAccount' | 'ConfigMap' | 'Service' | 'Deployment', fields: { [field: string]: () => unknown }) =>
    installedObject(scope, `${kind}-${COLLECTOR}`, kind, metadata, fields);
  add('ServiceAccount', { automountServiceAccountToken: () => false });
  add('ConfigMap', { data: () => ({ 'config.yaml': config }) });
  add('Service', {
    spec: () => ({
      selector: LABELS,
      ports: [
        { name: 'otlp-grpc', port: GRPC, targetPort: GRPC, appProtocol: 'grpc' }, { name: 'otlp-http', port: HTTP, targetPort: HTTP, appProtocol: 'http' },
      ],
    }),
  });
  add('Deployment', {
    spec: () => ({
      replicas: options.replicas ?? 1,
      selector: { matchLabels: LABELS },
      template: { metadata: { labels: { ...LABELS, ...OUTSIDE }, annotations: { 'checksum/config': digest(config) } }, spec: pod(options) },
    }),
  });
}

function pod({ image = IMAGE, resources = RESOURCES, placement = {} }: KumaCollectorOptions): object {
  const probe = { httpGet: { path: '/', port: HEALTH } };
  return {
    ...placementFields(placement, LABELS),
    serviceAccountName: COLLECTOR,
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, runAsUser: 10001, runAsGroup: 10001, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{
      name: 'collector',
      image,
      args: [`--config=${FOLDER}/config.yaml`],
      securityContext: UNPRIVILEGED,
      ports: [{ containerPort: GRPC, name: 'otlp-grpc' }, { containerPort: HTTP, name: 'otlp-http' }],
      livenessProbe: probe,
      readinessProbe: probe,
      resources,
      volumeMounts: [{ name: 'config', mountPath: FOLDER, readOnly: true }],
    }],
    volumes: [{ name: 'config', configMap: { name: COLLECTOR } }],
  };
}

/** What comes by OTLP goes to all destinations that take it. */
function configuration(exporters: readonly CollectorExporter[]): object {
  const named = exporters.map((exporter, index): [string, CollectorExporter] => [idOf(exporter, index, exporters), exporter]);
  const pipelines = ['metrics', 'traces', 'logs'].map((signal): [string, object] => {
    const destinations = named.filter(([, { _signals }]) => _signals.includes(signal)).map(([id]) => id);
    return [signal, { receivers: ['otlp'], processors: ['memory_limiter', 'batch'], exporters: destinations }];
  });
  return {
    receivers: { otlp: { protocols: { grpc: { endpoint: `0.0.0.0:${GRPC}` }, http: { endpoint: `0.0.0.0:${HTTP}` } } } },
    processors: { memory_limiter: { check_interval: '1s', limit_percentage: 80, spike_limit_percentage: 25 }, batch: {} },
    exporters: Object.fromEntries(named.map(([id, { _config }]) => [id, _config])),
    extensions: { health_check: { endpoint: `0.0.0.0:${HEALTH}` } },
    service: {
      extensions: ['health_check'],
      // a pipeline must end somewhere
      pipelines: Object.fromEntries(pipelines.filter(([, pipeline]) => (pipeline as { exporters: string[] }).exporters.length > 0)),
    },
  };
}

/** Its type, told from others of the type by its place among them. */
function idOf({ _type }: CollectorExporter, index: number, all: readonly CollectorExporter[]): string {
  const before = all.slice(0, index).filter(other => other._type === _type).length;
  return before === 0 ? _type : `${_type}/${before + 1}`;
}
