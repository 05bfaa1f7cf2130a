import { Field, pluginFacts, plugins } from '../../../src/core/kong/facts';
import { propertyName } from '../../../src/core/kong/property-name';
import { DatakitNode } from '../../../src/kong/plugins/bundled/datakit';
import { KongClusterPlugin } from '../../../src/kong/plugins/kong-cluster-plugin';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { PluginBase } from '../../../src/kong/plugins/plugin-base';
import { hasToBeThere } from '../../../tools/imports/kong-plugins/types/domain';
import { misuse, objects, shopChart } from '../../fixtures';

const TEXTS: { readonly [rule: string]: string } = {
  host: 'example.com', url: 'https://example.com', path: '/a', ipOrCidr: '10.0.0.1', headerName: 'X-A', luaFunction: 'return function() end', serverName: 'example.com',
};

/** What plugins need that no single setting says. */
const BESIDES: { readonly [plugin: string]: object } = {
  'acl': { allow: ['a'] }, 'ip-restriction': { allow: ['10.0.0.1'] }, 'rate-limiting': { minute: 5 }, 'pre-function': { access: ['return function() end'] },
  'post-function': { access: ['return function() end'] }, 'acme': { accountEmail: 'a@example.com' }, 'opentelemetry': { tracesEndpoint: 'https://example.com' },
  'response-ratelimiting': { limits: { video: { minute: 5 } } }, 'datakit': { nodes: [DatakitNode.jq({ name: 'a', jq: '.' })] },
  'ai-prompt-guard': { allowPatterns: ['a'] }, 'ai-prompt-decorator': { prompts: { append: [{ role: 'user', content: 'a' }] } },
  'ai-proxy': { routeType: 'llm/v1/chat', model: { provider: 'openai', name: 'gpt' }, auth: { headerName: 'a', headerValue: 'b' } },
  'ai-request-transformer': { prompt: 'a', llm: { routeType: 'llm/v1/chat', model: { provider: 'openai', name: 'gpt' }, auth: { headerName: 'a', headerValue: 'b' } } },
  'ai-response-transformer': { prompt: 'a', llm: { routeType: 'llm/v1/chat', model: { provider: 'openai', name: 'gpt' }, auth: { headerName: 'a', headerValue: 'b' } } },
  'standard-webhooks': { secretV1: 'secret' }, 'http-log': { httpEndpoint: 'https://example.com' }, 'loggly': { key: 'key' },
  'oauth2': { enableClientCredentials: true }, 'saml': { sessionSecret: 'x'.repeat(32) },
};

const make = Plugin as unknown as { [method: string]: (config: object) => PluginBase };

test.each([...plugins().keys()])('%s is made of what it needs, and taken by the cluster and by Kong', name => {
  const chart = shopChart();
  const config = { ...minimal(pluginFacts(name)!.config), ...BESIDES[name] };

  new KongClusterPlugin(chart, 'plugin', { plugin: make[propertyName(name)](config) });

  expect(objects(chart)[0].plugin).toBe(name);
});

/** The least of a record: what has to be there, secrets included. */
function minimal(record: Field): object {
  const needed = Object.entries(record.fields ?? {}).filter(([, field]) => hasToBeThere({ ...field, secret: undefined }));
  return Object.fromEntries(needed.map(([name, field]) => [propertyName(name), sample(field)]));
}

function sample(field: Field): unknown {
  const { type, oneOf, keeps = '', between, above, elements, values } = field;
  if (oneOf) return oneOf[0];
  switch (type) {
    case 'string': return TEXTS[keeps] ?? 'text';
    case 'number': case 'integer': return between?.[0] ?? (above ?? 0) + 1;
    case 'boolean': return true;
    case 'array': case 'set': return elements ? [sample(elements)] : [];
    case 'map': return values ? { name: sample(values) } : {};
    case 'record': return minimal(field);
    default: return 'text';
  }
}

test('a step of a graph is one of its kinds', () => {
  const chart = shopChart();

  new KongClusterPlugin(chart, 'plugin', { plugin: Plugin.datakit({ nodes: [DatakitNode.call({ name: 'a', url: 'https://example.com' }), DatakitNode.exit({ name: 'b' })] }) });

  expect(objects(chart)[0].config).toEqual({ nodes: [{ type: 'call', name: 'a', url: 'https://example.com' }, { type: 'exit', name: 'b' }] });
});

test('what Kong refuses says which setting it is, in the words of here', () => {
  const found = misuse(() => Plugin.httpLog({ httpEndpoint: 'https://example.com', queue: { maxBatchSize: 0 } }));

  expect(found).toMatchObject({ code: 'TRF1332', value: 0, expected: expect.stringContaining('http-log that Kong takes: queue.maxBatchSize has to be') });
  Plugin.httpLog({ httpEndpoint: 'https://example.com', queue: { maxBatchSize: 1 } });
});

test('what is missing may come from a Secret', () => {
  expect(misuse(() => Plugin.httpLog({ httpEndpoint: undefined as unknown as string }))).toMatchObject({ code: 'TRF1333' });
  Plugin.httpLog({ httpEndpoint: undefined as unknown as string }, { configPatches: { '/http_endpoint': { secret: 'log', key: 'endpoint' } } });
});
