import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { objectsOfCluster } from '../../core/tree/cluster-objects';
import { Misuse } from '../../core/error';
import { identity, identityOf } from '../../core/tree/registry';
import { namespaceOf, ServiceReference } from '../../core/tree/service';

interface BackendRef { readonly kind?: string; readonly namespace?: string; readonly name: string }

/**
 * Services that share the requests of one rule with one of these, and say something else to Kong: its controller leaves out all
 * of such a rule.
 */
export function* inconsistentServices(by: IConstruct, services: readonly ServiceReference[]): Iterable<Misuse> {
  const objects = objectsOfCluster(by);
  const rendered = new Map(objects.filter(({ kind }) => kind === 'Service').map(object => [identity(object), object]));
  const ours = new Set(services.map(({ namespace, name }) => identityOf('core', 'Service', namespace, name)));
  for (const route of objects.filter(({ apiGroup }) => apiGroup === 'gateway.networking.k8s.io')) {
    for (const ids of sharingServices(route)) {
      const together = ids.some(id => ours.has(id)) ? ids.flatMap(id => rendered.get(id) ?? []) : [];
      const odd = together.find(object => said(object) !== said(together[0]));
      if (odd) yield disagreement(by, route, together[0], odd);
    }
  }
}

/** The Services of each rule that has several. */
function sharingServices(route: ApiObject): string[][] {
  const rules: { backendRefs?: BackendRef[] }[] = route.toJson().spec?.rules ?? [];
  const place = route.metadata.namespace ?? namespaceOf(route);
  return rules.map(({ backendRefs = [] }) => backendRefs.filter(({ kind = 'Service' }) => kind === 'Service'))
    .filter(refs => refs.length > 1)
    .map(refs => refs.map(({ namespace = place, name }) => identityOf('core', 'Service', namespace, name)));
}

/** All that a Service says to Kong, in a form that can be compared. */
function said(service: ApiObject): string {
  return JSON.stringify(annotationsForKong(service));
}

function annotationsForKong(service: ApiObject): [key: string, value: string][] {
  const annotations: { [key: string]: string } = service.metadata.toJson()?.annotations ?? {};
  return Object.entries(annotations).filter(([key]) => key.startsWith('konghq.com')).sort();
}

function disagreement(by: IConstruct, route: ApiObject, one: ApiObject, other: ApiObject): Misuse {
  const [first, second] = [one, other].map(service => new Map(annotationsForKong(service)));
  const key = [...first.keys(), ...second.keys()].find(known => first.get(known) !== second.get(known))!;
  const show = (service: ApiObject, value?: string) => `${value === undefined ? 'nothing' : `"${value}"`} of ${service.name}`;
  return {
    code: 'TRF1370', value: `${key}: ${show(one, first.get(key))}, ${show(other, second.get(key))}`, construct: by,
    expected: `Services that share a rule of ${route.kind} ${route.name} to say the same to Kong, or it leaves out the rule`,
    fix: 'give all of them to one KongServiceSettings',
  };
}
