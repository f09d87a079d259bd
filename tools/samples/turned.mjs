/**
 * A PDF whose pages were scanned in or drawn lying on their side and are turned when shown: their content is drawn a
 * quarter turn to the left, and /Rotate turns it back. Written as an update at the end of the file (ISO 32000, 7.5.6);
 * for files with plain objects and one cross-reference table, as Chromium writes them.
 */
export function turned(pdf) {
  const text = pdf.toString('latin1');
  const [, root] = /\/Root (\d+ 0 R)/u.exec(text);
  const [, previous] = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text);
  const size = Number(/\/Size (\d+)/u.exec(text)[1]);
  const pages = [...text.matchAll(/(\d+) 0 obj\s*(<<\s*\/Type \/Page\s[^]*?>>)\s*endobj/gu)];
  const objects = pages.flatMap(([, number, page], index) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(page);
    const [, content] = /\/Contents (\d+ 0 R)/u.exec(page);
    const [before, after] = [size + 2 * index, size + 2 * index + 1];
    const lying = page
      .replace(/\/MediaBox \[[^\]]*\]/u, `/MediaBox [0 0 ${height} ${width}] /Rotate 90`)
      .replace(/\/Contents \d+ 0 R/u, `/Contents [${before} 0 R ${content} ${after} 0 R]`);
    // (x, y) of the upright page stands at (height - y, x) of the lying one.
    return [
      [Number(number), lying],
      [before, stream(`q 0 1 -1 0 ${height} 0 cm\n`)],
      [after, stream('\nQ\n')],
    ];
  });
  return appended(pdf, objects, `/Root ${root} /Prev ${previous} /Size ${size + 2 * pages.length}`);
}

function stream(content) {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function appended(pdf, objects, trailer) {
  let text = '\n';
  const table = [];
  for (const [number, object] of objects) {
    table.push(`${number} 1\n${String(pdf.length + text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = pdf.length + text.length;
  text += `xref\n${table.join('')}trailer\n<< ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(text, 'latin1')]);
}
