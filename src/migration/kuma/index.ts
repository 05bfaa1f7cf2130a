export type { KumaVersion, MigrationOptions } from './context';
export { migrate } from './migrate';
export type { Migrated, Migration } from './migrate';
export { fileOf } from './order';
export type { Step } from './order';
