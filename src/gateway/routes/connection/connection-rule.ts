import { Backend } from '../../../core/tree/backend';

/** What a route for TCP or UDP says: the listener's port is the whole match. */
export interface PortRouteOptions {
  /** Where connections (of UDP: flows) go, in proportion to the weights; 1 to 16. */
  readonly backends: Backend[];
  /** The name of its one rule. @default - none */
  readonly ruleName?: string;
}

/** What a route for TLS says. */
export interface TlsRouteOptions extends PortRouteOptions {
  /** Server names that clients ask for, 1 to 1024; the first label may be `*`. They must meet the hostnames of the listeners. */
  readonly hostnames: string[];
}
