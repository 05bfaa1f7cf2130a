import { createHash } from 'node:crypto';

/** A short text that changes with what it stands for: pods that carry it are replaced then. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
