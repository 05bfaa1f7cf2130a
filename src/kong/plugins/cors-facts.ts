import { CorsConfig } from './cors';
import { PluginFacts, REQUEST_PROTOCOLS } from './facts';

/** What Kong's schema says of the plugin cors. */
export const CORS: PluginFacts<CorsConfig> = {
  name: 'cors',
  protocols: REQUEST_PROTOCOLS,
  settings: {
    origins: { is: 'origin' }, methods: {}, headers: {}, exposedHeaders: {}, credentials: {}, maxAge: { unit: 'seconds' },
    preflightContinue: {}, privateNetwork: {}, allowOriginAbsent: {},
  },
};
