const KEY = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/;
const PREFIX_MAX = 252;
const VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
/** How long the value of a label can be. */
export const LABEL_MAX = 63;

/** Whether a label or an annotation can be called so: `team`, `example.com/team`. */
export function isLabelKey(key: string): boolean {
  return KEY.test(key) && key.split('/')[0].length <= PREFIX_MAX;
}

/** Whether a label can have this value. */
export function isLabelValue(value: string): boolean {
  return value.length <= LABEL_MAX && VALUE.test(value);
}
