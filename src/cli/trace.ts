import { Command, InvalidArgumentError, Option } from 'commander';
import { leftOut } from './left-out';
import { pathsOr, readManifests } from './manifests';
import { terminal } from './terminal';
import { argumentsOf, RequestOptions, requestOf } from './trace-request';
import { Places, traceText } from './trace-text';
import { addWorld, TARGETS } from './world-option';
import { AdmissionTarget, Channel } from '../admission/options';
import { Worlds } from '../admission/world';
import { listItems } from '../core/yaml/yaml';
import { TrafficModel } from '../model';
import { printable } from '../output/finding-text';

interface TraceOptions extends RequestOptions {
  readonly target?: AdmissionTarget;
  readonly channel: Channel;
  readonly world?: Worlds;
  readonly format: string;
  readonly color: boolean;
}

const MORE = `
URLs begin with http, https, grpc, grpcs, tls, tcp or udp: grpc://shop.example.com/package.Service/Method, udp://edge:53.
The method may be left out. With --from the host is a Service, as a client there calls it: http://catalogue.shop/items.

Exit code 0: a route takes the request; 1: none does; 2: a path or argument is of no use.`;

/** `cdk8s-traffic trace`. */
export function trace(): Command {
  return new Command('trace')
    .argument('<METHOD URL PATH...>', 'a method such as GET, a URL, and files, folders, or - for standard input (default: dist)')
    .option('-H, --header <header>', 'a header of the request: "x-release: canary"', (given: string, before: string[] = []) => [...before, given])
    .option('--sni <name>', 'the name asked for when TLS begins (default: the host)')
    .option('--from <workload>', 'who sends it to a Service: a namespace, or namespace/workload (default: it comes from outside, to a Gateway)')
    .option('--gateway <name>', 'the Gateway it is sent to, as namespace/name (default: whichever is for the host)')
    .option('--port <port>', 'the port it is sent to (default: that of the URL, else the usual one)', readPort)
    .option('--client-cert <file>', 'what the client proves itself with, in PEM')
    .addOption(new Option('-t, --target <target>', 'whose behaviour is meant (default: of each Gateway that of its class)').choices(TARGETS))
    .addOption(new Option('--channel <channel>', 'the installed CRDs of Gateway API: what they don\'t know is dropped')
      .choices(['standard', 'experimental']).default('experimental'))
    .addOption(new Option('--world <world>', 'whether what is not among the manifests may exist: open or closed').argParser(addWorld))
    .addOption(new Option('-f, --format <format>', 'how to print the way').choices(['text', 'json']).default('text'))
    .addHelpText('after', MORE)
    .action(run);
}

async function run(given: readonly string[], _: object, command: Command): Promise<void> {
  const { format, color, target, world, channel, ...options } = command.optsWithGlobals<TraceOptions>();
  const { method, url, paths } = argumentsOf(given);
  const request = requestOf(method, url, options);
  const documents = await readManifests(pathsOr(paths));
  const objects = documents.flatMap(document => document.error ? [] : [...listItems(document)]);
  const model = TrafficModel.of(objects.map(({ value }) => value), { target, world, channel });
  for (const line of leftOut(documents, objects, model)) process.stderr.write(`${printable(line)}\n`);
  const result = model.route(request);
  const text = format === 'json' ? `${JSON.stringify({ ...result, why: result.why }, undefined, 2)}\n`
    : traceText(request, result, new Places(objects), terminal(process.stdout, process.env, color));
  process.stdout.write(text);
  process.exitCode = result.route ? 0 : 1;
}

function readPort(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 65535) throw new InvalidArgumentError('It is a number from 1 to 65535.');
  return number;
}
