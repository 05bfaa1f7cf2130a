import { Library } from '../signature';
import { COMPARISONS } from './comparisons';
import { CONVERSIONS } from './conversions';
import { IPS } from './ips';
import { LISTS } from './lists';
import { NAMED_FORMATS } from './named-formats';
import { NUMBERS } from './numbers';
import { OPTIONALS } from './optionals';
import { QUANTITIES } from './quantities';
import { REGEXES } from './regexes';
import { SEMVERS } from './semvers';
import { STRINGS } from './strings';
import { TIMES } from './times';
import { URLS } from './urls';

/** All functions of Kubernetes' environment for rules, up to 1.36. Authorizers are not part of it. */
export const FUNCTIONS: Library = {
  ...CONVERSIONS, ...NUMBERS, ...COMPARISONS, ...STRINGS, ...LISTS, ...OPTIONALS, ...TIMES,
  ...REGEXES, ...URLS, ...IPS, ...QUANTITIES, ...NAMED_FORMATS, ...SEMVERS,
};
