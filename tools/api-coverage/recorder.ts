/**
 * Loaded by jest into each test file while `npm run coverage:api` runs: writes down what constructs render.
 *
 * Only what constructs write counts: their objects are rendered lazily, those that tests put beside them are plain. One that was patched
 * doesn't count either: the patch is the escape hatch.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, JsonPatch, Lazy } from 'cdk8s';
import { RECORDING } from './recording';

/** The groups of kinds that are counted. */
const COUNTED = /^kuma\.io$|\.konghq\.com$|^gateway\.networking\.(x-)?k8s\.io$/;

const folder = process.env[RECORDING];
if (folder) record(join(folder, `${process.pid}.ndjson`));

/** @param file gets a line for each object */
function record(file: string): void {
  const { toJson, addJsonPatch } = ApiObject.prototype;
  const patched = new WeakSet<ApiObject>();
  const written = new Set<string>();
  ApiObject.prototype.addJsonPatch = function (...patches: JsonPatch[]) {
    patched.add(this);
    addJsonPatch.apply(this, patches);
  };
  ApiObject.prototype.toJson = function () {
    const json = toJson.call(this);
    if (COUNTED.test(this.apiGroup) && !patched.has(this) && isRendered(this)) {
      const line = `${JSON.stringify({ ...json, metadata: undefined })}\n`;
      if (!written.has(line)) appendFileSync(file, line);
      written.add(line);
    }
    return json;
  };
}

function isRendered(object: ApiObject): boolean {
  return Object.values(Reflect.get(object, 'props')).some(field => field instanceof Lazy);
}
