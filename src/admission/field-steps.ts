import { Step } from '../core/field-path';

/** As the API server's schema validation writes paths, which tells keys of maps from fields by nothing: `spec.headers.x-tenant`. */
export function schemaPath(steps: readonly Step[], ...more: Step[]): string {
  let path = '';
  for (const step of [...steps, ...more]) path += typeof step === 'number' ? `[${step}]` : `.${typeof step === 'string' ? step : step.key}`;
  return path.startsWith('.') ? path.slice(1) : path;
}
