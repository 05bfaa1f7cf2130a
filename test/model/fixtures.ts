import { loadAll } from 'js-yaml';
import { ModelOptions, TrafficModel } from '../../src/model';

const VERSIONS: { readonly [kind: string]: string } = {
  Service: 'v1', Deployment: 'apps/v1', Certificate: 'cert-manager.io/v1', ExternalService: 'kuma.io/v1alpha1',
};

/** Documents of a YAML text, with the version that they leave out. */
export function documents(text: string): object[] {
  const depth = /^\n? */.exec(text)![0].replace('\n', '').length;
  const plain = text.replace(new RegExp(`^ {${depth}}`, 'gm'), '');
  const versionOf = (kind: string): string => VERSIONS[kind] ?? 'gateway.networking.k8s.io/v1';
  return (loadAll(plain) as any[]).filter(object => object).map(object => ({ apiVersion: versionOf(object.kind), ...object }));
}

/** The model of a YAML text; classes are elsewhere, unless options say otherwise. */
export function modelOf(text: string, options: ModelOptions = {}): TrafficModel {
  return TrafficModel.of(documents(text), { target: 'spec', ...options });
}

/** A condition of an object, as `status reason`; of one listener or at one parent where they are named. */
export function conditionOf(
  model: TrafficModel, type: string, kind: string, name: string, place: { readonly listener?: string; readonly parent?: string } = {},
): string | undefined {
  const found = model.status().find(({ object, listener, parent }) => object.kind === kind && object.name === name
    && listener === place.listener && (place.parent === undefined || parent?.name === place.parent));
  const condition = found?.conditions.find(each => each.type === type);
  return condition && `${condition.status} ${condition.reason}`;
}
