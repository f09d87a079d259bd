/** The hostile files for tests of other rooms: what a whole server does with them. */
export type { HostileFile } from './hostile/hostile-files.js';
export { hostileFiles } from './hostile/hostile-files.js';
export { HOSTILE_KINDS } from './hostile/hostile-kinds.js';
export { layTrap, type Trap } from './lure.js';
