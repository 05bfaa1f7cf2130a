import { KongOperatorOptions } from './operator/kong-operator-options';
import { KongPostgresOptions } from './options/kong-database';
import { refuse } from '../../core/error';
import { objectName } from '../../core/name';
import { port } from '../../core/port';

/** In which shape Kong runs. */
export class KongShape {
  /**
   * Without a database: an ingress controller keeps the configuration of all gateway pods in their memory. Both are Deployments of their own; the
   * controller finds the pods by a Service (gateway discovery).
   */
  public static dbLess(): KongShape {
    return new KongShape({});
  }

  /**
   * With a database, which keeps what plugins and people put into it. Jobs prepare and migrate it.
   *
   * @throws TRF1022 for a port that is none, TRF1023 for names that none can have, TRF1617 where the password has another namespace
   */
  public static postgres(options: KongPostgresOptions): KongShape {
    if (options.port !== undefined) port(options.port);
    if (options.caSecret !== undefined) objectName(options.caSecret);
    if (options.password.namespace !== undefined) {
      refuse({
        code: 'TRF1617', value: options.password.namespace, expected: 'a Secret in the namespace of the gateway, where its pods can read it',
        fix: 'leave namespace out',
      });
    }
    return new KongShape({ postgres: options });
  }

  /** By Kong Operator 2.2, which has to be there: it makes the pods, the certificates and the controller. */
  public static operator(options: KongOperatorOptions = {}): KongShape {
    return new KongShape({ operator: options });
  }

  /** @internal */ public readonly _postgres?: KongPostgresOptions;
  /** @internal */ public readonly _operator?: KongOperatorOptions;

  private constructor({ postgres, operator }: { postgres?: KongPostgresOptions; operator?: KongOperatorOptions }) {
    this._postgres = postgres;
    this._operator = operator;
  }
}
