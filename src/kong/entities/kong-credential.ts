import { Construct, IConstruct } from 'constructs';
import { label } from '../../core/tree/amendment';
import { refuse } from '../../core/error';
import { renderedObject } from '../../core/tree/rendered-object';
import { labelMadeSecret, secretMaker } from '../values/made-secret';
import { nameWithin, showToOperator } from '../values/secret-reference';

/** What a credential is for: the plugin that asks for it. */
export enum KongCredentialType {
  /** A key. */
  KEY_AUTH = 'key-auth',
  /** User name and password. */
  BASIC_AUTH = 'basic-auth',
  /** A name and a secret that requests are signed with. */
  HMAC_AUTH = 'hmac-auth',
  /** A key that tokens are signed with. */
  JWT = 'jwt',
  /** A client of OAuth 2.0. */
  OAUTH2 = 'oauth2',
  /** Membership in a group of the plugin acl. */
  ACL = 'acl',
  /** The subject of a client certificate. Kong Enterprise only. */
  MTLS_AUTH = 'mtls-auth',
}

/** How tokens of a consumer are signed. */
export enum JwtAlgorithm {
  /** HMAC with SHA-256, by a shared secret. */
  HS256 = 'HS256',
  /** HMAC with SHA-384, by a shared secret. */
  HS384 = 'HS384',
  /** HMAC with SHA-512, by a shared secret. */
  HS512 = 'HS512',
  /** RSA with SHA-256. */
  RS256 = 'RS256',
  /** RSA with SHA-384. */
  RS384 = 'RS384',
  /** RSA with SHA-512. */
  RS512 = 'RS512',
  /** ECDSA with SHA-256. */
  ES256 = 'ES256',
  /** ECDSA with SHA-384. */
  ES384 = 'ES384',
  /** ECDSA with SHA-512. */
  ES512 = 'ES512',
  /** RSA-PSS with SHA-256. */
  PS256 = 'PS256',
  /** RSA-PSS with SHA-384. */
  PS384 = 'PS384',
  /** RSA-PSS with SHA-512. */
  PS512 = 'PS512',
  /** EdDSA. */
  EDDSA = 'EdDSA',
}

/** Options of every credential that a Secret is made for. */
export interface KongCredentialOptions {
  /** Tells several credentials of one type apart; the name of the Secret ends with it. @default - the type */
  readonly name?: string;
}

/** A key. */
export interface KeyAuthOptions extends KongCredentialOptions {
  /** The key itself, readable for all who can read the manifest. @default - somebody puts `key` into the Secret: until then Kong leaves the consumer out */
  readonly plainTextKey?: string;
}

/** User name and password. */
export interface BasicAuthOptions extends KongCredentialOptions {
  /** The user name, which no other consumer of the class has. */
  readonly username: string;
  /** The password itself, readable for all who can read the manifest. @default - somebody puts `password` into the Secret */
  readonly plainTextPassword?: string;
}

/** A name and a secret that requests are signed with. */
export interface HmacAuthOptions extends KongCredentialOptions {
  /** The name, which no other consumer of the class has. */
  readonly username: string;
  /** The secret itself, readable for all who can read the manifest. @default - somebody puts `secret` into the Secret */
  readonly plainTextSecret?: string;
}

/** A key that tokens are signed with. */
export interface JwtOptions extends KongCredentialOptions {
  /** What tokens name the key by, in the claim that the plugin looks at (`iss`); no other consumer of the class has it. */
  readonly key: string;
  /** How tokens are signed. @default JwtAlgorithm.HS256 */
  readonly algorithm?: JwtAlgorithm;
  /** The public key, PEM; for all but HS256, HS384 and HS512, which have none. @default - somebody puts `rsa_public_key` into the Secret */
  readonly publicKey?: string;
  /** The secret itself, for HS256, HS384 and HS512; readable for all who can read the manifest. @default - somebody puts `secret` into the Secret */
  readonly plainTextSecret?: string;
}

/** A client of OAuth 2.0. */
export interface Oauth2Options extends KongCredentialOptions {
  /** The name of the application, as people see it. */
  readonly application: string;
  /** The id of the client, which no other consumer of the class has. */
  readonly clientId: string;
  /** Where users may be sent back to. @default - nowhere */
  readonly redirectUris?: string[];
  /** Whether Kong stores the secret hashed. @default - Kong applies false */
  readonly hashSecret?: boolean;
  /** The secret itself, readable for all who can read the manifest. @default - somebody puts `client_secret` into the Secret */
  readonly plainTextClientSecret?: string;
}

type Fields = { readonly [key: string]: string | undefined };

/**
 * What a consumer proves with who it is: a Secret that Kong's controller knows by a label.
 *
 * One that stands elsewhere, or one that is made here. What is secret in it is not written into manifests, unless asked for: somebody
 * puts it into the Secret. Until it is there, Kong's controller leaves the credential out, and its webhook, where that is installed, refuses the
 * Secret (TRF2347 says so): `KongCredential.secret` with an ExternalSecret makes it as a whole.
 */
export class KongCredential {
  /**
   * One in a Secret: the construct that renders it, or that makes it in the cluster, or the name of one that exists elsewhere.
   *
   * The construct may be that of a Secret, which then gets its labels, or of an ExternalSecret, a SealedSecret, a VaultStaticSecret or a
   * VaultDynamicSecret, which then gives them to the Secret that it makes: the way to keep secrets out of manifests, because Kong's controller
   * refuses Secrets that lack what their type needs. A Secret of elsewhere needs the labels `konghq.com/credential` with the type and, for Kong
   * Operator, `konghq.com/secret: "true"`.
   */
  public static secret(type: KongCredentialType, secret: string | IConstruct): KongCredential {
    return new KongCredential(type, {}, {}, secret);
  }

  /** A key. */
  public static keyAuth(options: KeyAuthOptions = {}): KongCredential {
    return new KongCredential(KongCredentialType.KEY_AUTH, { key: options.plainTextKey }, options);
  }

  /** User name and password. */
  public static basicAuth(options: BasicAuthOptions): KongCredential {
    return new KongCredential(KongCredentialType.BASIC_AUTH, { username: options.username, password: options.plainTextPassword }, options);
  }

  /** A name and a secret that requests are signed with. */
  public static hmacAuth(options: HmacAuthOptions): KongCredential {
    return new KongCredential(KongCredentialType.HMAC_AUTH, { username: options.username, secret: options.plainTextSecret }, options);
  }

  /** A key that tokens are signed with. @throws TRF1371 where the key does not fit the algorithm */
  public static jwt(options: JwtOptions): KongCredential {
    const { key, algorithm = JwtAlgorithm.HS256, publicKey, plainTextSecret: secret } = options;
    const shared = algorithm.startsWith('HS');
    if (shared ? publicKey !== undefined : secret !== undefined) {
      refuse({
        code: 'TRF1371', value: shared ? 'publicKey' : 'plainTextSecret', expected: `what ${algorithm} is checked with: ${shared ? 'a secret that both sides know' : 'a public key'}`,
        fix: shared ? '{ algorithm: JwtAlgorithm.RS256 }, or leave publicKey out' : 'leave plainTextSecret out',
      });
    }
    return new KongCredential(KongCredentialType.JWT, { key, algorithm, rsa_public_key: publicKey, secret }, options);
  }

  /** A client of OAuth 2.0. */
  public static oauth2(options: Oauth2Options): KongCredential {
    const { application, clientId, redirectUris = [], hashSecret, plainTextClientSecret } = options;
    return new KongCredential(KongCredentialType.OAUTH2, {
      name: application, client_id: clientId, redirect_uris: redirectUris.join(','), hash_secret: hashSecret?.toString(), client_secret: plainTextClientSecret,
    }, options);
  }

  /** Membership in a group of the plugin acl. */
  public static acl(group: string, options: KongCredentialOptions = {}): KongCredential {
    const name = `acl-${group.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')}`;
    return new KongCredential(KongCredentialType.ACL, { group }, { name, ...options });
  }

  /** The subject of a client certificate, as it stands in it. Kong Enterprise only. */
  public static mtlsAuth(subjectName: string, options: KongCredentialOptions = {}): KongCredential {
    return new KongCredential(KongCredentialType.MTLS_AUTH, { subject_name: subjectName }, options);
  }

  private constructor(
    private readonly type: KongCredentialType,
    private readonly fields: Fields,
    private readonly options: KongCredentialOptions,
    private readonly existing?: string | IConstruct,
  ) {
    const empty = Object.entries(fields).find(([key, value]) => value === '' && key !== 'redirect_uris');
    if (empty) refuse({ code: 'TRF1372', value: '', expected: `${empty[0]} of a credential that is not empty: Kong's controller leaves the consumer out`, fix: `set ${empty[0]}` });
  }

  /**
   * The name of its Secret, which is made below the owner if there is none.
   *
   * @internal
   */
  public _secret(owner: Construct, ownerName: string, namespace: string): string {
    if (this.existing === undefined) return this.made(owner, ownerName, namespace);
    const maker = typeof this.existing === 'string' ? undefined : secretMaker(this.existing);
    if (maker) return labelMadeSecret(owner, maker, namespace, this.labels);
    const name = nameWithin(namespace, this.existing, 'Secret', owner);
    const reference = { group: 'core', kind: 'Secret', namespace, name };
    label(owner, reference, 'konghq.com/credential', this.type);
    showToOperator(owner, reference);
    return name;
  }

  private get labels(): Record<string, string> {
    return { 'konghq.com/credential': this.type, 'konghq.com/secret': 'true' };
  }

  private made(owner: Construct, ownerName: string, namespace: string): string {
    const { name: id = this.type } = this.options;
    if (owner.node.tryFindChild(id)) {
      refuse({ code: 'TRF1373', value: id, construct: owner, expected: 'credentials with names of their own', fix: `{ name: '${id}-2' }` });
    }
    const fields = Object.entries(this.fields).filter(([, value]) => value !== undefined);
    return renderedObject(owner, id, { apiVersion: 'v1', kind: 'Secret' }, {
      name: `${ownerName}-${id}`.toLowerCase(), namespace, labels: this.labels,
    }, { stringData: () => (fields.length > 0 ? Object.fromEntries(fields) : undefined) }).name;
  }
}
