export * from './comparison.js';
export * from './copies.js';
export * from './organisations.js';
export * from './parts.js';
export * from './reports.js';
export * from './rules.js';
export * from './session.js';
export * from './submissions.js';
