import { Construct } from 'constructs';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';
import { MeshTracing } from './mesh-tracing';
import { refuse } from '../../../core/error';
import { some, sparse } from '../../../core/sparse';
import { percentage } from '../../values/percentage';

/** Options of a tag taken from a header. */
export interface HeaderTagOptions {
  /** Its value where a request has no such header. @default - the span has no such tag */
  readonly default?: string;
}

/** A tag of every span. */
export class SpanTag {
  /** Always this value. */
  public static literal(name: string, value: string): SpanTag {
    return new SpanTag(name, { literal: value });
  }

  /** The value of a header of the request. */
  public static header(name: string, header: string, options: HeaderTagOptions = {}): SpanTag {
    return new SpanTag(name, { header: { name: header, ...sparse({ default: options.default }) } });
  }

  private constructor(private readonly name: string, private readonly source: object) {
    if (name === '') refuse({ code: 'TRF1263', value: name, expected: 'a name for the tag', fix: "SpanTag.literal('team', 'shop')" });
  }

  /** @internal */
  public _render(): object {
    return { name: this.name, ...this.source };
  }
}

/** Properties of MeshTrace. */
export interface MeshTraceProps extends MeshPolicyProps {
  /** Where the traces go. @default - nowhere by this policy; others may say */
  readonly backend?: MeshTracing;
  /** Whether tracing is switched off, also where a less specific policy has it on. @default false */
  readonly disabled?: boolean;
  /** Tags of every span, beside Envoy's. @default - none */
  readonly tags?: SpanTag[];
  /** Share of all requests that may be traced at all, in percent: the upper limit of the others. @default - Kuma applies 100 */
  readonly overallSampling?: number;
  /** Share of the requests that clients ask to trace by header (`x-client-trace-id`), in percent. @default - Kuma applies 100 */
  readonly clientSampling?: number;
  /** Share of the other requests, in percent. @default - Kuma applies 100 */
  readonly randomSampling?: number;
}

/** Traces of the requests that proxies see. */
export class MeshTrace extends MeshPolicy {
  /** @throws TRF1230 where nothing is set, TRF1250 where a share is none, TRF1264 where it is disabled and has a backend */
  public constructor(scope: Construct, id: string, props: MeshTraceProps) {
    super(scope, id, 'MeshTrace', props);
    const { backend, disabled, tags, overallSampling, clientSampling, randomSampling } = props;
    if (disabled && backend) {
      refuse({ code: 'TRF1264', value: true, construct: this, expected: 'no backend beside disabled', fix: 'leave one of them out' });
    }
    this._addOwn('default', sparse({
      // no backend at all is the way to switch it off
      backends: disabled ? [] : backend && [backend._bind(this, this._mesh)],
      tags: some(tags?.map(tag => tag._render())),
      sampling: sparse({ overall: percentage(overallSampling), client: percentage(clientSampling), random: percentage(randomSampling) }),
    }));
  }
}
