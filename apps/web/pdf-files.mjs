import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the pages find them; src/pdf/pdf-files.ts says the same. */
const ADDRESS = '/pdfjs/';

/**
 * What pdfjs loads while it works: character maps, without which a Chinese PDF
 * reads as empty; fonts that PDF leaves to its reader; decoders for scans.
 */
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm'];

/** Serves these files of the installed package under /pdfjs/, and puts them beside the built pages. */
export function pdfFiles() {
  const root = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  return {
    name: 'gongkai-pdf-files',
    configureServer(server) {
      server.middlewares.use(ADDRESS, (request, response, next) => {
        const [, folder, file] = /^\/(\w+)\/([\w.-]+)$/u.exec(request.url ?? '') ?? [];
        const path = join(root, folder ?? '', file ?? '');
        if (file === undefined || !FOLDERS.includes(folder) || !existsSync(path)) next();
        else createReadStream(path).pipe(response);
      });
    },
    generateBundle() {
      for (const folder of FOLDERS) {
        for (const file of readdirSync(join(root, folder))) {
          const source = readFileSync(join(root, folder, file));
          this.emitFile({ type: 'asset', fileName: `${ADDRESS.slice(1)}${folder}/${file}`, source });
        }
      }
    },
  };
}
