import { GatewayContext } from '../context';
import { host, hostPattern, ipOrCidr, path, serverName, url } from './address';
import { keyAndTemplate, luaFunction, origin } from './code';
import { headerAndValue, headerName, headerOfPair, headerPair, instanceName, tag } from './header';
import {
  acmeNamespace, acmeStorage, cacheDict, distinctTags, oneAnswer, oneAuthorization, plainProxy, rateLimits, risingLimits, sharedDict, someGrant,
  statisticsOfModel,
} from './plugin-rules';

type Validator<Value> = (value: Value, context: GatewayContext) => string | undefined;

/** Rules about one value, by the names that the facts use: what is wrong with a value of the right type, or nothing. */
export const VALIDATORS: { readonly [name: string]: Validator<any> } = {
  host, hostPattern, ipOrCidr, path, serverName, url,
  keyAndTemplate, luaFunction, origin,
  headerAndValue, headerName, headerOfPair, headerPair, instanceName, tag,
  acmeNamespace, distinctTags, oneAnswer, oneAuthorization, rateLimits, risingLimits, sharedDict, someGrant,
};

/** Rules about several fields of a record: what is wrong with its values, or nothing. */
export const ENTITY_VALIDATORS: { readonly [name: string]: Validator<Readonly<Record<string, unknown>>> } = {
  acmeStorage, cacheDict, plainProxy, statisticsOfModel,
};
