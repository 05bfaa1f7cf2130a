import { createHash } from 'node:crypto';
import { GatewayPodFacts, migrationPod } from './gateway-pod';
import { KongInstallation } from './installation';
import { outsideMarks } from './mesh-membership';
import { addServiceAccount } from './pods';

const RETRIES = 10;
/** Both can be run again: what is done stays done. */
const MIGRATE = 'kong migrations bootstrap && kong migrations up';
const FINISH = 'kong migrations finish';

/**
 * Jobs that prepare the database and bring it to the version of the gateway. A Job cannot be changed: its name changes with its pods, so that each new
 * version has its own.
 */
export function addMigrations(installation: KongInstallation, facts: GatewayPodFacts): void {
  addServiceAccount(installation, 'migrations');
  addJob(installation, facts, 'migrate', MIGRATE);
  if (facts.postgres?.finishMigrations) addJob(installation, facts, 'finish', FINISH);
}

function addJob(installation: KongInstallation, facts: GatewayPodFacts, what: string, command: string): void {
  const pod = { serviceAccountName: installation.named('migrations'), ...migrationPod(installation, facts, command) };
  const hash = createHash('sha256').update(JSON.stringify(pod)).digest('hex').slice(0, 8);
  const { labels: marks } = outsideMarks(installation);
  const template = { metadata: { labels: { ...installation.labels('migrations'), ...marks } }, spec: pod };
  const spec = { backoffLimit: RETRIES, template };
  installation.add('Job', installation.named(`${what}-${hash}`), 'migrations', { spec: () => spec });
}
