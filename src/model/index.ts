export type { Condition } from './objects/condition';
export type { RouteGroupKind } from './gateways/listener';
export type { Feature, TargetName } from '../core/gateway/profile';
export type { ParentRef } from '../core/gateway/shapes';
export type { ObjectStatus } from './status';
export { TrafficModel } from './traffic-model';
export type { BackendCertificate, ModelFacts, ModelOptions } from './traffic-model';
export type * from './matching/traffic-request';
