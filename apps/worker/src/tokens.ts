/** What is given by an interface has no class to be asked for by. */
export const QUEUE = Symbol('QueueBackend');
export const SETTINGS = Symbol('WorkerSettings');
