import { Construct } from 'constructs';
import { Backend } from '../../core/tree/backend';
import { refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { expectBeside, sayOfService } from '../services/service-annotation';
import { hostHeader } from '../services/service-annotations';
import type { UpstreamPolicy } from '../services/upstream-policy';
import { HashSpec } from '../services/upstream-spec';
import { KONG_GROUP } from '../values/group';

/** Properties of KongIngressConfig. */
export interface KongIngressConfigProps extends ResourceProps {
  /** How Kong chooses among pods. Not by sticky sessions. @default - Kong applies round-robin */
  readonly upstream?: UpstreamPolicy;
  /** The host that pods are asked for. @default - that of the request */
  readonly hostHeader?: string;
  /** The Services it is for. More can follow by `attachTo`. @default - none: annotate them yourself */
  readonly backends?: Backend[];
}

/**
 * The deprecated kind KongIngress, of which one section is left: how Kong chooses among the pods of Services. For clusters whose
 * ingress controller knows no KongUpstreamPolicy; Kong Operator does not know this one. Routes of the Gateway API don't heed it.
 *
 * What its other sections said, KongIngress and KongServiceSettings say by annotations.
 */
export class KongIngressConfig extends Resource {
  private readonly props: KongIngressConfigProps;

  /** @throws TRF1357 for sticky sessions, TRF1355 where a Service is in another namespace, TRF1363 where the host is none */
  public constructor(scope: Construct, id: string, props: KongIngressConfigProps) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1`, kind: 'KongIngress', fields: ['upstream'] }, props);
    this.props = props;
    if (props.hostHeader !== undefined) hostHeader(props.hostHeader);
    if (props.upstream?._render().stickySessions) {
      refuse({
        code: 'TRF1357', value: 'sticky-sessions', construct: this, expected: 'an algorithm that the kind KongIngress has', fix: 'use KongUpstreamPolicy',
      });
    }
    for (const backend of props.backends ?? []) this.attachTo(backend);
  }

  /** Says it of a Service that this app renders. @throws TRF1355 where the Service is in another namespace */
  public attachTo(backend: Backend): void {
    const service = backend._service(this);
    expectBeside(this, service, this.namespace ?? namespaceOf(this), `KongIngress ${this.name}`);
    sayOfService(this, service, 'konghq.com/override', this.name);
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    const { algorithm, slots, hashOn, hashOnFallback, healthchecks } = this.props.upstream?._render() ?? {};
    return {
      upstream: {
        algorithm, slots, ...hashing('hash_on', hashOn), ...hashing('hash_fallback', hashOnFallback),
        healthchecks: healthchecks && inSnakeCase(healthchecks), host_header: this.props.hostHeader,
      },
    };
  }
}

/** `{ header: 'X-User' }` as `{ hash_on: 'header', hash_on_header: 'X-User' }`. */
function hashing(prefix: string, spec: HashSpec | undefined): object {
  if (!spec) return {};
  const { input, ...rest } = spec;
  const named = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    [prefix]: input ?? snakeCase(named[0][0]),
    ...Object.fromEntries(named.map(([field, value]) => [`${prefix}_${snakeCase(field)}`, value])),
  };
}

function inSnakeCase(checks: object): object {
  return Object.fromEntries(Object.entries(checks).map(([field, value]) => {
    const isRecord = typeof value === 'object' && !Array.isArray(value) && field !== 'headers';
    return [snakeCase(field), isRecord ? inSnakeCase(value as object) : value];
  }));
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
