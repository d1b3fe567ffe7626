export * from '../state/base';
