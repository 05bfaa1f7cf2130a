import { IConstruct } from 'constructs';
import { TargetRef } from './target-ref';
import { refuse } from '../../core/error';
import { isDnsSubdomain } from '../../core/name';
import { port } from '../../core/port';
import { ServiceReference } from '../../core/tree/service';
import { givenConstruct, givenName, GivenObject, groupOf } from '../values/given-object';

/** Which part of a Service a policy is for. At most one of the two. */
export interface ServiceTargetOptions {
  /** One of its ports, by number: the construct knows its name. @default - all ports */
  readonly port?: number;
  /** One of its ports, by name. @default - all ports */
  readonly portName?: string;
}

/** What a policy is for: an object in its own namespace, or a part of one. */
export class PolicyTarget {
  /**
   * A Service, or one of its ports: the construct that renders it, or its name.
   *
   * @throws TRF1003 for a construct without a Service, TRF1022 for a port that is none, TRF1176 for a port by number whose name cannot be
   * known
   */
  public static service(service: string | IConstruct, options: ServiceTargetOptions = {}): PolicyTarget {
    if (options.port !== undefined) port(options.port);
    if (options.port !== undefined && options.portName !== undefined) sectionFault(options, 'the port by number or by name', "{ portName: 'https' }");
    return new PolicyTarget(by => ServiceReference.of(service, by).reference, by => sectionOf(ServiceReference.of(service, by), options));
  }

  /** The object of a construct, or a part of it that its kind gives a name to. @throws TRF1116 for a construct that is no object */
  public static object(construct: IConstruct, section?: string): PolicyTarget {
    return new PolicyTarget(givenConstruct(construct), () => section);
  }

  /** As `object`, for one that exists elsewhere. @throws TRF1023 for a name that none can have */
  public static named(group: string, kind: string, name: string, section?: string): PolicyTarget {
    return new PolicyTarget(givenName(group, kind, name), () => section);
  }

  private constructor(private readonly given: GivenObject, private readonly section: (by: IConstruct) => string | undefined) {}

  /** As a policy in a namespace refers to it. @throws TRF1176 where it is in another one @internal */
  public _ref(policy: IConstruct, home: string): TargetRef {
    const reference = this.given(policy);
    const { kind, name, namespace } = reference;
    if (namespace !== home) {
      refuse({
        code: 'TRF1176', value: `${kind} ${name} in namespace ${namespace}`, construct: policy, fix: `{ metadata: { namespace: '${namespace}' } }`,
        expected: `a target in the namespace of the policy, ${home}: the reference has no namespace`,
      });
    }
    const sectionName = this.section(policy);
    if (sectionName !== undefined && !isDnsSubdomain(sectionName)) sectionFault(sectionName, 'a name of a-z, 0-9, "-" and "."', "'https'");
    return { group: groupOf(reference), kind, name, ...sectionName !== undefined && { sectionName } };
  }
}

/** The name of the port that is meant. Undefined: all, which the only port is as well. */
function sectionOf({ name, ports }: ServiceReference, { port: number, portName }: ServiceTargetOptions): string | undefined {
  if (number === undefined) return portName;
  const found = ports.find(known => known.port === number);
  if (found?.name !== undefined || found && ports.length === 1) return found.name;
  return sectionFault(number, `a port of Service ${name} whose name is known`, "{ portName: 'https' }");
}

function sectionFault(value: unknown, expected: string, fix: string): never {
  return refuse({ code: 'TRF1176', value, expected, fix });
}
