import { Duration } from 'cdk8s';
import { goDuration } from '../../core/duration';
import { refuse } from '../../core/error';
import { objectName } from '../../core/name';
import { ResourceKind } from '../../core/tree/resource';
import { sparse } from '../../core/sparse';

/** Where a value is outside the cluster. */
export interface ExternalValueOptions {
  /** The ClusterSecretStore that reads it, or the SecretStore of the system namespace. */
  readonly store: string;
  /** Whether the store is a SecretStore of the system namespace. @default false */
  readonly namespacedStore?: boolean;
  /** What the store calls it. */
  readonly key: string;
  /** The part of it that is meant. @default - all of it */
  readonly property?: string;
  /** How often it is read again. @default - External Secrets applies 1 hour */
  readonly refreshInterval?: Duration;
}

/** Of the Secret itself. */
interface SecretTraits { readonly name: string; readonly type: string; readonly labels: { readonly [label: string]: string } }

const EXTERNAL_SECRET: ResourceKind = { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret' };
const SECRET: ResourceKind = { apiVersion: 'v1', kind: 'Secret', fields: ['type', 'data'] };

/** Where the value of a Secret of Kuma comes from. */
export class SecretValue {
  /**
   * A store outside the cluster, which External Secrets reads: an ExternalSecret is rendered, and the operator makes the Secret. No manifest ever holds the
   * value.
   *
   * @throws TRF1023 where no store can be called so, TRF1524 where the key is empty
   */
  public static external(options: ExternalValueOptions): SecretValue {
    const { store, namespacedStore, key, property, refreshInterval } = options;
    const secretStoreRef = { kind: namespacedStore ? 'SecretStore' : 'ClusterSecretStore', name: objectName(store) };
    const data = [{ secretKey: 'value', remoteRef: { key: something(key), ...sparse({ property }) } }];
    return new SecretValue(EXTERNAL_SECRET, ({ name, type, labels }) => ({
      spec: {
        ...sparse({ refreshInterval: refreshInterval && goDuration(refreshInterval) }), secretStoreRef,
        target: { name, template: { type, ...Object.keys(labels).length > 0 && { metadata: { labels } } } }, data,
      },
    }));
  }

  /**
   * The value itself, readable for everybody who can read the manifest: for tests, and for what is public.
   *
   * @param value as it is, not in base64
   * @throws TRF1524 where it is empty
   */
  public static insecureLiteral(value: string): SecretValue {
    return SecretValue.insecureBase64(Buffer.from(value).toString('base64'));
  }

  /** As `insecureLiteral`, in base64: for what is no text. @throws TRF1524 where it is empty */
  public static insecureBase64(value: string): SecretValue {
    const data = { value: something(value) };
    return new SecretValue(SECRET, ({ type }) => ({ type, data }));
  }

  private constructor(
    /** @internal */
    public readonly _kind: ResourceKind,
    /** @internal */
    public readonly _fields: (secret: SecretTraits) => { [field: string]: unknown },
  ) {}
}

function something(value: string): string {
  return value !== '' ? value : refuse({
    code: 'TRF1524', value, expected: 'something: Kuma takes no empty Secret', fix: "SecretValue.external({ store: 'vault', key: 'mesh/ca' })",
  });
}
