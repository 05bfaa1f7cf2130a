import { MESH_EFFECTS } from './meshes';
import { POD_EFFECTS } from './pods';
import { POLICY_EFFECTS } from './policies';
import { ROUTE_EFFECTS } from './routes';
import { SERVICE_EFFECTS } from './services';
import { Rule } from '../../rule';

/** What Kuma takes without a word, and which does nothing, or something else than it looks like. */
export const EFFECT_RULES: readonly Rule[] = [...MESH_EFFECTS, ...POLICY_EFFECTS, ...ROUTE_EFFECTS, ...SERVICE_EFFECTS, ...POD_EFFECTS];
