import { IConstruct } from 'constructs';
import { amend, annotate } from '../../core/tree/amendment';
import { refuse } from '../../core/error';
import { ServiceReference } from '../../core/tree/service';
import { KongProtocol } from '../values/kong-protocol';
import { isGrpc } from '../values/protocols';

const KINDS_NAMED: { readonly [key: string]: string } = {
  'konghq.com/upstream-policy': 'make a KongUpstreamPolicy without backends', 'konghq.com/plugins': 'make a KongPlugin of its own',
  'konghq.com/override': 'make a KongIngressConfig without backends',
};

/** Says something to Kong of a Service. One that this app does not render is reported at synthesis: nobody would say it. */
export function sayOfService(by: IConstruct, { namespace, name, reference }: ServiceReference, key: string, value: string): void {
  annotate(by, reference, key, value, () => ({
    code: 'TRF1356', value: `Service ${name} in namespace ${namespace}`, construct: by,
    expected: `a Service that this app renders, to annotate it with ${key}`,
    fix: `render the Service in this app, or ${KINDS_NAMED[key] ?? 'leave this out here'} and run \`kubectl annotate service -n ${namespace} ${name} ${key}=${
      KINDS_NAMED[key] ? 'NAME' : `'${value}'`}\``,
  }));
}

/** Lets a Service that this app renders speak gRPC to Kong where it says nothing; reports where it says something else. */
export function speakGrpc(by: IConstruct, { name, reference }: ServiceReference, protocol: KongProtocol): void {
  amend(by, reference, object => {
    const present = object.metadata.toJson()?.annotations?.['konghq.com/protocol'];
    if (present === undefined) object.metadata.addAnnotation('konghq.com/protocol', protocol);
    return present === undefined || isGrpc(present) ? undefined : {
      code: 'TRF1366', value: present, construct: by, expected: `Service ${name} to speak gRPC to Kong, as the route does`, fix: `{ service: { protocol: KongProtocol.${protocol.toUpperCase()} } }`,
    };
  });
}

/**
 * A Service and what it names are in one namespace.
 *
 * @throws TRF1355 where they are not
 */
export function expectBeside(by: IConstruct, service: ServiceReference, namespace: string, named: string): void {
  if (service.namespace === namespace) return;
  refuse({
    code: 'TRF1355', value: `Service ${service.name} in namespace ${service.namespace}`, construct: by,
    expected: `a Service in namespace ${namespace}, beside its ${named}`,
    fix: `put the ${named.split(' ')[0]} into a chart with { namespace: '${service.namespace}' }`,
  });
}
