import { SecretKey } from '../../values/secret-key';

/** A database of PostgreSQL, which somebody else runs. */
export interface KongPostgresOptions {
  /** Where it answers: `postgres.databases.svc`. */
  readonly host: string;
  /** Its port: 1 to 65535. @default 5432 */
  readonly port?: number;
  /** The user that the gateway is for the database. @default 'kong' */
  readonly user?: string;
  /** Its password, which stays in a Secret of the gateway's namespace. */
  readonly password: SecretKey;
  /** The name of the database, which has to exist. @default 'kong' */
  readonly database?: string;
  /** The schema in it. @default - the search path of the user */
  readonly schema?: string;
  /** Whether connections are encrypted, and the certificate of the database looked at. @default true */
  readonly tls?: boolean;
  /** A Secret of the gateway's namespace with `ca.crt`: who signed the certificate of the database. @default - a public authority */
  readonly caSecret?: string;
  /**
   * Whether migrations of an upgrade are finished by a Job. Set it when no pod of the version before runs any more, and take it out before the next
   * upgrade.
   *
   * @default false
   */
  readonly finishMigrations?: boolean;
  /**
   * Whether an ingress controller fills the gateway. Without one you do, by decK for example, with the certificate of the controller.
   *
   * @default true
   */
  readonly ingressController?: boolean;
}
