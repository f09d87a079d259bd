export { DocumentSandbox, SandboxClosed } from './document-sandbox.js';
export type { SandboxLimits } from './sandbox-limits.js';
export { type SandboxLimit, sandboxLimits } from './system-limits.js';
