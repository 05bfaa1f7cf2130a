import { IConstruct } from 'constructs';
import { atMost } from './limit';
import { parametersRef } from './parameters-ref';
import { refuse } from '../core/error';
import { IGatewayParameters } from '../core/gateway-parameters';
import { sparse } from '../core/sparse';

const KEY = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/;
const PREFIX_MAX = 252;
const LABEL = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const LABEL_MAX = 63;
const ANNOTATION_MAX = 4096;

interface Infrastructure {
  readonly infrastructureLabels?: { readonly [label: string]: string };
  readonly infrastructureAnnotations?: { readonly [annotation: string]: string };
  readonly parameters?: IGatewayParameters;
}

/** The `infrastructure` of a Gateway. @throws TRF1105 for too many, TRF1138 for what no object can have */
export function infrastructure(props: Infrastructure, by: IConstruct): object | undefined {
  const { infrastructureLabels: labels, infrastructureAnnotations: annotations, parameters } = props;
  atMost(8, Object.keys(labels ?? {}), 'infrastructure labels', by);
  atMost(16, Object.keys(annotations ?? {}), 'infrastructure annotations', by);
  for (const key of Object.keys({ ...labels, ...annotations })) {
    if (!KEY.test(key) || key.split('/')[0].length > PREFIX_MAX) fault(key, 'a key such as "example.com/team"', by);
  }
  for (const value of Object.values(labels ?? {})) {
    if (value.length > LABEL_MAX || !LABEL.test(value)) fault(value, `a label of letters, digits, "-", "_" and ".", at most ${LABEL_MAX} characters`, by);
  }
  for (const value of Object.values(annotations ?? {})) {
    if (value.length > ANNOTATION_MAX) fault(`${value.length} characters`, `an annotation of at most ${ANNOTATION_MAX} characters`, by);
  }
  return sparse({ labels, annotations, parametersRef: parameters && parametersRef(parameters) });
}

function fault(value: string, expected: string, construct: IConstruct): never {
  return refuse({ code: 'TRF1138', value, expected, fix: "{ 'example.com/team': 'shop' }", construct });
}
