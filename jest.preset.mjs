import { join } from 'node:path';

const ROOT = import.meta.dirname;

/** Campaigns that need programs which `npm test` does not install run only when asked for by name. */
const LEFT_OUT = process.env.GONGKAI_CAMPAIGN ? [] : ['\\.campaign\\.spec\\.ts$'];

/**
 * The Jest settings of one room. Tests run as ES modules, like the code itself,
 * and resolve the other rooms to their sources.
 *
 * @param {string} name
 * @param {{ environment?: 'node' | 'jsdom' }} options
 */
export function project(name, { environment = 'node' } = {}) {
  return {
    displayName: name,
    testEnvironment: environment === 'jsdom' ? join(ROOT, 'tools/test/jsdom-environment.mjs') : 'node',
    testEnvironmentOptions: { customExportConditions: ['@gongkai/source', 'node', 'node-addons'] },
    testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx', '<rootDir>/e2e/**/*.spec.ts'],
    testPathIgnorePatterns: ['/node_modules/', ...LEFT_OUT],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
    transform: { '^.+\\.tsx?$': ['@swc/jest', SWC] },
  };
}

const SWC = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic' },
      useDefineForClassFields: false,
    },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};
