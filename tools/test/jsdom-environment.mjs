import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom, resolving the other rooms to their sources as the node environment does. */
export default class SourceJsdomEnvironment extends TestEnvironment {
  exportConditions() {
    return ['@gongkai/source', 'browser'];
  }
}
