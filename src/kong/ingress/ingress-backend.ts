import { Construct } from 'constructs';
import { Backend } from '../../core/tree/backend';
import { refuse } from '../../core/error';
import { namespaceOf } from '../../core/tree/service';
import { ofType } from '../../core/type';
import { IWorkload } from '../../core/tree/workload';

const INCUBATOR = 'incubator.ingress-controller.konghq.com';
const FACADE = 'KongServiceFacade';

/** A backend as one Ingress sees it. */
export interface IngressBackend {
  readonly namespace: string;
  readonly weight?: number;
  /** What people call it. */
  readonly shown: string;
  /** As an Ingress names it. */
  readonly reference: object;
  /** Whether it is a Service itself, and not what stands for one. */
  readonly isService: boolean;
  /** Where it is a workload of a mesh. */
  readonly workload?: IWorkload;
}

/** A Service, or a KongServiceFacade. @throws TRF1035 where it is something else */
export function ingressBackend(backend: Backend, ingress: Construct): IngressBackend {
  const other = given(backend, ingress)._other(ingress);
  if (other?.reference.kind === FACADE && other.reference.group === INCUBATOR) {
    const { name, namespace = namespaceOf(ingress) } = other.reference;
    return {
      namespace, weight: other.weight, shown: `${FACADE} ${name}`, isService: false, reference: { resource: { apiGroup: INCUBATOR, kind: FACADE, name } },
    };
  }
  if (other) {
    const { kind, name } = other.reference;
    refuse({
      code: 'TRF1035', value: `${kind} ${name}`, expected: 'a Service, or a KongServiceFacade', fix: "Backend.service('api', { port: 80 })", construct: ingress,
    });
  }
  const { service, port, weight, workload } = backend._bind(ingress);
  const reference = { service: { name: service.name, port: { number: port } } };
  return { namespace: service.namespace, weight, shown: `Service ${service.name}`, isService: true, reference, workload };
}

function given(backend: Backend, construct: Construct): Backend {
  return ofType(backend, '_other', { expected: 'a Backend', fix: "Backend.service('api', { port: 80 })", construct });
}

/** The namespace of a backend, of whose ports nothing is known yet. */
export function namespaceOfBackend(backend: Backend, scope: Construct): string {
  return given(backend, scope)._other(scope)?.reference.namespace ?? backend._service(scope).namespace;
}
