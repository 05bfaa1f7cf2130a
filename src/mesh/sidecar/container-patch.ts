import { Construct } from 'constructs';
import { IContainerPatch } from './container-patch-reference';
import { refuse } from '../../core/error';
import { objectName } from '../../core/name';
import { some } from '../../core/sparse';
import { SystemResource, SystemResourceProps } from '../reference/system-resource';
import { JsonChange } from '../values/json-change';

/** Properties of ContainerPatch. */
export interface ContainerPatchProps extends SystemResourceProps {
  /** Changes of the sidecar's container. @default - none */
  readonly sidecar?: JsonChange[];
  /** Changes of the container that redirects traffic when a pod starts. @default - none */
  readonly init?: JsonChange[];
}

/**
 * Changes of the containers that Kuma puts into pods. Pods ask for it by `Sidecar.of(pods).configure({ containerPatches: [patch] })`; those that ask for one
 * which isn't there cannot start.
 */
export class ContainerPatch extends SystemResource implements IContainerPatch {
  /** One that exists elsewhere. @throws TRF1023 where none can be called so */
  public static fromContainerPatchName(name: string): IContainerPatch {
    return { patchName: objectName(name) };
  }

  /** @throws TRF1214 where it stands outside the system namespace, TRF1230 where nothing is changed */
  public constructor(scope: Construct, id: string, private readonly props: ContainerPatchProps) {
    super(scope, id, 'ContainerPatch', props, ['mesh', 'spec']);
    if (props.sidecar?.length || props.init?.length) return;
    refuse({ code: 'TRF1230', value: {}, construct: this, expected: 'something to change', fix: "sidecar: [JsonChange.add('/resources/limits/cpu', '1')]" });
  }

  public get patchName(): string {
    return this.name;
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return { mesh: this._mesh?.meshName ?? 'default', spec: { sidecarPatch: render(this.props.sidecar), initPatch: render(this.props.init) } };
  }
}

/** Kuma wants values as JSON in a string. */
function render(changes: readonly JsonChange[] | undefined): object[] | undefined {
  return some(changes?.map(change => {
    const { value, ...others } = change._render();
    return value === undefined ? others : { ...others, value: JSON.stringify(value) };
  }));
}
