import { refuse } from '../../../core/error';
import { isStatus } from '../../../core/kuma/http-status';
import { some } from '../../../core/sparse';

/** Statuses as given. Nothing stays nothing. @throws TRF1251 where one is none */
export function expectedStatuses(statuses: readonly number[] | undefined): number[] | undefined {
  const wrong = statuses?.find(status => !isStatus(status));
  if (wrong !== undefined) refuse({ code: 'TRF1251', value: wrong, expected: 'a status from 100 to 599', fix: 'expectedStatuses: [200]' });
  return some(statuses);
}

/** The path as given. Nothing stays nothing. @throws TRF1252 where it is empty */
export function probedPath<T extends string | undefined>(path: T): T {
  return path === '' ? refuse({ code: 'TRF1252', value: path, expected: 'a path', fix: "'/health'" }) : path;
}
