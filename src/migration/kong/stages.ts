import { Stages } from '../steps';

const GATEWAYS = new Set(['Gateway', 'GatewayClass']);

/** What is named comes before what names it; routes come last, as they bring the requests. */
export const STAGES = new Stages([
  { file: '1-settings.yaml', title: 'apply plugins and policies', has: kind => kind.startsWith('Kong') },
  { file: '2-services.yaml', title: 'apply the Services, with annotations that only Kong reads', has: kind => kind === 'Service' },
  { file: '3-gateways.yaml', title: 'apply the gateway, and see to it that Kong listens on its ports', has: kind => GATEWAYS.has(kind) },
  { file: '4-routes.yaml', title: 'apply the routes: from here on Kong takes the requests', has: () => true },
]);
