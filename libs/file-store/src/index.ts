export { FileStore, type FileStoreOptions, type KeptFile } from './file-store.js';
