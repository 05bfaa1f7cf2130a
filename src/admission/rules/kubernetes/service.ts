import { isDnsSubdomain } from '../../../core/name';
import { shown } from '../../../core/shown';
import { rule } from '../rule';

export interface Service {
  readonly kind: string;
  readonly spec?: {
    readonly type?: string;
    readonly externalName?: string;
    readonly clusterIP?: string;
    readonly ports?: readonly {
      readonly name?: string; readonly port?: number; readonly targetPort?: string | number; readonly nodePort?: number; readonly protocol?: string;
    }[];
  };
}

export const serviceType = rule<Service>({
  code: 'TRF2066',
  title: 'A Service has what its type needs',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of core/v1',
  kinds: ['Service'],
  fails: `
    kind: Service
    spec: { type: ExternalName }`,
  passes: `
    kind: Service
    spec: { type: ExternalName, externalName: shop.example.com }`,
  *check({ spec = {} }) {
    const { type = 'ClusterIP', externalName, clusterIP, ports = [] } = spec;
    if (type === 'ExternalName') {
      if (!externalName || !isDnsSubdomain(externalName.replace(/\.$/, ''))) {
        yield {
          path: 'spec.externalName', value: externalName,
          message: externalName ? `${shown(externalName)} is no DNS name` : 'a Service of type ExternalName needs it',
          fix: 'externalName: shop.example.com',
        };
      }
    } else if (ports.length === 0 && clusterIP !== 'None') {
      yield { path: 'spec.ports', message: 'a Service has at least one port, unless it is headless', fix: 'ports: [{ port: 80 }]' };
    }
    if (clusterIP === 'None' && (type === 'NodePort' || type === 'LoadBalancer')) {
      yield { path: 'spec.clusterIP', value: clusterIP, message: `a Service of type ${type} cannot be headless`, fix: 'remove clusterIP' };
    }
    for (const [i, { nodePort = 0 }] of ports.entries()) {
      if (nodePort !== 0 && (type === 'ClusterIP' || type === 'ExternalName')) {
        yield {
          path: `spec.ports[${i}].nodePort`, value: nodePort, message: `a Service of type ${type} has no node ports`,
          fix: 'remove nodePort, or use type NodePort',
        };
      }
    }
  },
});
