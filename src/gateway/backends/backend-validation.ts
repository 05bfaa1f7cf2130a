import { IConstruct } from 'constructs';
import { BackendIdentity } from './backend-identity';
import { hostname } from '../../core/hostname';
import { atMost } from '../values/limit';

const NAMES = 5;

/** As Gateway API writes it, for an object in a namespace. @throws TRF1021, TRF1105, TRF1176 */
export function backendValidation({ hostname: host, trust, subjectAltNames = [] }: BackendIdentity, by: IConstruct, home: string): object {
  atMost(NAMES, subjectAltNames, 'names of a backend', by);
  return {
    hostname: hostname(host, false), ...trust._render(by, home),
    ...subjectAltNames.length > 0 && { subjectAltNames: subjectAltNames.map(name => name._render()) },
  };
}
