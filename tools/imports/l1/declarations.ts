import ts from 'typescript';

/** What `cdk8s import` declares, without its comments. */
export type Declaration = ApiClass | Struct | Enum | Union;

/** A Kubernetes kind. */
export interface ApiClass { readonly is: 'class'; readonly name: string; readonly apiVersion: string; readonly kind: string; readonly optional: boolean }

/** A group of fields, each with its name in Kubernetes and how it gets there. */
export interface Struct { readonly is: 'struct'; readonly name: string; readonly fields: readonly Field[] }

export interface Field { readonly name: string; readonly optional: boolean; readonly type: string; readonly wire: string; readonly value: string }

export interface Enum { readonly is: 'enum'; readonly name: string; readonly members: readonly { readonly name: string; readonly value: string }[] }

/** A value of one of several primitive types. */
export interface Union { readonly is: 'union'; readonly name: string; readonly types: readonly string[] }

/** The declarations of a file that `cdk8s import` wrote, in its order. */
export function declarationsOf(code: string): Declaration[] {
  const { statements } = ts.createSourceFile('import.ts', code, ts.ScriptTarget.ES2022, true);
  const mappings = new Map(statements.filter(ts.isFunctionDeclaration).map(fn => [nameOf(fn).replace('toJson_', ''), mappingOf(fn)]));
  return statements.flatMap((statement): Declaration[] => {
    if (ts.isInterfaceDeclaration(statement)) return [structOf(statement, mappings.get(statement.name.text) ?? new Map())];
    if (ts.isEnumDeclaration(statement)) return [enumOf(statement)];
    if (ts.isClassDeclaration(statement)) return [statement.heritageClauses ? classOf(statement) : unionOf(statement)];
    if (ts.isFunctionDeclaration(statement) || ts.isImportDeclaration(statement)) return [];
    throw new Error(`cdk8s import wrote something new: ${statement.getText().slice(0, 100)}`);
  });
}

function classOf(declaration: ts.ClassDeclaration): ApiClass {
  const gvk = find(declaration, ts.isObjectLiteralExpression).properties.filter(ts.isPropertyAssignment);
  const [apiVersion, kind] = gvk.map(property => (property.initializer as ts.StringLiteral).text);
  const props = find(declaration, ts.isConstructorDeclaration).parameters[2];
  return { is: 'class', name: nameOf(declaration), apiVersion, kind, optional: props.initializer !== undefined };
}

function structOf(declaration: ts.InterfaceDeclaration, mapping: Mapping): Struct {
  const fields = declaration.members.filter(ts.isPropertySignature).map(member => {
    const name = nameOf(member);
    const mapped = mapping.get(name);
    if (!mapped || !member.type) throw new Error(`cdk8s import does not map ${declaration.name.text}.${name}`);
    return { name, optional: member.questionToken !== undefined, type: member.type.getText(), ...mapped };
  });
  return { is: 'struct', name: declaration.name.text, fields };
}

function enumOf(declaration: ts.EnumDeclaration): Enum {
  const members = declaration.members.map(member => ({ name: nameOf(member), value: (member.initializer as ts.Expression).getText() }));
  return { is: 'enum', name: declaration.name.text, members };
}

function unionOf(declaration: ts.ClassDeclaration): Union {
  const [value] = find(declaration, ts.isConstructorDeclaration).parameters;
  return { is: 'union', name: nameOf(declaration), types: (value.type as ts.TypeNode).getText().split(' | ') };
}

/** By the field's name in TypeScript. */
type Mapping = ReadonlyMap<string, { readonly wire: string; readonly value: string }>;

function mappingOf(fn: ts.FunctionDeclaration): Mapping {
  return new Map(find(fn, ts.isObjectLiteralExpression).properties.filter(ts.isPropertyAssignment).map(property => {
    const value = property.initializer.getText();
    const [, name] = /\bobj\.(\w+)/.exec(value) ?? [];
    return [name, { wire: nameOf(property), value }];
  }));
}

function nameOf(node: ts.NamedDeclaration): string {
  return (node.name as ts.Identifier | ts.StringLiteral).text;
}

function find<T extends ts.Node>(node: ts.Node, is: (candidate: ts.Node) => candidate is T): T {
  const search = (candidate: ts.Node): T | undefined => is(candidate) ? candidate : ts.forEachChild(candidate, search);
  const found = search(node);
  if (!found) throw new Error(`cdk8s import wrote something new: ${node.getText().slice(0, 100)}`);
  return found;
}
