import { IConstruct } from 'constructs';
import { TargetRef } from './target-ref';
import { refuse } from '../../core/error';
import { atMost } from '../values/limit';

const MAX = 16;

/** Refuses targets that are none, too many, or the same. @throws TRF1105, TRF1178 */
export function refuseTargets(targets: readonly TargetRef[], construct: IConstruct): void {
  atMost(MAX, targets, 'targets of a policy', construct);
  if (targets.length === 0) {
    refuse({ code: 'TRF1178', value: [], expected: 'a target', fix: "targets: [PolicyTarget.service('api')]", construct });
  }
  targets.forEach(({ sectionName, ...target }, i) => {
    const same = targets.slice(0, i).filter(other => other.name === target.name && other.kind === target.kind && other.group === target.group);
    if (same.every(other => sectionName !== undefined && other.sectionName !== undefined && other.sectionName !== sectionName)) return;
    refuse({
      code: 'TRF1178', value: `${target.kind} ${target.name}${sectionName === undefined ? '' : ` ${sectionName}`}`, construct,
      expected: 'each target once, and of an object either single ports or the whole', fix: 'make a policy for the port and another for the Service',
    });
  });
}
