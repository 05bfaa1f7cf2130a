// Lets the compiled package load a module only when something of it is used: requiring all of them costs as much as cdk8s itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = new URL('../lib/src/index.js', import.meta.url);
const require = createRequire(file);

const modules = [...readFileSync(file, 'utf8').matchAll(/^__exportStar\(require\("(.+)"\), exports\);$/gm)].map(([, path]) => path);
const exported = modules.flatMap(path => Object.keys(require(path)).map(name => [name, path]));
if (exported.length === 0) throw new Error('lib/src/index.js exports nothing in the form that the compiler writes');

writeFileSync(file, `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const get = (name, load) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => load()[name] });
${exported.map(([name, path]) => `get("${name}", () => require("${path}"));`).join('\n')}
// for those who read the names of exports without running this
0 && (module.exports = { ${exported.map(([name]) => name).join(', ')} });
`);
