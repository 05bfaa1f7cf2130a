export { migrateKongIngress, migrateNginx, migrateTcpIngress } from './kong';
export type { NginxMigrationOptions, StreamMigrationOptions } from './kong';
export { migrate as migrateKuma } from './kuma';
export type { KumaVersion, MigrationOptions } from './kuma';
export type { Migrated, Migration } from './migration';
export type { Step } from './steps';
