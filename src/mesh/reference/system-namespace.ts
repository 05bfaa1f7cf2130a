import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';

/** Refuses another namespace for what Kuma takes from its system namespace only. */
export function expectSystemNamespace(construct: IConstruct, namespace: string, systemNamespace: string): void {
  if (namespace === systemNamespace) return;
  refuse({
    code: 'TRF1214', value: namespace, construct, expected: `the system namespace, ${systemNamespace}`, fix: 'leave metadata.namespace out',
  });
}
