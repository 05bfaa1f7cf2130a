import { readFileSync } from 'node:fs';
import { plugins } from '../../../src/core/kong/facts';
import { propertyName } from '../../../src/core/kong/property-name';
import { AiProxyModelProvider, AiProxyRouteType } from '../../../src/kong/plugins/bundled/ai-proxy';
import { ProxyCacheStrategy } from '../../../src/kong/plugins/bundled/proxy-cache';
import { SyslogLogLevel } from '../../../src/kong/plugins/bundled/syslog';
import { Plugin } from '../../../src/kong/plugins/plugin';

const text = 'a';
const url = 'https://example.com';
const chat = {
  routeType: AiProxyRouteType.LLM_V1_CHAT, model: { provider: AiProxyModelProvider.OPENAI, name: text },
  auth: { headerName: text, headerValue: text },
};

/** Compiled with the tests, and never run: of each open source plugin one configuration that is right, and one that is not. */
function configurations(): void {
  Plugin.acl({ allow: [text] });
  // @ts-expect-error: groups are a list
  Plugin.acl({ allow: text });
  Plugin.acme({ accountEmail: 'a@example.com', tosAccepted: true });
  // @ts-expect-error: agreement is true or false
  Plugin.acme({ tosAccepted: 'yes' });
  Plugin.aiPromptDecorator({ prompts: {} });
  // @ts-expect-error: there is no such setting
  Plugin.aiPromptDecorator({ prompt: {} });
  Plugin.aiPromptGuard({ denyPatterns: [text] });
  // @ts-expect-error: patterns are texts
  Plugin.aiPromptGuard({ denyPatterns: [/a/] });
  Plugin.aiPromptTemplate({ templates: [{ name: text, template: text }] });
  // @ts-expect-error: a template has a text
  Plugin.aiPromptTemplate({ templates: [{ name: text }] });
  Plugin.aiProxy(chat);
  // @ts-expect-error: a route has a type, and a model a provider
  Plugin.aiProxy({ model: {} });
  Plugin.aiRequestTransformer({ prompt: text, llm: chat });
  // @ts-expect-error: a prompt is needed
  Plugin.aiRequestTransformer({});
  Plugin.aiResponseTransformer({ prompt: text, llm: chat });
  // @ts-expect-error: a prompt is needed
  Plugin.aiResponseTransformer({});
  Plugin.awsLambda({ functionName: text, awsRegion: text });
  // @ts-expect-error: names are texts
  Plugin.awsLambda({ functionName: 1 });
  Plugin.azureFunctions({ appname: text, functionname: text });
  // @ts-expect-error: the name of the function is needed
  Plugin.azureFunctions({ appname: text });
  Plugin.basicAuth({ hideCredentials: true });
  // @ts-expect-error: it is hidden or not
  Plugin.basicAuth({ hideCredentials: 1 });
  Plugin.botDetection({ deny: [text] });
  // @ts-expect-error: Kong calls it deny
  Plugin.botDetection({ blacklist: [text] });
  Plugin.cors({ origins: [url] });
  // @ts-expect-error: origins are a list
  Plugin.cors({ origins: url });
  Plugin.correlationId({ headerName: text });
  // @ts-expect-error: generators have names
  Plugin.correlationId({ generator: 'random' });
  Plugin.datadog({ host: text, port: 8125 });
  // @ts-expect-error: there is no such setting
  Plugin.datadog({ hostname: text });
  Plugin.fileLog({ path: '/dev/stdout' });
  // @ts-expect-error: the path is needed
  Plugin.fileLog({});
  Plugin.grpcGateway({ proto: '/a.proto' });
  // @ts-expect-error: it is a path
  Plugin.grpcGateway({ proto: true });
  Plugin.grpcWeb({ passStrippedPath: true });
  // @ts-expect-error: Kong calls it proto
  Plugin.grpcWeb({ protos: [text] });
  Plugin.hmacAuth({ enforceHeaders: [text] });
  // @ts-expect-error: times are Durations
  Plugin.hmacAuth({ clockSkew: 300 });
  Plugin.httpLog({ httpEndpoint: url });
  // @ts-expect-error: methods have names
  Plugin.httpLog({ httpEndpoint: url, method: 'GET' });
  Plugin.ipRestriction({ allow: ['10.0.0.0/8'] });
  // @ts-expect-error: addresses are a list
  Plugin.ipRestriction({ allow: '10.0.0.0/8' });
  Plugin.jwt({ keyClaimName: 'iss' });
  // @ts-expect-error: claims have names
  Plugin.jwt({ claimsToVerify: ['iss'] });
  Plugin.keyAuth({ keyNames: ['apikey'] });
  // @ts-expect-error: names are a list
  Plugin.keyAuth({ keyNames: 'apikey' });
  Plugin.ldapAuth({ ldapHost: text, baseDn: text, attribute: text });
  // @ts-expect-error: the server and the place of users are needed
  Plugin.ldapAuth({});
  Plugin.loggly({ key: text });
  // @ts-expect-error: severities have names
  Plugin.loggly({ logLevel: 'verbose' });
  Plugin.oauth2({ enableClientCredentials: true, scopes: [text] });
  // @ts-expect-error: times are Durations
  Plugin.oauth2({ tokenExpiration: 7200 });
  Plugin.opentelemetry({ tracesEndpoint: url });
  // @ts-expect-error: Kong calls it tracesEndpoint
  Plugin.opentelemetry({ endpoint: url });
  Plugin.postFunction({ log: ['return function() end'] });
  // @ts-expect-error: functions are a list
  Plugin.postFunction({ log: 'return function() end' });
  Plugin.preFunction({ access: ['return function() end'] });
  // @ts-expect-error: there is no such phase
  Plugin.preFunction({ before: ['return function() end'] });
  Plugin.prometheus({ perConsumer: true });
  // @ts-expect-error: there is no such setting
  Plugin.prometheus({ path: '/metrics' });
  Plugin.proxyCache({ strategy: ProxyCacheStrategy.MEMORY });
  // @ts-expect-error: methods have names
  Plugin.proxyCache({ requestMethod: ['DELETE'] });
  Plugin.redirect({ location: url });
  // @ts-expect-error: statuses are numbers
  Plugin.redirect({ location: url, statusCode: '301' });
  Plugin.rateLimiting({ minute: 5 });
  // @ts-expect-error: limits are numbers
  Plugin.rateLimiting({ minute: '5' });
  Plugin.requestSizeLimiting({ allowedPayloadSize: 8 });
  // @ts-expect-error: units have names
  Plugin.requestSizeLimiting({ sizeUnit: 'MB' });
  Plugin.requestTermination({ statusCode: 503 });
  // @ts-expect-error: Kong calls it statusCode
  Plugin.requestTermination({ status: 503 });
  Plugin.requestTransformer({ add: { headers: ['X-A:b'] } });
  // @ts-expect-error: headers are a list
  Plugin.requestTransformer({ add: { headers: { 'X-A': 'b' } } });
  Plugin.responseRatelimiting({ limits: { video: { minute: 5 } } });
  // @ts-expect-error: limits are needed
  Plugin.responseRatelimiting({});
  Plugin.responseTransformer({ remove: { headers: ['X-A'] } });
  // @ts-expect-error: there is no such part
  Plugin.responseTransformer({ remove: { cookies: ['a'] } });
  Plugin.session({ cookieName: text });
  // @ts-expect-error: storages have names
  Plugin.session({ storage: 'redis' });
  Plugin.standardWebhooks({ secretV1: text });
  // @ts-expect-error: the secret is a text
  Plugin.standardWebhooks({ secretV1: true });
  Plugin.statsd({ host: text });
  // @ts-expect-error: ports are numbers
  Plugin.statsd({ port: '8125' });
  Plugin.syslog({ logLevel: SyslogLogLevel.INFO });
  // @ts-expect-error: severities have names
  Plugin.syslog({ logLevel: 'verbose' });
  Plugin.tcpLog({ host: text, port: 9999 });
  // @ts-expect-error: the port is needed
  Plugin.tcpLog({ host: text });
  Plugin.udpLog({ host: text, port: 9999 });
  // @ts-expect-error: times are Durations
  Plugin.udpLog({ host: text, port: 9999, timeout: 10000 });
  Plugin.zipkin({ httpEndpoint: url });
  // @ts-expect-error: the ratio is a number
  Plugin.zipkin({ sampleRatio: '1' });
}

test('settings that a plugin does not have, or not so, do not compile', () => {
  expect(configurations).toBeDefined();
});

const LINES = readFileSync(__filename, 'utf8').split('\n');

test.each([...plugins()].filter(([, { openSource }]) => openSource).map(([name]) => [name]))('%s stands here with a right configuration and a wrong one', name => {
  const calls = [...LINES.entries()].filter(([, line]) => line.startsWith(`  Plugin.${propertyName(name)}(`));

  expect(new Set(calls.map(([i]) => LINES[i - 1].includes('@ts-expect-error')))).toEqual(new Set([true, false]));
});
