/** The texts of the check before uploading, in English; zh-precheck.ts has the same keys. */
export const enPrecheck = {
  precheck: {
    title: 'Check before uploading',
    lead: 'Reads and checks reports in this browser, on this computer: nothing is uploaded. Send them once they are right.',
    door: 'Check first, upload nothing',
    doorHint: 'No account needed; files do not leave this computer',
    drop: {
      label: 'Choose reports to check',
      title: 'Drop files here, or click to choose',
      formats:
        'Several at once: docx, doc, wps, xlsx, xls, et, pdf, ofd, html, mht, md, txt, or a zip with one report in it; up to 50 MB each',
      local: 'Read on this computer only, not uploaded',
    },
    files: 'Files checked',
    progress: '{{done}} of {{total}} read',
    progressLabel: 'Progress of reading',
    waiting: 'Waiting',
    reading: 'Reading…',
    year: '{{year}}',
    yearUnknown: 'year unknown',
    agencyUnknown: 'agency unknown',
    notAReport: 'Not a usable report',
    unreadable: 'Could not be read',
    scan: 'This is a scan or a picture. Pictures are not read in the browser: upload it, and check what was recognised against the original.',
    open: 'Open',
    openOf: 'Open: {{name}}',
    remove: 'Remove',
    removeOf: 'Remove: {{name}}',
    clear: 'Remove all',
    back: 'Back to the files',
    save: 'Save what was read (JSON)',
    upload: 'Upload this file',
    uploadOf: 'Upload: {{name}}',
    uploadAll_one: 'Upload {{count}} report',
    uploadAll_other: 'Upload all {{count}} reports',
    checkedHere: 'Checked on this computer, not uploaded yet',
    notHere:
      'Only this file by itself was checked. What it says is compared with the year before, with agencies below and of the same kind, with other reports, with the wordings that the province asks for, and with the deadline once it is uploaded.',
    gone: 'What was read of this file is gone',
    goneHint: 'It is only kept while the page is open: after a reload, choose the file again.',
    trouble: {
      'too-long':
        'Reading took too long and was stopped. Something is odd about the file: copy its text into a new Word document and try that.',
      stopped:
        'Reading stopped unexpectedly. Reload the page and try again; if it happens again, copy the text into a new Word document and try that.',
      'not-given':
        'The browser cannot get at this file. It may be a folder, or was moved, renamed or deleted: choose it again.',
    },
  },
};
