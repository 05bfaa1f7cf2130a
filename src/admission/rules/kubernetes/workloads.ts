import { shown } from '../../../core/shown';
import { rule } from '../rule';
import { CONTROLLERS, podSpecs } from './pod';

interface Workload {
  readonly kind: string;
  readonly spec?: {
    readonly schedule?: string;
    readonly strategy?: {
      readonly type?: string;
      readonly rollingUpdate?: { readonly maxSurge?: string | number; readonly maxUnavailable?: string | number };
    };
    readonly minReplicas?: number;
    readonly maxReplicas?: number;
    readonly minAvailable?: unknown;
    readonly maxUnavailable?: unknown;
  };
}

export const restartPolicy = rule<Workload>({
  code: 'TRF2074',
  title: 'Pods of services are always restarted, those of Jobs never or on failure',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of apps/v1 and batch/v1',
  kinds: [...CONTROLLERS, 'CronJob.batch', 'Job.batch', 'ReplicationController'],
  fails: `
    kind: Job
    spec: { template: { spec: { containers: [{ name: job, image: job }] } } }`,
  passes: `
    kind: Job
    spec: { template: { spec: { restartPolicy: Never, containers: [{ name: job, image: job }] } } }`,
  *check(object) {
    const allowed = object.kind.endsWith('Job') ? ['OnFailure', 'Never'] : ['Always'];
    for (const [path, { restartPolicy: policy = 'Always' }] of podSpecs(object)) {
      if (allowed.includes(policy)) continue;
      yield {
        path: `${path}.restartPolicy`, value: policy, message: `pods of a ${object.kind} cannot have restartPolicy ${policy}`,
        expected: allowed.join(' or '), fix: `restartPolicy: ${allowed[0]}`,
      };
    }
  },
});

export const rollingUpdate = rule<Workload>({
  code: 'TRF2075',
  title: 'A rolling update may start or stop at least one pod',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of apps/v1',
  kinds: ['Deployment.apps'],
  fails: `
    kind: Deployment
    spec:
      selector: { matchLabels: { app: web } }
      strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }
      template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }`,
  passes: `
    kind: Deployment
    spec:
      selector: { matchLabels: { app: web } }
      strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
      template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }`,
  *check({ spec }) {
    const { type = 'RollingUpdate', rollingUpdate: settings } = spec?.strategy ?? {};
    const { maxSurge = '25%', maxUnavailable = '25%' } = settings ?? {};
    if (type === 'Recreate' && settings !== undefined) {
      yield { path: 'spec.strategy.rollingUpdate', value: settings, message: 'the strategy is Recreate', fix: 'remove rollingUpdate' };
    } else if (isNothing(maxSurge) && isNothing(maxUnavailable)) {
      yield {
        path: 'spec.strategy.rollingUpdate.maxUnavailable', value: maxUnavailable, message: 'is 0, and so is maxSurge: no pod could be replaced',
        fix: 'maxSurge: 1',
      };
    }
  },
});

function isNothing(value: string | number): boolean {
  return value === 0 || value === '0%';
}

const FIELD = String.raw`(?:\*|\?|[A-Za-z0-9]+(?:-[A-Za-z0-9]+)?)(?:\/\d+)?`;
const NICKNAME = String.raw`@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)|@every \S+`;
const SCHEDULE = new RegExp(`^(?:(?:${FIELD}(?:,${FIELD})*)(?: +(?!$)|$)){5}$|^(?:${NICKNAME})$`);

export const schedule = rule<Workload>({
  code: 'TRF2076',
  title: 'The schedule of a CronJob has five fields',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of batch/v1',
  kinds: ['CronJob.batch'],
  fails: `
    kind: CronJob
    spec:
      schedule: "0 0 3 * * *"
      jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: job, image: job }] } } } }`,
  passes: `
    kind: CronJob
    spec:
      schedule: "0 3 * * *"
      jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: job, image: job }] } } } }`,
  *check({ spec }) {
    const text = spec?.schedule;
    if (text === undefined) return;
    if (/TZ=/.test(text)) {
      yield { path: 'spec.schedule', value: text, message: 'names a time zone', fix: 'set spec.timeZone instead' };
    } else if (!SCHEDULE.test(text.trim())) {
      yield {
        path: 'spec.schedule', value: text, message: `${shown(text)} is no schedule`, expected: 'minute, hour, day of month, month and day of week',
        fix: '"0 3 * * *"',
      };
    }
  },
});

export const replicas = rule<Workload>({
  code: 'TRF2077',
  title: 'The least number of replicas is at least 1 and not above the most',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of autoscaling/v2',
  kinds: ['HorizontalPodAutoscaler.autoscaling'],
  fails: `
    kind: HorizontalPodAutoscaler
    spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 5, maxReplicas: 3 }`,
  passes: `
    kind: HorizontalPodAutoscaler
    spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 3, maxReplicas: 5 }`,
  *check({ spec: { minReplicas = 1, maxReplicas = 1 } = {} }) {
    if (maxReplicas < 1) {
      yield { path: 'spec.maxReplicas', value: maxReplicas, message: 'allows no replicas', expected: 'at least 1', fix: 'maxReplicas: 1' };
    } else if (minReplicas > maxReplicas) {
      yield {
        path: 'spec.maxReplicas', value: maxReplicas, message: `is less than minReplicas, ${minReplicas}`, expected: `at least ${minReplicas}`,
        fix: `maxReplicas: ${minReplicas}`,
      };
    }
  },
});

export const disruptionBudget = rule<Workload>({
  code: 'TRF2078',
  title: 'A disruption budget says how many pods stay, or how many may go',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of policy/v1',
  kinds: ['PodDisruptionBudget.policy'],
  fails: `
    kind: PodDisruptionBudget
    spec: { minAvailable: 1, maxUnavailable: 1, selector: { matchLabels: { app: web } } }`,
  passes: `
    kind: PodDisruptionBudget
    spec: { minAvailable: 1, selector: { matchLabels: { app: web } } }`,
  *check({ spec: { minAvailable, maxUnavailable } = {} }) {
    if (minAvailable !== undefined && maxUnavailable !== undefined) {
      yield { path: 'spec', value: { minAvailable, maxUnavailable }, message: 'has both minAvailable and maxUnavailable', fix: 'keep one of them' };
    }
  },
});
