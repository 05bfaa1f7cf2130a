import { isLabelKey, isLabelValue } from './label';
import { refuse } from '../../core/error';

/** What is asked of one label of a namespace. */
export class LabelCondition {
  /** It has one of these values. @throws TRF1134 for what no label can be, or no value at all */
  public static isIn(label: string, ...values: string[]): LabelCondition {
    return new LabelCondition(label, 'In', filled(label, values), value => value !== undefined && values.includes(value));
  }

  /** It has none of these values, or is not there. @throws TRF1134 for what no label can be, or no value at all */
  public static isNotIn(label: string, ...values: string[]): LabelCondition {
    return new LabelCondition(label, 'NotIn', filled(label, values), value => value === undefined || !values.includes(value));
  }

  /** It is there, with any value. @throws TRF1134 for what no label can be */
  public static exists(label: string): LabelCondition {
    return new LabelCondition(label, 'Exists', undefined, value => value !== undefined);
  }

  /** It is not there. @throws TRF1134 for what no label can be */
  public static doesNotExist(label: string): LabelCondition {
    return new LabelCondition(label, 'DoesNotExist', undefined, value => value === undefined);
  }

  private constructor(
    /** @internal */
    public readonly _key: string,
    private readonly operator: string,
    private readonly values: readonly string[] | undefined,
    private readonly holds: (value: string | undefined) => boolean,
  ) {
    if (!isLabelKey(_key)) refuse({ code: 'TRF1134', value: _key, expected: 'the name of a label', fix: "'example.com/team'" });
    const bad = values?.find(value => !isLabelValue(value));
    if (bad !== undefined) refuse({ code: 'TRF1134', value: bad, expected: 'a value that labels can have', fix: "'shop'" });
  }

  /** Whether a label of this value, or none, is what is asked for. @internal */
  public _holds(value: string | undefined): boolean {
    return this.holds(value);
  }

  /** @internal */
  public _render(): object {
    return { key: this._key, operator: this.operator, ...this.values && { values: this.values } };
  }
}

function filled(label: string, values: readonly string[]): readonly string[] {
  if (values.length > 0) return [...values];
  return refuse({ code: 'TRF1134', value: values, expected: `a value for label ${label}`, fix: `LabelCondition.exists('${label}')` });
}
