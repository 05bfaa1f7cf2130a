export type { Condition } from './condition';
export type { RouteGroupKind } from './listener';
export type { Feature, TargetName } from '../core/gateway/profile';
export type { ParentRef } from '../core/gateway/shapes';
export type { ObjectStatus } from './status';
export { TrafficModel } from './traffic-model';
export type { BackendCertificate, ModelFacts, ModelOptions } from './traffic-model';
export type * from './traffic-request';
