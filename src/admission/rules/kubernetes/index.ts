import { Rule } from '../rule';
import { bindings } from './access';
import { environment, environmentOnce, images, mounts, podNames, probes, requestsAndLimits, volumeSources } from './containers';
import { crdNames, structuralSchemas } from './crds';
import { dataKeys, dataSize, secretTypes } from './data';
import { immutableFields } from './immutable';
import { LEAD_RULES } from './leads';
import { ingressBackends, ingressRules, policyPeers, policyPorts } from './network';
import { portNames, portNumbers, portsOnce } from './ports';
import { labelsInSpec, requirements, selectorFitsTemplate } from './selectors';
import { serviceType } from './service';
import { disruptionBudget, replicas, restartPolicy, rollingUpdate, schedule } from './workloads';

/** What the API server checks of its own kinds beyond their schemas, as far as it matters in a chart; and what of them leads nowhere. */
export const KUBERNETES_RULES: readonly Rule[] = [
  selectorFitsTemplate, labelsInSpec, requirements,
  portNumbers, portNames, portsOnce, serviceType,
  podNames, images, environment, environmentOnce, mounts, volumeSources, probes, requestsAndLimits,
  restartPolicy, rollingUpdate, schedule, replicas, disruptionBudget,
  dataKeys, dataSize, secretTypes,
  ingressRules, ingressBackends, policyPeers, policyPorts,
  bindings, crdNames, structuralSchemas, immutableFields, ...LEAD_RULES,
];
