import { ApiObject, Chart } from 'cdk8s';
import { MeshWorkload, Protocol, ServiceMesh, ServiceMeshProps } from '../../src';
import { shopChart } from '../fixtures';

export interface Shop {
  readonly chart: Chart;
  readonly mesh: ServiceMesh;
  readonly web: MeshWorkload;
  readonly api: MeshWorkload;
}

/** A mesh in the chart `shop` with two workloads in its namespace, known by labels, each with a ServiceAccount of its own. */
export function shop(props: ServiceMeshProps = {}): Shop {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh', props);
  const web = mesh.workload('web', { labels: { app: 'web' }, port: 80, protocol: Protocol.HTTP, serviceAccount: 'web' });
  const api = mesh.workload('api', { labels: { app: 'api' }, port: 8080, protocol: Protocol.HTTP, serviceAccount: 'api' });
  return { chart, mesh, web, api };
}

/** A Deployment as generated classes make it. */
export function deployment(chart: Chart, name: string, spec: object = {}, metadata: object = {}): ApiObject {
  return new ApiObject(chart, name, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, ...metadata },
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name, version: '1' } }, spec: { containers: [{ name: 'main', image: name }], ...spec } },
    },
  });
}

/** A Service as generated classes make it. */
export function service(chart: Chart, name: string, ports: object[] = [{ port: 80 }], selector: object = { app: name }): ApiObject {
  return new ApiObject(chart, `${name}-service`, { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { selector, ports } });
}
