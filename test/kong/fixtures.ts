import { ApiObject, Chart } from 'cdk8s';
import { Backend } from '../../src/core/tree/backend';

/** A Service of the chart's namespace, with port 80. */
export function service(chart: Chart, name: string): ApiObject {
  return new ApiObject(chart, name, { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { ports: [{ port: 80 }] } });
}

/** A backend of another namespace's Service, known by its name. */
export function grafana(): Backend {
  return Backend.service('grafana', { namespace: 'monitoring', port: 3000 });
}

/** A backend of the chart's namespace, known by its name. */
export function web(): Backend {
  return Backend.service('web', { port: 80 });
}
