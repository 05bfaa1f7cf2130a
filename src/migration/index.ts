export { migrate as migrateKuma } from './kuma';
export type { KumaVersion, Migrated, Migration, MigrationOptions } from './kuma';
export type { Step } from './steps';
