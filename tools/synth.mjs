// `cdk8s synth` of the repository's cdk8s.yaml, without the CLI's look-up of newer versions, which goes to the network.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../node_modules/cdk8s-cli/bin/cdk8s', import.meta.url));
const { status } = spawnSync(process.execPath, [cli, 'synth'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)), env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' }, stdio: 'inherit',
});
process.exitCode = status ?? 1;
