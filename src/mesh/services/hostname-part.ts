import { refuse } from '../../core/error';

/**
 * What hostnames of a HostnameGenerator are made of beside text: `${HostnamePart.DISPLAY_NAME}.${HostnamePart.NAMESPACE}.svc.mesh.local`.
 */
export class HostnamePart {
  /** The name that the service was given, in whichever zone. */
  public static readonly DISPLAY_NAME = '{{ .DisplayName }}';
  /** The name of its object in the cluster: of what comes from another one, with a hash at the end. */
  public static readonly NAME = '{{ .Name }}';
  /** Its namespace. */
  public static readonly NAMESPACE = '{{ .Namespace }}';
  /** The name of its mesh. */
  public static readonly MESH = '{{ .Mesh }}';
  /** The zone that it comes from. */
  public static readonly ZONE = '{{ .Zone }}';

  /**
   * The value of a label of the service. One that lacks it gets no hostname.
   *
   * @throws TRF1523 where no label can be called so
   */
  public static label(key: string): string {
    if (/^([a-z0-9.-]+\/)?[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/.test(key)) return `{{ label "${key}" }}`;
    return refuse({ code: 'TRF1523', value: key, expected: 'the key of a label', fix: "HostnamePart.label('k8s.kuma.io/service-name')" });
  }
}
