import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { pluginFacts, Scope } from '../../core/kong/facts';

const WORDS: Readonly<Record<Scope, string>> = { route: 'a route', service: 'a Service', consumer: 'a consumer', consumer_group: 'a group of consumers' };

/** What Kong binds plugins of an object to; all other kinds are routes. */
const SCOPES: { readonly [kind: string]: Scope | undefined } = { Service: 'service', KongServiceFacade: 'service', KongConsumer: 'consumer', KongConsumerGroup: 'consumer_group' };

/**
 * A plugin that is known can be for what it is attached to.
 *
 * @throws TRF1375 where it cannot
 */
export function expectScope(by: IConstruct, pluginName: string, kind: string): void {
  const scopes = pluginFacts(pluginName)?.scopes;
  const wanted = SCOPES[kind] ?? 'route';
  if (!scopes || scopes.includes(wanted)) return;
  const others = scopes.map(scope => WORDS[scope]);
  refuse({
    code: 'TRF1375', value: pluginName, construct: by, expected: `a plugin that can be for ${WORDS[wanted]}: Kong refuses this one, and all configuration with it`,
    fix: others.length > 0 ? `attach it to ${others.join(' or ')}, or make a global KongClusterPlugin of it` : 'make a global KongClusterPlugin of it',
  });
}
