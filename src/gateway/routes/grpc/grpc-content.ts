import { GRPC_PRECEDENCE } from './grpc-precedence';
import { GrpcRouteOptions } from './grpc-rule';
import { Protocol } from '../../../core/protocol';
import { sparse } from '../../../core/sparse';
import { RouteKind } from '../../values/route-kind';
import { checkMatchedRule, matchedRoute, matchedRuleFields } from '../rules/matched-rule';
import { RouteContent } from '../rules/route-content';

/** What `RouteSpec.grpc` says, checked. */
export function grpcContent({ hostnames = [], rules }: GrpcRouteOptions): RouteContent {
  return matchedRoute(hostnames, rules, {
    kind: RouteKind.GRPC, protocol: Protocol.GRPC, precedence: GRPC_PRECEDENCE,
    check: checkMatchedRule, render: (rule, refs) => sparse(matchedRuleFields(rule, refs))!,
  });
}
