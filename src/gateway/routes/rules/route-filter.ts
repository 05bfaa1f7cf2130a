import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { BackendRefs } from './backend-refs';
import { HeaderChanges, MirrorOptions } from './filter-options';
import { headerModifier } from './header-modifier';
import { mirrorShare } from './mirror';
import { Backend } from '../../../core/tree/backend';
import { Misuse, refuse } from '../../../core/error';
import { namespaceOf } from '../../../core/tree/service';
import { objectOf } from '../../values/given-object';

/** A filter of a rule: its type, and the field of that type. */
export interface RouteFilter {
  readonly type: string;
  readonly fields: (refs: BackendRefs) => object;
  /** Whether it replaces the prefix that the rule matches. */
  readonly needsPrefix?: boolean;
}

export function requestHeaders(changes: HeaderChanges): RouteFilter {
  const requestHeaderModifier = headerModifier(changes);
  return { type: 'RequestHeaderModifier', fields: () => ({ requestHeaderModifier }) };
}

export function responseHeaders(changes: HeaderChanges): RouteFilter {
  const responseHeaderModifier = headerModifier(changes);
  return { type: 'ResponseHeaderModifier', fields: () => ({ responseHeaderModifier }) };
}

export function mirror(backend: Backend, options: MirrorOptions): RouteFilter {
  const share = mirrorShare(options);
  return { type: 'RequestMirror', fields: refs => ({ requestMirror: { backendRef: refs.single(backend), ...share } }) };
}

export function extension(target: IConstruct): RouteFilter {
  const object = objectOf(target);
  return {
    type: 'ExtensionRef',
    fields: refs => {
      const namespace = object.metadata.namespace ?? namespaceOf(object);
      if (namespace !== refs.namespace) refuse(elsewhere(object, namespace, refs));
      return { extensionRef: { group: object.apiGroup === 'core' ? '' : object.apiGroup, kind: object.kind, name: object.name } };
    },
  };
}

export function extensionNamed(group: string, kind: string, name: string): RouteFilter {
  return { type: 'ExtensionRef', fields: () => ({ extensionRef: { group, kind, name } }) };
}

export function rawFilter(filter: { readonly [field: string]: unknown }): RouteFilter {
  const { type, ...fields } = filter;
  return { type: String(type), fields: () => fields };
}

/** As Gateway API writes it. */
export function renderFilter({ type, fields }: RouteFilter, refs: BackendRefs): object {
  return { type, ...fields(refs) };
}

function elsewhere(object: ApiObject, namespace: string, refs: BackendRefs): Misuse {
  return {
    code: 'TRF1116', value: `${object.kind} ${object.name} in namespace ${namespace}`, construct: refs.route,
    expected: `an object in the namespace of the route, ${refs.namespace}: the reference has no namespace`,
    fix: `create it in a chart with { namespace: '${refs.namespace}' }`,
  };
}
