import { Report } from './report';
import { SchemaNode } from './schema/node';

export function checkRules(_node: SchemaNode, _value: unknown, _old: unknown, _forgiving: boolean, _report: Report): void {}
