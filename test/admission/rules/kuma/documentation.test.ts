import { DOCUMENTED, objectsOf } from './documented';
import { admit, Finding } from '../../../../src/admission';

test.each(Object.entries(DOCUMENTED))('%s', (_title, example) => {
  expect(admit(objectsOf(example)).filter(isAlarm).map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([]);
});

/** That old kinds will not last is right, and no alarm. */
function isAlarm({ code, severity }: Finding): boolean {
  return severity !== 'info' && !code.startsWith('TRF51');
}
