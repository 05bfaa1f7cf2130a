export * from './core/backend';
export * from './core/gateway-parameters';
export * from './core/http-method';
export * from './core/protocol';
export * from './core/resource';
export * from './core/target';
export * from './core/workload';
