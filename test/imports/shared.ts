import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The upstream API data, where it stands beside the checkout. */
export const SHARED = resolve(__dirname, '../../../shared');

/** A test that needs the API data; without it, its name says why it is skipped. */
export function testWithShared(name: string, check: () => void): void {
  if (existsSync(SHARED)) test(name, check);
  else test.skip(`${name} (skipped: no API data in ../shared)`, check);
}
