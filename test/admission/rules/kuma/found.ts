import { objectsOf } from './documented';
import { admit, AdmitOptions } from '../../../../src/admission';

/** What is found in documents: severity, code and path, in order; those of Kuma's versions aside unless they are asked for. */
export function found(documents: string, options: AdmitOptions = {}, codes = /^TRF2/): string[] {
  return admit(objectsOf(documents), options).filter(({ code }) => codes.test(code)).map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}
