import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of this package. Its `package.json` is as far above the sources as above what is compiled of them. */
export function packageVersion(): string {
  const [sources, compiled] = ['../..', '../../..'].map(above => join(__dirname, above, 'package.json'));
  return (JSON.parse(read(sources) ?? read(compiled)!) as { version: string }).version;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
