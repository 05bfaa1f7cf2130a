/**
 * Matchers for tests of charts, and `Manifests` for tests of any runner. Importing this adds the matchers to the `expect` that is there.
 *
 * @module
 */
import type { AdmissionTarget, AdmitOptions } from './admission';
import { ManifestSource } from './app/manifests';
import { matchers } from './testing/matchers';

export { Manifests } from './app/manifests';
export type { ManifestObject, ManifestSource } from './app/manifests';
export { matchers } from './testing/matchers';
export type { MatcherResult } from './testing/matchers';

/** What these matchers add to `expect`. Jest's types have them; for other runners: `interface Matchers extends TrafficMatchers {}`. */
export interface TrafficMatchers<R = void> {
  /**
   * No cluster refuses an object, and what they refer to is right; warnings and hints are passed over. The text of the failure is
   * what `cdk8s synth` would print.
   *
   * @param target the controllers that will read the manifests. @default - each object's own
   */
  toBeAdmitted(target?: AdmissionTarget | AdmissionTarget[], options?: AdmitOptions): R;
  /**
   * One of the objects has everything that is given: of objects the fields, of lists every item in its place. Asymmetric matchers
   * (`expect.arrayContaining`) may stand anywhere.
   */
  toHaveObject(partial: object): R;
  /** Each of the given objects is there just like that: YAML, or anything that `Manifests.of` takes. Other objects may be there too. */
  toMatchManifest(expected: ManifestSource): R;
  /** There are so many objects, or so many of a kind. */
  toHaveObjectCount(count: number, kind?: string): R;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> extends TrafficMatchers<R> {}
  }
}

const runner = (globalThis as { expect?: { extend?: (added: object) => void } }).expect;
if (typeof runner?.extend === 'function') runner.extend(matchers);
