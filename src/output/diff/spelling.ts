import { isManifest, Manifest } from '../../admission/manifest';
import { parseGoDuration } from '../../core/kuma/go-duration';
import { quantity } from '../../core/quantity';

/** Maps of quantities, and fields that hold one. */
const QUANTITIES = /^(limits|requests|capacity|hard|default|defaultRequest|min|max|maxLimitRequestRatio|overhead)$/;
const QUANTITY = /^(sizeLimit|divisor|averageValue)$/;

/** Fields of custom kinds that hold a time, as Kuma, Gateway API and cert-manager call them. */
const DURATION = /(timeout|interval|delay|duration|time|age|period|ttl|expiry|window|renewBefore|request|session)$/i;

/** Whether two values say the same in other words: `1000m` of a processor and `1`, `60s` and `1m`. */
export function isSameSpelled(before: unknown, after: unknown, keys: readonly string[]): boolean {
  if (!isScalar(before) || !isScalar(after) || keys[0] === 'metadata' || keys[0] === 'data') return false;
  const [parent, key] = [keys.at(-2) ?? '', keys.at(-1) ?? ''];
  if (QUANTITIES.test(parent) || QUANTITY.test(key)) {
    const [old, now] = [quantity(before), quantity(after)];
    if (old !== undefined && now !== undefined) return old === now;
  }
  if (typeof before !== 'string' || typeof after !== 'string' || !DURATION.test(key === 'value' ? parent : key)) return false;
  const [old, now] = [parseGoDuration(before), parseGoDuration(after)];
  return old !== undefined && old === now;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** What the API server takes where core kinds say nothing, beside the defaults of schemas. */
const POD: Readonly<Record<string, unknown>> = {
  dnsPolicy: 'ClusterFirst', schedulerName: 'default-scheduler', terminationGracePeriodSeconds: 30, terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
};
const WORKLOAD = { ...POD, restartPolicy: 'Always', replicas: 1, revisionHistoryLimit: 10 };

const IMPLIED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Service: { type: 'ClusterIP', sessionAffinity: 'None', internalTrafficPolicy: 'Cluster' },
  Pod: { ...POD, restartPolicy: 'Always' },
  Deployment: { ...WORKLOAD, progressDeadlineSeconds: 600 },
  StatefulSet: { ...WORKLOAD, podManagementPolicy: 'OrderedReady' },
  DaemonSet: WORKLOAD,
  Job: { ...POD, backoffLimit: 6, completions: 1, parallelism: 1, suspend: false },
  CronJob: { ...POD, concurrencyPolicy: 'Allow', suspend: false, successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1, backoffLimit: 6 },
};

/** Whether a value that only one of two objects says is what the other gets all the same. */
export function isImplied(value: unknown, key: string, siblings: Manifest, { kind, apiVersion }: Manifest): boolean {
  if (!/^(v1|apps\/v1|batch\/v1)$/.test(String(apiVersion))) return false;
  if (kind === 'Service' && key === 'targetPort') return value === siblings.port;
  const implied = Object.hasOwn(IMPLIED, String(kind)) ? IMPLIED[String(kind)] : {};
  return Object.hasOwn(implied, key) && implied[key] === value && isManifest(siblings);
}
