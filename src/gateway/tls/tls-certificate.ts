import { Construct, IConstruct } from 'constructs';
import { ObjectReference } from '../../core/tree/amendment';
import { elsewhere, givenConstruct, givenCore, givenName, GivenObject, groupOf } from '../values/given-object';

/** Where an object that is given by name is. */
export interface ObjectLocation {
  /** Its namespace. @default - that of whoever refers to it */
  readonly namespace?: string;
}

/** A certificate with its private key. */
export class TlsCertificate {
  /**
   * In a Secret of type `kubernetes.io/tls`: the construct that renders it, or its name.
   *
   * @throws TRF1003 for a construct without a Secret, TRF1023 for a name that none can have
   */
  public static secret(secret: string | IConstruct, location: ObjectLocation = {}): TlsCertificate {
    return new TlsCertificate(givenCore('Secret', secret, location.namespace));
  }

  /** In an object of a kind that only some controller knows: the construct that renders it. @throws TRF1116 for a construct that is no object */
  public static object(construct: IConstruct): TlsCertificate {
    return new TlsCertificate(givenConstruct(construct));
  }

  /** As `object`, for one that exists elsewhere. @throws TRF1023 for a name that none can have */
  public static named(group: string, kind: string, name: string, location: ObjectLocation = {}): TlsCertificate {
    return new TlsCertificate(givenName(group, kind, name, location.namespace));
  }

  /** What is given where a Secret is usual. @internal */
  public static _of(certificate: string | IConstruct | TlsCertificate, namespace?: string): TlsCertificate {
    return typeof certificate === 'string' || Construct.isConstruct(certificate)
      ? TlsCertificate.secret(certificate, { namespace }) : certificate as TlsCertificate;
  }

  private constructor(private readonly given: GivenObject) {}

  /** @internal */
  public _reference(by: IConstruct): ObjectReference {
    return this.given(by);
  }

  /** As an object in a namespace refers to it. The API server applies the kind Secret. @internal */
  public _render(by: IConstruct, home: string): object {
    const reference = this.given(by);
    const { kind, name } = reference;
    const usual = kind === 'Secret' && reference.group === 'core';
    return { ...!usual && { group: groupOf(reference), kind }, name, ...elsewhere(reference, home) };
  }
}
