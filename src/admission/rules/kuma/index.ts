import { EFFECT_RULES } from './effects';
import { DEPRECATION_RULES } from './endings/deprecations';
import { KUMA_3_RULES } from './endings/kuma-3';
import { MISTAKE_RULES } from './mistakes';
import { OPEN_KIND_RULES } from './open-kinds';
import { POLICY_RULES } from './policies';
import { Rule } from '../rule';
import { BACKEND_RULES } from './together/backends';
import { EXTERNAL_RULES } from './together/external-services';
import { LABEL_RULES } from './together/label-references';
import { MESH_RULES } from './together/meshes';
import { PERMISSION_RULES } from './together/permissions';
import { PROTOCOL_RULES } from './together/protocols';
import { LIMIT_RULES } from './together/rate-limits';
import { REFERENCE_RULES } from './together/references';
import { ANNOTATION_RULES } from './webhooks/annotations';
import { CHANGE_RULES } from './webhooks/changes';
import { NAMESPACE_RULES } from './webhooks/namespaces';
import { ZONE_RULES } from './webhooks/zones';

/** What Kuma refuses or drops beyond the schemas of its CRDs. */
export const KUMA_RULES: readonly Rule[] = [
  ...OPEN_KIND_RULES, ...MISTAKE_RULES, ...CHANGE_RULES, ...NAMESPACE_RULES, ...ANNOTATION_RULES, ...ZONE_RULES, ...POLICY_RULES,
  ...PERMISSION_RULES, ...MESH_RULES, ...LIMIT_RULES, ...REFERENCE_RULES, ...PROTOCOL_RULES, ...BACKEND_RULES, ...EXTERNAL_RULES, ...LABEL_RULES,
  ...EFFECT_RULES,
  ...DEPRECATION_RULES, ...KUMA_3_RULES,
];
