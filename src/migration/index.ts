export { migrateKongIngress, migrateNginx, migrateTcpIngress } from './kong';
export type { KongMigrated, KongMigration, NginxMigrationOptions, StreamMigrationOptions } from './kong';
export { migrate as migrateKuma } from './kuma';
export type { KumaVersion, Migrated, Migration, MigrationOptions } from './kuma';
export type { Step } from './steps';
