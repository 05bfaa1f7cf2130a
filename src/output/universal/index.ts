export type { Converted, ConvertOptions } from './conversion';
export { toKubernetes } from './to-kubernetes';
export { isUniversal, toUniversal } from './to-universal';
