import { CATEGORY_TITLES, FACT_TITLES } from '@gongkai/report-model';

import { titlesIn } from './titles-in.js';
import type { zhCodes } from './zh-codes.js';

/** The English names of the codes that stand in answers: errors, facts, categories. */
export const enCodes: typeof zhCodes = {
  problem: {
    'account-unknown': 'The user name or the password is wrong. Check both and try again.',
    'agency-not-found': 'There is no such agency. Choose another.',
    'database-unavailable': 'The database cannot be reached. Try again later; if it stays so, tell the administrator.',
    'document-damaged': 'The file is damaged. Open the original, save a fresh copy and send that.',
    'document-empty': 'The file is empty. Make sure that it is the report you chose.',
    'document-encrypted': 'The file has a password. Remove the password and send it again.',
    'document-killed':
      'Reading the file broke a safety limit and was stopped; other files are not affected. Save it as docx and send it again.',
    'document-scanned': 'The file is a scanned picture without text. Send the file that Word or the like produced.',
    'document-too-complex': 'The file is too complex to be read. Keep only the report, save it and send it again.',
    'document-too-large': 'The file is larger than 50 MB. Take out pictures or attachments and send it again.',
    'folder-unwritable': 'The server cannot write to its storage folder. Tell the administrator.',
    'format-unsupported': 'Files of this kind are not supported. Send Word, Excel, PDF, OFD, a web page, md or txt.',
    'not-allowed': 'This account may not do that.',
    'not-signed-in': 'You are not signed in, or no longer. Sign in again.',
    'port-taken': 'The port of the server is taken. Tell the administrator.',
    'question-invalid': 'The request is not valid. Check the conditions you entered.',
    'report-without-document':
      'Only the figures of this report were imported; there is no document. Upload the document to add it.',
    'report-not-found': 'There is no such report; it may have been withdrawn or replaced.',
    'reports-incomparable': 'These agencies cannot be compared. Choose two to six agencies.',
    'submission-not-found': 'There is no such submission.',
    'figures-invalid':
      'A line of the file is not as it must be, so nothing was imported. Mend it as told and import again.',
    'finding-not-found': 'There is no such finding: its report may have been withdrawn. Reload the page.',
    'rule-not-found': 'There is no such rule. Choose one from the list of rules.',
    'submission-settled': 'This submission is settled and cannot be changed any more.',
    'too-many-attempts': 'Too many attempts. Wait a few minutes.',
    'disk-full': 'The disk of the server is full: it cannot take files now. Tell the administrator.',
    'already-running': 'The program is already running. Use the address that is open.',
    'service-failed':
      'A service behind the pages does not answer. Try again later; if it stays so, tell the administrator.',
    'internal-error': 'The server failed. Try again later; if it stays so, tell the administrator.',
    'no-connection': 'The server cannot be reached. Check the network and try again.',
    'answer-unreadable': 'The answer of the server makes no sense to this page. Reload the page and try again.',
  },
  fact: titlesIn('en', FACT_TITLES),
  category: titlesIn('en', CATEGORY_TITLES),
};
