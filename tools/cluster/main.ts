/**
 * Compares admission with a real API server, by the convention of envtest: `KUBEBUILDER_ASSETS` names a folder with `kube-apiserver` and
 * `etcd`. Both are started on loopback, with every set of CRDs in turn; the objects of all examples, and the examples of all that the
 * server itself decides, are created as a dry run with strict field validation.
 */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { compare, namespacesOf } from './compare';
import { ControlPlane } from './control-plane';
import { exampleFiles, Installation, installations, ruleExamples } from './subjects';

/** The folder with the programs, or why there is none. */
function findAssets(): { readonly assets: string } | { readonly missing: string } {
  const assets = process.env.KUBEBUILDER_ASSETS;
  if (!assets) return { missing: 'KUBEBUILDER_ASSETS names no folder with kube-apiserver and etcd' };
  for (const program of ['kube-apiserver', 'etcd']) accessSync(join(assets, program), constants.X_OK);
  return { assets };
}

const subjects = [...exampleFiles(join(__dirname, '../../examples')), ...ruleExamples()];

async function main(): Promise<void> {
  const found = findAssets();
  if ('missing' in found) return console.log(`test:cluster: skipped, ${found.missing}`);
  let differing = 0;
  for (const installation of installations()) differing += await compareWith(found.assets, installation);
  console.log(`test:cluster: ${differing === 0 ? 'all verdicts are those of the API server' : `${differing} verdicts differ`}`);
  if (differing > 0) process.exitCode = 1;
}

async function compareWith(assets: string, installation: Installation): Promise<number> {
  const plane = await ControlPlane.start(assets);
  try {
    const { api } = plane;
    for (const crd of installation.crds) mustBe(await api.define(crd));
    for (const name of namespacesOf(subjects)) mustBe(await api.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
    const { compared, refused, passedOver, differences } = await compare(api, subjects, installation);
    for (const difference of differences) console.log(difference);
    const skipped = passedOver > 0 ? `, ${passedOver} passed over` : '';
    console.log(`${installation.name}: ${installation.crds.length} CRDs; ${compared} verdicts (${refused} refused${skipped}), ${differences.length} differ`);
    return differences.length;
  } finally {
    await plane.stop();
  }
}

function mustBe({ accepted, said }: { readonly accepted: boolean; readonly said: string }): void {
  if (!accepted) throw new Error(`the API server refuses what the comparison needs: ${said}`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
