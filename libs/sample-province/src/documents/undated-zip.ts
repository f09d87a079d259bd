const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const DIRECTORY_ENTRY = 0x02014b50;

/** 1980-01-01 00:00, the first moment that a zip archive can name. */
const FIRST_DAY = 0x21;

/**
 * The same archive with every file dated 1980, so that one document always has the same bytes.
 * (Offsets: APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16; archives without a comment at the end.)
 */
export function undatedZip(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY)
    throw new TypeError('The archive does not end with its directory');
  let entry = view.getUint32(end + 16, true);
  while (entry < end && view.getUint32(entry, true) === DIRECTORY_ENTRY) {
    view.setUint32(entry + 12, FIRST_DAY << 16, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST_DAY << 16, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}
