import { IMeshSecret } from './secret-reference';
import { refuse } from '../../core/error';
import { objectName } from '../../core/name';

interface Renderings {
  /** As MeshIdentity has it; it cannot take all. */
  readonly identity?: object;
  /** As a backend of Mesh has it; it cannot take all. */
  readonly backend?: object;
}

/** Where a control plane reads something secret, a private key for example. */
export class DataSource {
  /**
   * A Secret of type `system.kuma.io/secret` in the system namespace, labelled `kuma.io/mesh`; the data are under the key `value`. `MeshSecret` makes such a one.
   *
   * @throws TRF1023 where no Secret can be called so
   */
  public static secret(secret: string | IMeshSecret): DataSource {
    const name = objectName(typeof secret === 'string' ? secret : secret.secretName);
    return new DataSource('a Secret', { identity: { type: 'Secret', secretRef: { kind: 'Secret', name } }, backend: { secret: name } });
  }

  /**
   * A file of the control plane's container.
   *
   * @param path absolute, without `..`
   * @throws TRF1204 where it is not
   */
  public static file(path: string): DataSource {
    if (!path.startsWith('/') || path.split('/').includes('..')) {
      refuse({ code: 'TRF1204', value: path, expected: 'an absolute path without ".."', fix: '"/etc/kuma/ca.pem"' });
    }
    return new DataSource('a file', { identity: { type: 'File', file: { path } }, backend: { file: path } });
  }

  /** An environment variable of the control plane's container. For MeshIdentity only. */
  public static environmentVariable(name: string): DataSource {
    return new DataSource('an environment variable', { identity: { type: 'EnvVar', envVar: { name } } });
  }

  /**
   * The data themselves, readable for everybody who can read the manifest: for tests.
   *
   * @param value the data as they are, not in base64
   */
  public static insecureInline(value: string): DataSource {
    return new DataSource('a literal', { identity: { type: 'InsecureInline', insecureInline: { value } }, backend: { inlineString: value } });
  }

  /**
   * As `insecureInline`, in base64: for data that are no text. Not for MeshIdentity.
   *
   * @param value the data in base64
   */
  public static insecureInlineBase64(value: string): DataSource {
    return new DataSource('a literal in base64', { backend: { inline: value } });
  }

  private constructor(private readonly what: string, private readonly renderings: Renderings) {}

  /** @internal */
  public _identitySource(): object {
    return this.renderings.identity ?? refuse({
      code: 'TRF1205', value: this.what, expected: 'something that MeshIdentity can read: a Secret, a file, an environment variable or a text',
      fix: "DataSource.secret('ca-key')",
    });
  }

  /**
   * Of MeshExternalService, which proxies read.
   *
   * @internal
   */
  public _proxySource(): object {
    const { backend } = this.renderings;
    return backend && !('file' in backend) ? backend : refuse({
      code: 'TRF1205', value: this.what, expected: 'a Secret or a literal: proxies can read nothing else of the control plane', fix: "DataSource.secret('client-key')",
    });
  }

  /** @internal */
  public _backendSource(): object {
    return this.renderings.backend ?? refuse({
      code: 'TRF1205', value: this.what, expected: 'a Secret, a file or a literal: a backend of Mesh can read nothing else',
      fix: "DataSource.secret('ca-key')",
    });
  }
}
