import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { IGatewayParameters } from '../../core/gateway-parameters';

const DESCRIPTION_MAX = 64;

/** As Gateway API refers to parameters from what lives in the cluster as a whole. */
export function parametersRef({ apiGroup: group, kind, name, namespace }: IGatewayParameters): object {
  return { group, kind, name, ...namespace && { namespace } };
}

/** Refuses a description that is too long. @throws TRF1123 */
export function checkDescription(description: string | undefined, construct: IConstruct): void {
  if ((description?.length ?? 0) <= DESCRIPTION_MAX) return;
  refuse({ code: 'TRF1123', value: description, expected: `at most ${DESCRIPTION_MAX} characters`, fix: 'use metadata.annotations', construct });
}
