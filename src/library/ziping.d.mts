export * from './ziping.cjs';
