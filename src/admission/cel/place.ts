import { BOOL, BYTES, CelType, DOUBLE, DURATION, DYN, INT, listOf, mapOf, STRING, struct, TIMESTAMP } from './cel-type';
import { unescapedField } from './field-name';
import { SchemaView } from './schema-view';
import { Shape, shapeOf } from './shape';

/** What rules see at a place of a schema. */
export type PlaceKind =
  | 'string' | 'int' | 'double' | 'bool' | 'bytes' | 'date' | 'dateTime' | 'duration' | 'intOrString'
  | 'list' | 'map' | 'object' | 'resource' | 'hidden';

const SCALARS: Readonly<Partial<Record<PlaceKind, CelType>>> = {
  string: STRING, int: INT, double: DOUBLE, bool: BOOL, bytes: BYTES, date: TIMESTAMP, dateTime: TIMESTAMP, duration: DURATION, intOrString: DYN,
};

/** In facts, kinds are single letters. */
const LETTERS: Readonly<Record<PlaceKind, string>> = {
  string: 's', int: 'i', double: 'd', bool: 'b', bytes: 'y', date: 'D', dateTime: 't', duration: 'T', intOrString: 'x',
  list: 'l', map: 'm', object: 'o', resource: 'r', hidden: 'h',
};

const FORMATS: Readonly<Record<string, PlaceKind>> = { 'byte': 'bytes', 'date': 'date', 'date-time': 'dateTime', 'duration': 'duration' };

/** All that was asked of a place and of those below it, as plain JSON: what a compiled rule relies on. */
export type Facts = string | { readonly [below: string]: Facts };

const SELF = '';
const SHAPE = '=';
const ITEMS = '[]';
const VALUES = '{}';

/**
 * A place in a schema, seen as the API server sees it when it compiles rules.
 *
 * It remembers what it was asked. The rule may be used, as it was compiled, wherever the same questions have the same answers.
 */
export class Place {
  public readonly kind: PlaceKind;
  private readonly below = new Map<string, Place | undefined>();
  private askedShape = false;

  /** `resource`: the root of a resource, whose apiVersion, kind and name rules always see. */
  public constructor(public readonly view: SchemaView, resource = view.embeddedResource === true) {
    this.kind = kindOf(view, resource);
  }

  /** Values may be null here. In fields that is the same as absent; items of lists and values of maps can be null. */
  public get nullable(): boolean { return this.view.nullable === true; }

  /** The field that rules call so. */
  public field(escaped: string): Place | undefined {
    const name = unescapedField(escaped);
    return name === undefined ? undefined : this.remember(name, () => this.property(name));
  }

  /** The items of a list or the values of a map. */
  public get element(): Place {
    const { items, additionalProperties } = this.view;
    return this.kind === 'list' ? this.remember(ITEMS, () => new Place(items!))! : this.remember(VALUES, () => new Place(additionalProperties!))!;
  }

  /** How values of this place have to be converted before CEL can compare them; nothing where JSON is as good. */
  public get shape(): Shape | undefined {
    this.askedShape ||= !Object.hasOwn(SCALARS, this.kind);
    return shapeOf(this.view);
  }

  /** The type of values of this place, named for where it stands; nothing where rules may not look. */
  public type(name = 'self'): CelType | undefined {
    switch (this.kind) {
      case 'hidden': return undefined;
      case 'list': {
        const element = this.element.type(`${name}.@idx`);
        return element && listOf(element);
      }
      case 'map': {
        const element = this.element.type(`${name}.@elem`);
        return element && mapOf(STRING, element);
      }
      case 'object':
      case 'resource':
        return struct(name, field => this.field(field)?.type(`${name}.${field}`));
      default: return SCALARS[this.kind];
    }
  }

  public facts(): Facts {
    const below = [...this.below].map(([name, place]): [string, Facts] => [name, place?.facts() ?? LETTERS.hidden]);
    if (this.askedShape) below.push([SHAPE, JSON.stringify(shapeOf(this.view)) ?? '']);
    return below.length === 0 ? this.self : { [SELF]: this.self, ...Object.fromEntries(below) };
  }

  /** The same questions have the same answers here. */
  public agreesWith(facts: Facts): boolean {
    const { [SELF]: self = this.self, ...below } = typeof facts === 'string' ? { [SELF]: facts } : facts as Record<string, Facts>;
    if (self !== this.self) return false;
    return Object.entries(below).every(([name, expected]) => {
      if (name === SHAPE) return (JSON.stringify(shapeOf(this.view)) ?? '') === expected;
      const place = name === ITEMS || name === VALUES ? this.element : this.property(name);
      return place ? place.agreesWith(expected) : expected === LETTERS.hidden;
    });
  }

  /** What kind of place it is. Fields that are null are absent, so it matters only elsewhere whether null is possible. */
  private get self(): string { return this.nullable ? `${LETTERS[this.kind]}?` : LETTERS[this.kind]; }

  private remember(name: string, find: () => Place | undefined): Place | undefined {
    if (!this.below.has(name)) this.below.set(name, find());
    return this.below.get(name);
  }

  private property(name: string): Place | undefined {
    if (this.kind === 'resource' && !describesResource(this.view)) {
      if (name === 'kind' || name === 'apiVersion') return new Place(TEXT);
      if (name === 'metadata') return new Place(METADATA);
    }
    const view = this.view.property(name);
    return view && new Place(view);
  }
}

function kindOf(view: SchemaView, resource: boolean): PlaceKind {
  if (view.intOrString) return 'intOrString';
  switch (view.type) {
    case 'array': return view.items && isVisible(view.items) ? 'list' : 'hidden';
    case 'object':
      if (view.additionalProperties) return isVisible(view.additionalProperties) ? 'map' : 'hidden';
      return resource ? 'resource' : 'object';
    case 'string': return FORMATS[view.format ?? ''] ?? 'string';
    case 'boolean': return 'bool';
    case 'number': return 'double';
    case 'integer': return 'int';
    default: return 'hidden';
  }
}

function isVisible(view: SchemaView): boolean {
  return kindOf(view, false) !== 'hidden';
}

/** The schema says itself what rules see of every resource. */
function describesResource(view: SchemaView): boolean {
  const metadata = view.property('metadata');
  return view.property('kind')?.type === 'string' && view.property('apiVersion')?.type === 'string' && metadata?.type === 'object'
    && metadata.property('name')?.type === 'string' && metadata.property('generateName')?.type === 'string';
}

const leaf = { propertyNames: [], property: () => undefined };
const TEXT: SchemaView = { type: 'string', ...leaf };
const METADATA: SchemaView = {
  type: 'object', propertyNames: ['name', 'generateName'], property: name => name === 'name' || name === 'generateName' ? TEXT : undefined,
};
