import { zipSync } from 'fflate';

import { toDocx, toHtml } from '../render.mjs';
import { dated, sample } from '../sample.mjs';
import { GOVERNMENT, HOUSING } from '../stories.mjs';

const WRITTEN = '2024-01-15T08:00:00.000Z';

const packed = (files) => zipSync(files, { level: 9, mtime: WRITTEN });

export const archives = () => [
  sample('archives/one-report.zip', HOUSING, {
    write: async (blocks) =>
      packed({
        '2025年年报/平罗县城镇更新局年报.docx': dated(await toDocx(blocks)),
        '__MACOSX/2025年年报/._平罗县城镇更新局年报.docx': Buffer.from('Mac OS X'),
        '2025年年报/.DS_Store': Buffer.from('Bud1'),
      }),
  }),
  sample('archives/report-in-an-archive-in-an-archive.zip', GOVERNMENT, {
    write: (blocks) => packed({ 'outer/report.zip': packed({ 'report.html': Buffer.from(toHtml(blocks)) }) }),
  }),
];
