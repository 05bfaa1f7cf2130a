import { below } from '../fields';
import { Notes } from './notes';
import { isRecord, Json, record } from '../../core/json';

/* What Namespaces, workloads and Services say that Kuma 3 does not hear any more. */

/** Annotations that go, and what is written instead. */
const ANNOTATIONS: Readonly<Record<string, string>> = {
  'kuma.io/mesh': 'a label of the same name',
  'kuma.io/transparent-proxying-reachable-services': 'kuma.io/reachable-backends, which names MeshServices',
  'kuma.io/reachable-services': 'kuma.io/reachable-backends, which names MeshServices',
};

const WORDS: Readonly<Record<string, string>> = { yes: 'true', no: 'false' };
const OURS = /(^|\.)kuma\.io\//;
const ADDRESS = /(?<![\w-])[a-z0-9-]+_[a-z0-9-]+_svc(?:_\d+)?(?![\w-])/;

/** Says what in an object of others will have no effect, and which addresses in it will lead nowhere. */
export function scan(object: Json, notes: Notes): void {
  const { spec } = object;
  for (const [holder, path] of [[object, ''], [record(spec).template, 'spec.template']] as const) {
    const annotations = record(record(record(holder).metadata).annotations);
    const place = below(below(path, 'metadata'), 'annotations');
    for (const [name, value] of Object.entries(annotations)) annotation(name, value, below(place, name), notes);
  }
  addresses(object.kind === 'ConfigMap' ? object.data : spec, object.kind === 'ConfigMap' ? 'data' : 'spec', notes);
}

function annotation(name: string, value: unknown, path: string, notes: Notes): void {
  if (name in ANNOTATIONS) {notes.say('lost', { path, value, message: 'Kuma 3 does not read this annotation', fix: ANNOTATIONS[name] });} else if (OURS.test(name) && String(value) in WORDS) {
    notes.say('lost', { path, value, message: 'Kuma 3 knows true and false only', fix: `"${WORDS[String(value)]}"` });
  }
}

function addresses(value: unknown, path: string, notes: Notes): void {
  if (typeof value === 'string' && ADDRESS.test(value)) {
    notes.say('changed', {
      path, value, message: 'services go by their MeshServices: this name leads nowhere any more', fix: 'the hostname of the Service, for example api.shop.svc.cluster.local',
    });
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) addresses(item, below(path, i), notes);
  } else if (isRecord(value)) {
    for (const [field, inner] of Object.entries(value)) addresses(inner, below(path, field), notes);
  }
}
