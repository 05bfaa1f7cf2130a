export { migrate as migrateKuma } from './kuma';
export type { KumaVersion, Migrated, Migration, MigrationOptions, Step } from './kuma';
