import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { ObjectLocation } from './tls-certificate';
import { amend, ObjectReference } from '../../core/tree/amendment';
import { Misuse } from '../../core/error';
import { elsewhere, givenConstruct, givenCore, givenName, GivenObject, groupOf } from '../values/given-object';

const KEY = 'ca.crt';

/** Certificates of authorities: whoever shows a certificate that one of them signed is believed. */
export class CaCertificate {
  /**
   * In a ConfigMap, under the key `ca.crt`: the construct that renders it, or its name. The one form that all controllers know.
   *
   * @throws TRF1003 for a construct without a ConfigMap, TRF1023 for a name that none can have
   */
  public static configMap(configMap: string | IConstruct, location: ObjectLocation = {}): CaCertificate {
    return new CaCertificate(givenCore('ConfigMap', configMap, location.namespace));
  }

  /** In a Secret, under the key `ca.crt`, where the controller can read that. @throws as `configMap` */
  public static secret(secret: string | IConstruct, location: ObjectLocation = {}): CaCertificate {
    return new CaCertificate(givenCore('Secret', secret, location.namespace));
  }

  /** In an object of a kind that only some controller knows: the construct that renders it. @throws TRF1116 for a construct that is no object */
  public static object(construct: IConstruct): CaCertificate {
    return new CaCertificate(givenConstruct(construct));
  }

  /** As `object`, for one that exists elsewhere. @throws TRF1023 for a name that none can have */
  public static named(group: string, kind: string, name: string, location: ObjectLocation = {}): CaCertificate {
    return new CaCertificate(givenName(group, kind, name, location.namespace));
  }

  private constructor(private readonly given: GivenObject) {}

  /** What is referred to. An object of this app that lacks the key is reported at synthesis. @internal */
  public _reference(by: IConstruct): ObjectReference {
    const reference = this.given(by);
    if (reference.group === 'core') amend(by, reference, object => missingKey(by, object));
    return reference;
  }

  /** As an object in a namespace refers to it. @internal */
  public _render(by: IConstruct, home: string): object {
    const reference = this.given(by);
    return { group: groupOf(reference), kind: reference.kind, name: reference.name, ...elsewhere(reference, home) };
  }
}

function missingKey(construct: IConstruct, object: ApiObject): Misuse | undefined {
  const { data, binaryData, stringData } = object.toJson();
  const keys = Object.keys({ ...data, ...binaryData, ...stringData });
  return keys.includes(KEY) ? undefined : {
    code: 'TRF1171', value: keys, construct, expected: `the key ${KEY} in ${object.kind} ${object.name}: controllers look for certificates of authorities there`,
    fix: `data: { '${KEY}': … }`,
  };
}
