import { IConstruct } from 'constructs';
import { isLabelKey, isLabelValue, LABEL_MAX } from './values/label';
import { atMost } from './values/limit';
import { refuse } from '../core/error';
import { IGatewayParameters } from '../core/gateway-parameters';
import { sparse } from '../core/sparse';

const ANNOTATION_MAX = 4096;

interface Infrastructure {
  readonly infrastructureLabels?: { readonly [label: string]: string };
  readonly infrastructureAnnotations?: { readonly [annotation: string]: string };
  readonly parameters?: IGatewayParameters;
}

/** The `infrastructure` of a Gateway. @throws TRF1105 for too many, TRF1138 for what no object can have, TRF1122 for parameters elsewhere */
export function infrastructure(props: Infrastructure, by: IConstruct, namespace: string): object | undefined {
  const { infrastructureLabels: labels, infrastructureAnnotations: annotations, parameters } = props;
  atMost(8, Object.keys(labels ?? {}), 'infrastructure labels', by);
  atMost(16, Object.keys(annotations ?? {}), 'infrastructure annotations', by);
  for (const key of Object.keys({ ...labels, ...annotations })) {
    if (!isLabelKey(key)) fault(key, 'a key such as "example.com/team"', by);
  }
  for (const value of Object.values(labels ?? {})) {
    if (!isLabelValue(value)) fault(value, `a label of letters, digits, "-", "_" and ".", at most ${LABEL_MAX} characters`, by);
  }
  for (const value of Object.values(annotations ?? {})) {
    if (value.length > ANNOTATION_MAX) fault(`${value.length} characters`, `an annotation of at most ${ANNOTATION_MAX} characters`, by);
  }
  return sparse({ labels, annotations, parametersRef: parameters && localRef(parameters, by, namespace) });
}

function localRef({ apiGroup: group, kind, name, namespace }: IGatewayParameters, construct: IConstruct, gatewayNamespace: string): object {
  if (namespace === undefined || namespace === gatewayNamespace) return { group, kind, name };
  return refuse({
    code: 'TRF1122', value: `${kind} ${name} in namespace ${namespace}`, construct,
    expected: `parameters in the namespace of the Gateway, ${gatewayNamespace}: the reference has no namespace`,
    fix: 'give the parameters to a GatewayClass, or create them beside the Gateway',
  });
}

function fault(value: string, expected: string, construct: IConstruct): never {
  return refuse({ code: 'TRF1138', value, expected, fix: "{ 'example.com/team': 'shop' }", construct });
}
