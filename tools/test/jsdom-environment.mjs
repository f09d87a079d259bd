import { TestEnvironment } from 'jest-environment-jsdom';

/** What browsers have and jsdom leaves out; Node has it too. */
const MISSING = ['TextEncoder', 'TextDecoder', 'Request', 'Response', 'Headers', 'AbortController', 'AbortSignal'];

/** Node's own channel would keep the process alive for every message that was ever awaited. */
class MessageChannel {
  port1 = { onmessage: null };
  port2 = { postMessage: (data) => setTimeout(() => this.port1.onmessage?.({ data }), 0) };
}

/** jsdom, resolving the other rooms to their sources as the node environment does. */
export default class SourceJsdomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of MISSING) this.global[name] = globalThis[name];
    this.global.MessageChannel = MessageChannel;
  }

  exportConditions() {
    return ['@gongkai/source', 'browser'];
  }
}
