export * from '../core/listener-conflict';
