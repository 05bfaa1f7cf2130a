// API facts are read at run time from beside the compiled code.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

cpSync(at('imports'), at('lib/imports'), { recursive: true, filter: path => !path.endsWith('.ts') && !path.endsWith('tsconfig.json') });
