// Lets the compiled package load a module only when something of it is used: requiring all of them costs as much as cdk8s itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';

const file = new URL('../lib/src/index.js', import.meta.url);
const require = createRequire(file);

/** The modules that an index exports, and those of the indexes among them. */
function modulesOf(index) {
  const code = readFileSync(require.resolve(index), 'utf8');
  return [...code.matchAll(/^__exportStar\(require\("(.+)"\), exports\);$/gm)]
    .map(([, path]) => `./${posix.join(index.endsWith('.js') ? posix.dirname(index) : index, path)}`)
    .flatMap(path => require.resolve(path).endsWith('/index.js') ? modulesOf(path) : [path]);
}

const exported = modulesOf('./index.js').flatMap(path => Object.keys(require(path)).map(name => [name, path]));
if (exported.length === 0) throw new Error('lib/src/index.js exports nothing in the form that the compiler writes');

writeFileSync(file, `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const get = (name, load) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => load()[name] });
${exported.map(([name, path]) => `get("${name}", () => require("${path}"));`).join('\n')}
// \`cdk8s synth\` looks here for the class that cdk8s.yaml names; it is no construct, so the assembly does not have it
get("TrafficValidation", () => require("./plugin"));
// for those who read the names of exports without running this
0 && (module.exports = { ${exported.map(([name]) => name).join(', ')} });
`);
