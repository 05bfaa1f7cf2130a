import { Construct } from 'constructs';
import { refuse } from '../../core/error';
import { hostnameTemplateProblem } from '../../core/kuma/hostname-template';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { sparse } from '../../core/sparse';
import { meshAbove } from '../reference/mesh-above';
import { expectSystemNamespace } from '../reference/system-namespace';

/** Which services get hostnames. */
export class HostnameSelector {
  /** MeshServices with these labels, all without them. */
  public static services(labels: { [label: string]: string } = {}): HostnameSelector {
    return new HostnameSelector({ meshService: { matchLabels: labels } });
  }

  /** MeshMultiZoneServices with these labels, all without them. */
  public static multiZoneServices(labels: { [label: string]: string } = {}): HostnameSelector {
    return new HostnameSelector({ meshMultiZoneService: { matchLabels: labels } });
  }

  /** MeshExternalServices with these labels, all without them. */
  public static externalServices(labels: { [label: string]: string } = {}): HostnameSelector {
    return new HostnameSelector({ meshExternalService: { matchLabels: labels } });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** Properties of HostnameGenerator. */
export interface HostnameGeneratorProps extends ResourceProps {
  /** The services that get it. */
  readonly selector: HostnameSelector;
  /**
   * The hostname: text and `HostnamePart`s, for example `${HostnamePart.DISPLAY_NAME}.${HostnamePart.NAMESPACE}.svc.${HostnamePart.ZONE}.mesh.local`. It is a
   * template of Go, so `{{ .DisplayName }}` may be written as well.
   */
  readonly template: string;
  /** The name of an extension of the control plane that makes the names known. @default - none */
  readonly extension?: string;
  /** What the extension wants to know, as it wants it. Needs `extension`. @default - nothing */
  readonly extensionConfig?: any;
}

/** Gives services hostnames, by which workloads of all meshes reach them. Lives in the system namespace and belongs to no mesh. */
export class HostnameGenerator extends Resource {
  /** @throws TRF1214 where it stands outside the system namespace, TRF1256 where something lacks the extension, TRF1298 where no hostname comes of the template */
  public constructor(scope: Construct, id: string, private readonly props: HostnameGeneratorProps) {
    const systemNamespace = meshAbove(scope)?.systemNamespace ?? 'kuma-system';
    const { namespace = systemNamespace } = props.metadata ?? {};
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind: 'HostnameGenerator' }, { metadata: { ...props.metadata, namespace } });
    expectSystemNamespace(this, namespace, systemNamespace);
    const { template, extension, extensionConfig } = props;
    const problem = hostnameTemplateProblem(template);
    if (problem !== undefined) {
      refuse({ code: 'TRF1298', value: template, construct: this, expected: problem, fix: "'{{ .DisplayName }}.svc.mesh.local'" });
    }
    if (extension === '' || extensionConfig !== undefined && extension === undefined) {
      refuse({ code: 'TRF1256', value: extension ?? 'extensionConfig', construct: this, expected: 'the name of the extension', fix: "extension: 'dns'" });
    }
  }

  /** @internal */
  protected _spec(): object {
    const { selector, template, extension, extensionConfig: config } = this.props;
    return { selector: selector._rendered, template, extension: extension && { type: extension, ...sparse({ config }) } };
  }
}
