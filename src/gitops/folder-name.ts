import { DNS_LABEL } from '../admission/metadata/names';
import { refuse } from '../core/error';

const NAME = /^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/;

/** Windows has devices of these names in every folder, whatever stands behind a dot, and Git cannot check out what is called so. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

/** What names of folders are made of. */
export const FOLDER_NAME = 'lower-case letters, digits, - and ., letters or digits at the ends, at most 63, and no device of Windows';

/** Whether a folder may have this name: one that is also part of the names of objects, and leads nowhere else. */
export function isFolderName(name: string): boolean {
  return NAME.test(name) && !name.includes('..') && !isDevice(name);
}

/** Whether a file of this name is a device on Windows. */
export function isDevice(name: string): boolean {
  return DEVICE.test(name);
}

/** @throws TRF1705 where no folder may have this name */
export function checkFolderName(name: string, what: string): void {
  if (isFolderName(name)) return;
  refuse({ code: 'TRF1705', value: name, expected: `${what}: ${FOLDER_NAME}`, fix: `name it ${suggestion(name)}` });
}

/** @throws TRF1705 where no namespace may have this name */
export function checkNamespace(name: string): void {
  if (DNS_LABEL.fits(name)) return;
  refuse({ code: 'TRF1705', value: name, expected: `a namespace: ${DNS_LABEL.expected}`, fix: `name it ${suggestion(name.replaceAll('.', '-'))}` });
}

function suggestion(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-').replace(/[.-]{2,}/g, '-').slice(0, 63).replace(/^[.-]+|[.-]+$/g, '') || 'default';
  return isDevice(plain) ? `the-${plain}` : plain;
}
