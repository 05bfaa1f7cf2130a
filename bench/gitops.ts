/**
 * A repository of 50,000 files: what it takes to check it, and to change one object in it, beside reading all its files and no more:
 * `node --import tsx bench/gitops.ts`.
 */
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { record } from './results';
import { argoCd, GitOpsRepo } from '../lib/src/gitops';

const [CLUSTERS, APPS, OBJECTS] = [10, 50, 100];

function repository(replicas = 1): GitOpsRepo {
  const repo = new GitOpsRepo({ agent: argoCd({ repository: 'https://git.example.com/deploy.git' }), admission: false });
  for (let c = 0; c < CLUSTERS; c++) {
    for (let a = 0; a < APPS; a++) {
      const from = Array.from({ length: OBJECTS }, (_, i) => deployment(`app-${i}`, `team-${a}`, c + a + i === 0 ? replicas : 1));
      repo.add({ environment: 'production', cluster: `cluster-${c}`, app: `app-${a}`, from });
    }
  }
  return repo;
}

function deployment(name: string, namespace: string, replicas: number): object {
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, namespace, labels },
    spec: {
      replicas, selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name, image: `registry.example.com/${name}:1.0.0`, ports: [{ containerPort: 8080 }] }] } },
    },
  };
}

function timed<T>(name: string, act: () => T): T {
  const start = performance.now();
  const result = act();
  const time = performance.now() - start;
  console.log(`${name.padEnd(46)}${(time / 1000).toFixed(2).padStart(8)} s`);
  record('gitops', name, { time });
  return result;
}

function readAll(folder: string): number {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + fs.readFileSync(path.join(entry.parentPath, entry.name)).length, 0);
}

const folder = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'bench-gitops-'));
try {
  const written = timed('writing', () => repository().write(folder));
  console.log(`${written.added.length} files`);
  timed('reading all files, and nothing else', () => readAll(folder));
  const checked = timed('checking, the program of the objects included', () => repository().check(folder));
  const changed = timed('changing one object', () => repository(2).write(folder));
  if (!checked.isEmpty || changed.changed.length !== 1 || changed.added.length + changed.removed.length > 0) throw new Error('more has changed than was changed');
} finally {
  fs.rmSync(folder, { recursive: true });
}
