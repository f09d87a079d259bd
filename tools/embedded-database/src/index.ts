export { type EmbeddedDatabase, type EmbeddedDatabaseOptions, startEmbeddedDatabase } from './start.js';
