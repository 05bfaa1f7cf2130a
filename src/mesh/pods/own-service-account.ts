import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { PodTemplate } from './pod-template';
import { Misuse } from '../../core/error';
import { heldObject } from '../../core/tree/held-object';
import { renderedObject } from '../../core/tree/rendered-object';

/**
 * A ServiceAccount for the pods of an object that name none, beside the object; nothing where they name one.
 *
 * @param source the construct that holds the object: it knows while the object cannot be rendered yet
 */
export function ownServiceAccount(object: ApiObject, source: IConstruct, name: string): ApiObject | undefined {
  if (names(object, source)) return undefined;
  const scope = object.node.scope as Construct;
  const account = renderedObject(scope, `${object.node.id}-service-account`, { apiVersion: 'v1', kind: 'ServiceAccount' }, {
    name, namespace: object.metadata.namespace,
  }, {});
  object.addDependency(account);
  return account;
}

/** Sets the ServiceAccount of pods that name none; reports where they name another than was said. */
export function useServiceAccount(
  by: IConstruct, pods: PodTemplate, own: ApiObject | undefined, said: string | IConstruct | undefined,
): Misuse | undefined {
  const name = said === undefined ? undefined : accountName(said);
  const wanted = name ?? own?.name;
  if (wanted === undefined) return undefined;
  if (pods.serviceAccount === undefined) pods.setServiceAccount(wanted);
  if (name === undefined || pods.serviceAccount === name) return undefined;
  return {
    code: 'TRF1226', value: name, construct: by, expected: `ServiceAccount "${pods.serviceAccount}", as ${pods.object.node.path} has it`,
    fix: 'leave serviceAccount out, or say the same in both places',
  };
}

/** The name of a ServiceAccount that is given by name or by construct. */
export function accountName(account: string | IConstruct): string {
  return typeof account === 'string' ? account : heldObject(account, ['ServiceAccount']).name;
}

function names(object: ApiObject, source: IConstruct): boolean {
  try {
    return new PodTemplate(object).serviceAccount !== undefined;
  } catch {
    // not complete yet, a Deployment of cdk8s-plus without containers for example
    return (source as { serviceAccount?: unknown }).serviceAccount !== undefined;
  }
}
