import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { pdfFiles } from './pdf-files.mjs';

/** Where `npm start` serves the API while the pages are being worked on. */
const API = process.env.GONGKAI_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), pdfFiles()],
  resolve: { conditions: ['@gongkai/source', 'browser', 'module', 'import', 'default'] },
  server: { proxy: { '/api': API } },
  // The readers of sheets and PDF are chunks of the reading worker's own, loaded with the first such document.
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // Of Ant Design the first page needs little: each part comes with the first page that has it.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/u, priority: 4 },
            // With its settings, which have to be there before the schemas of any other chunk.
            { name: 'zod', test: /node_modules[\\/]zod[\\/]|schemas-without-eval/u, priority: 3 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/u, priority: 3 },
          ],
        },
      },
    },
  },
});
