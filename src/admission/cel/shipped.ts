import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrecompiledRules } from './precompiled';

let rules: PrecompiledRules | undefined;

/** The rules of the kinds that we ship, compiled when the package was made. */
export function shippedRules(): PrecompiledRules {
  return rules ??= JSON.parse(readFileSync(join(__dirname, '../../../imports/schemas/cel.json'), 'utf8')) as PrecompiledRules;
}
