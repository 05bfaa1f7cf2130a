export type { KumaVersion, MigrationOptions } from './context';
export { migrate } from './migrate';
export { STAGES } from './order';
