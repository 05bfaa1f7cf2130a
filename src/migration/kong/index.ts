export { migrateKongIngress } from './kong-ingress/migrate';
export { migrateNginx } from './nginx/migrate';
export type { NginxMigrationOptions } from './nginx/migrate';
export { STAGES } from './stages';
export { migrateTcpIngress } from './stream/migrate';
export type { StreamMigrationOptions } from './stream/migrate';
