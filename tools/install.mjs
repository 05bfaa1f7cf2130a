// Installs what the lockfile names, unless it is installed already. Runs on a bare Node.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lock = new URL('../package-lock.json', import.meta.url);
const installed = new URL('../node_modules/.package-lock.json', import.meta.url);

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: new URL('..', import.meta.url), stdio: ['ignore', 2, 2] });
}
