import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this package. Its `package.json` is as far above the sources as above what is compiled of them. */
export function packageFolder(): string {
  const [sources, compiled] = ['../..', '../../..'].map(above => join(__dirname, above));
  return existsSync(join(sources, 'package.json')) ? sources : compiled;
}

/** The version of this package. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }).version;
}
