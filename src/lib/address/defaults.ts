export * from '../state/defaults';
