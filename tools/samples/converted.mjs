import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What LibreOffice makes of a document in another format; SOFFICE says where it is, if it is not on the path. */
export function converted(bytes, from, to) {
  return inFolder((folder) => {
    writeFileSync(join(folder, `report.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `report.${from}`)];
    execFileSync(process.env['SOFFICE'] ?? 'soffice', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(join(folder, `report.${to.split(':')[0]}`));
  });
}

/** The page as Chromium prints it, or a picture of it. */
export function printed(html, { picture = null } = {}) {
  return inFolder((folder) => {
    const page = join(folder, 'page.html');
    const made = join(folder, picture ? 'page.png' : 'page.pdf');
    writeFileSync(page, html);
    const how = picture
      ? [`--screenshot=${made}`, `--window-size=${picture.width},${picture.height}`, '--hide-scrollbars', '--force-device-scale-factor=1.5']
      : [`--print-to-pdf=${made}`, '--no-pdf-header-footer'];
    const args = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`, ...how];
    execFileSync(process.env['GONGKAI_CHROMIUM'] ?? 'chromium', [...args, `file://${page}`], { stdio: 'ignore' });
    return readFileSync(made);
  });
}

function inFolder(make) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-samples-'));
  try {
    return make(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
