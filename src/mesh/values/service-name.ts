import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { isDns1035Label } from '../../core/name';

/**
 * The name as given.
 *
 * @throws TRF1220 where no Service can be called so
 */
export function serviceName(name: string, construct?: IConstruct): string {
  return isDns1035Label(name) ? name : refuse({
    code: 'TRF1220', value: name, construct, expected: 'the name of a Service: a DNS label that starts with a letter',
    fix: "'web'; a workload of another id: { service: 'web' }",
  });
}
