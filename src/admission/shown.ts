export { shown } from '../core/shown';
