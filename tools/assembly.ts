import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The assembly that jsii has written beside the compiled package: `.jsii` says where, as it is compressed. */
export function readAssembly<T>(root: string): T {
  const { filename } = JSON.parse(readFileSync(join(root, '.jsii'), 'utf8')) as { filename: string };
  return JSON.parse(gunzipSync(readFileSync(join(root, filename))).toString('utf8')) as T;
}
