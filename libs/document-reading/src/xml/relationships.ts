import type { ZipArchive } from '../zip/zip-archive.js';
import { parseXml } from './parse-xml.js';

/** What one part of an Office document (ECMA-376 part 2) says of another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which is the same in the transitional and the strict form: `officeDocument`, `numbering`. */
  readonly type: string;
  /** The name of the other part in the archive. */
  readonly target: string;
}

/** The parts that a part names; none where it has no list of them. Addresses outside the file are left out. */
export function relationshipsOf(archive: ZipArchive, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(list)) return [];
  const found: Relationship[] = [];
  parseXml(list, archive.read(list), {
    open: (name, attributes) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (!name.endsWith('Relationship') || type === undefined || target === undefined || mode === 'External') return;
      found.push({ id: id ?? '', type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** The part that a document begins with. */
export function mainPart(archive: ZipArchive): string | undefined {
  return relationshipsOf(archive, '').find(({ type, target }) => type === 'officeDocument' && archive.has(target))
    ?.target;
}

/** A name in the archive from one that is relative to a folder of it; a leading slash means the top. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/');
  const names: string[] = [];
  for (const step of steps) {
    if (step === '..') names.pop();
    else if (step !== '' && step !== '.') names.push(step);
  }
  return names.join('/');
}
