import { Finding } from './finding';
import { AdmitOptions } from './options';
import { review } from './review';

/**
 * Says what a cluster would make of objects: what the API server refuses, and what the controllers refuse, ignore or change.
 *
 * Works on the objects alone, without a cluster. Never throws, whatever is in them, and never changes them. The findings are in
 * the order of the objects, then by path, code and message. For kinds with a CRD, an error whose code begins with `TRF20` means
 * exactly that creating the object with strict field validation fails (`kubectl apply`'s default); whether its namespace exists
 * and what webhooks say is not looked at.
 */
export function admit(objects: readonly unknown[], options: AdmitOptions = {}): Finding[] {
  return [...review(objects, options).findings];
}
