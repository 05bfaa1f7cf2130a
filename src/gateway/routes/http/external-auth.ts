import { GrpcAuthOptions, HttpAuthOptions } from './external-auth-options';
import { Backend } from '../../../core/tree/backend';
import { refuse } from '../../../core/error';
import { bytes } from '../../../core/size';
import { headerName } from '../../values/header';
import { atMost } from '../../values/limit';
import { RouteFilter } from '../rules/route-filter';
import { routePath } from '../rules/route-path';

const MAX = 64;

/** A filter that asks before it lets through. @throws TRF1124 */
export function externalAuth(backend: Backend, protocol: string, ways: object, { bodySize }: GrpcAuthOptions): RouteFilter {
  const maxSize = bodySize && bytes(bodySize);
  if (maxSize !== undefined && !(Number.isInteger(maxSize) && maxSize > 0)) {
    refuse({ code: 'TRF1124', value: `${maxSize} bytes`, expected: 'at least one byte of the body', fix: 'leave bodySize out' });
  }
  const forwardBody = maxSize === undefined ? {} : { forwardBody: { maxSize } };
  return { type: 'ExternalAuth', fields: refs => ({ externalAuth: { protocol, backendRef: refs.single(backend), ...ways, ...forwardBody } }) };
}

export function grpcAuth({ allowedHeaders }: GrpcAuthOptions): object {
  return { ...allowedHeaders && { allowedHeaders: headers(allowedHeaders) } };
}

export function httpAuth({ path, allowedHeaders, allowedResponseHeaders }: HttpAuthOptions): object {
  return {
    ...path !== undefined && { path: routePath(path) },
    ...allowedHeaders && { allowedHeaders: headers(allowedHeaders) },
    ...allowedResponseHeaders && { allowedResponseHeaders: headers(allowedResponseHeaders) },
  };
}

function headers(names: readonly string[]): string[] {
  atMost(MAX, names, 'headers');
  const written = names.map(headerName);
  const twice = written.find((name, i) => written.indexOf(name) < i);
  return twice === undefined ? written : refuse({ code: 'TRF1124', value: twice, expected: 'each header once', fix: 'take one out' });
}
