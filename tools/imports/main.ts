import { parseArgs } from 'node:util';
import { artefacts, differences, IMPORTS, write } from './artefacts';
import { Sources, UsageError } from './sources';

/** `npm run imports -- --from DIR [--check]`: exit 1 when the check finds a difference, 2 when it cannot be run as asked. */
async function main(): Promise<number> {
  const { from, check } = options();
  const files = await artefacts(Sources.at(from));
  if (!check) {
    write(files, IMPORTS);
    console.error(`imports/: ${files.size} files, ${total(files)} KB`);
    return 0;
  }
  const different = differences(files, IMPORTS);
  for (const file of different) console.error(`imports/${file} is not what ${from} makes`);
  return different.length > 0 ? 1 : 0;
}

function options(): { from: string; check: boolean } {
  try {
    const { from, check } = parseArgs({ options: { from: { type: 'string' }, check: { type: 'boolean', default: false } } }).values;
    if (from !== undefined) return { from, check };
  } catch (e) {
    throw new UsageError((e as Error).message);
  }
  throw new UsageError('say where the API data is: npm run imports -- --from DIR [--check]');
}

function total(files: ReadonlyMap<string, string>): number {
  return Math.round([...files.values()].reduce((sum, text) => sum + text.length, 0) / 1000);
}

main().then(code => process.exit(code), (e: unknown) => {
  console.error(e instanceof UsageError ? e.message : e);
  process.exit(e instanceof UsageError ? 2 : 1);
});
