import { refuse } from '../core/error';

const NAME = /^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/;

/** Whether a folder may have this name: one that is also part of the names of objects, and leads nowhere else. */
export function isFolderName(name: string): boolean {
  return NAME.test(name) && !name.includes('..');
}

/** @throws TRF1705 where no folder may have this name */
export function checkFolderName(name: string, what: string): void {
  if (isFolderName(name)) return;
  refuse({ code: 'TRF1705', value: name, expected: `${what}: lower-case letters, digits, - and ., at most 63`, fix: `name it ${suggestion(name)}` });
}

function suggestion(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-').replace(/[.-]{2,}/g, '-').slice(0, 63).replace(/^[.-]+|[.-]+$/g, '') || 'default';
}
