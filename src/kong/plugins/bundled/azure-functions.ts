// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin azure-functions. */
export interface AzureFunctionsConfig {
  /** `timeout`: milliseconds. @default - Kong applies 600000 milliseconds */
  readonly timeout?: Duration;
  /** `keepalive`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `https`: true or false. @default - Kong applies `true` */
  readonly https?: boolean;
  /** `https_verify`: true or false. @default - Kong applies `true` */
  readonly httpsVerify?: boolean;
  /** `apikey`: a text; a secret; may be a reference to a vault. @default - none */
  readonly apikey?: string;
  /** `clientid`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clientid?: string;
  /** `appname`: a text. */
  readonly appname: string;
  /** `hostdomain`: a text. @default - Kong applies `"azurewebsites.net"` */
  readonly hostdomain?: string;
  /** `routeprefix`: a text. @default - Kong applies `"api"` */
  readonly routeprefix?: string;
  /** `functionname`: a text. */
  readonly functionname: string;
}
