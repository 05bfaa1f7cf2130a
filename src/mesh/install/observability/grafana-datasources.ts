import { Yaml } from 'cdk8s';
import { KumaGrafanaOptions } from './kuma-grafana';

const UID = 'kuma-prometheus';

/** The file that Grafana reads data sources from. */
export function grafanaDatasources(options: KumaGrafanaOptions, controlPlaneUrl: string): string {
  const { prometheusUrl, jaegerUrl, tempoUrl, lokiUrl, meshGraph } = options;
  const others = [['Jaeger', jaegerUrl], ['Tempo', tempoUrl], ['Loki', lokiUrl]].filter(([, url]) => url !== undefined);
  return Yaml.stringify({
    apiVersion: 1,
    datasources: [
      { name: 'Kuma Prometheus', type: 'prometheus', uid: UID, access: 'proxy', url: prometheusUrl },
      ...others.map(([name, url]) => ({ name: `Kuma ${name}`, type: name!.toLowerCase(), access: 'proxy', url })),
      ...meshGraph ? [{ name: 'Kuma', type: 'kumahq-kuma-datasource', url: controlPlaneUrl, jsonData: { prometheusDataSourceId: '1' } }] : [],
    ],
  });
}
