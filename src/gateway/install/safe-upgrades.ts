const CHANNEL = 'gateway.networking.k8s.io/channel';
const VERSION = 'gateway.networking.k8s.io/bundle-version';
const GROUPS = ['gateway.networking.k8s.io', 'gateway.networking.x-k8s.io'];

/** The name of the policy and of its binding: that of upstream's, which one replaces the other by. */
export const SAFE_UPGRADES = 'safe-upgrades.gateway.networking.k8s.io';

/** The kinds of both. API servers serve them from Kubernetes 1.30 on. */
export const POLICY = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy', clusterScoped: true };
export const BINDING = { ...POLICY, kind: 'ValidatingAdmissionPolicyBinding' };

/**
 * The `spec` of the policy that guards the CRDs of a cluster: none of an older line replaces them, and with the standard channel, none of
 * the experimental one.
 *
 * @param version the bundle version that is installed, such as `v1.6.1`
 */
export function safeUpgrades(version: string, standard: boolean): object {
  return {
    failurePolicy: 'Fail',
    matchConstraints: {
      resourceRules: [{ apiGroups: ['apiextensions.k8s.io'], apiVersions: ['v1'], resources: ['customresourcedefinitions'], operations: ['CREATE', 'UPDATE'] }],
    },
    matchConditions: [{ name: 'gateway-api', expression: `object.spec.group in [${GROUPS.map(group => `'${group}'`).join(', ')}]` }],
    validations: [...standard ? [keepsChannel()] : [], keepsLine(version)],
  };
}

/** The `spec` of its binding: whatever it refuses is denied. */
export function safeUpgradesBinding(): object {
  return { policyName: SAFE_UPGRADES, validationActions: ['Deny'] };
}

function keepsChannel(): object {
  return {
    expression: `oldObject == null || ${annotation('oldObject', CHANNEL)} != 'standard' || ${annotation('object', CHANNEL)} != 'experimental'`,
    message: 'a CRD of the experimental channel is not to replace one of the standard channel: what the experimental one stores may not outlive it. '
      + `To do it anyway, delete this policy, ${SAFE_UPGRADES}, first.`,
    reason: 'Invalid',
  };
}

function keepsLine(version: string): object {
  const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(version)!.map(Number);
  const older = [...Array(major).keys()].map(number => `${number}\\.`).concat([...Array(minor).keys()].map(number => `${major}\\.${number}\\.`));
  const given = annotation('object', VERSION);
  return {
    expression: `${given}.startsWith('v') && !${given}.matches(r'^v(${older.join('|')})')`,
    message: `a CRD of Gateway API before v${major}.${minor}, or of no version, is not to be installed beside those of ${version}. `
      + `To do it anyway, delete this policy, ${SAFE_UPGRADES}, first.`,
    reason: 'Invalid',
  };
}

function annotation(object: string, key: string): string {
  return `(has(${object}.metadata.annotations) && '${key}' in ${object}.metadata.annotations ? ${object}.metadata.annotations['${key}'] : '')`;
}
