import { layers, reprinted } from '../layouts.mjs';
import { sample } from '../sample.mjs';
import { BUREAU, GOVERNMENT, HOUSING, STREET, TOWN } from '../stories.mjs';

/** What stands where there is nothing. */
const zeros = (instead) => reprinted((text) => (text === '0' ? instead : text));

const WIDE = (text) => text.replace(/[\d.]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0) + 0xfee0));

const thousands = (text) => text.replace(/^\d{4,}/u, (digits) => digits.replace(/\B(?=(\d{3})+$)/gu, ','));

const UNITS = { 'proactive.fees.amount': '万元', 'proactive.procurement.amount': '元' };

/** Each applicant's column empty, the totals filled in. */
const onlyTotals = reprinted((text, key) => (key.startsWith('applications.') && !key.endsWith('.total') ? '' : text));

const inTurn = ['', '/', '—', '0', '-', '无'];

export const cellSpellings = () => [
  sample('cell-spellings/slashes.html', BUREAU, { layout: zeros('/') }),
  sample('cell-spellings/dashes.docx', HOUSING, { layout: zeros('-') }),
  sample('cell-spellings/long-dashes.html', TOWN, { layout: zeros('—') }),
  sample('cell-spellings/none.html', BUREAU, { layout: zeros('无') }),
  sample('cell-spellings/units.docx', GOVERNMENT, {
    layout: reprinted((text, key) => `${text}${UNITS[key] ?? '件'}`),
  }),
  sample('cell-spellings/zero-pieces.html', TOWN, { layout: zeros('0件') }),
  sample('cell-spellings/amount-with-unit-in-2019.html', STREET, {
    layout: reprinted((text, key) => (key === 'proactive.procurement.amount' ? `${text}元` : text)),
  }),
  sample('cell-spellings/full-width-digits.docx', GOVERNMENT, { layout: reprinted(WIDE) }),
  sample('cell-spellings/full-width-digits-pasted.txt', BUREAU, { layout: reprinted(WIDE) }),
  sample('cell-spellings/thousands.html', GOVERNMENT, { layout: reprinted(thousands) }),
  sample('cell-spellings/spaces-around.html', HOUSING, { layout: reprinted((text) => `\u00a0 ${text}\u3000`) }),
  sample('cell-spellings/blank-throughout.docx', { ...BUREAU, figures: {} }, { layout: zeros('') }),
  sample('cell-spellings/blanks-for-zeros.html', HOUSING, { layout: zeros('') }),
  sample('cell-spellings/blanks-for-zeros-sheet.xlsx', BUREAU, { layout: zeros('') }),
  sample('cell-spellings/blanks-for-zeros-pasted.txt', GOVERNMENT, { layout: zeros('') }),
  sample('cell-spellings/only-totals.html', GOVERNMENT, { layout: onlyTotals }),
  sample('cell-spellings/all-ways-in-one.docx', HOUSING, {
    layout: layers(
      reprinted((text, key) => (text === '0' ? inTurn[key.length % inTurn.length] : text)),
      reprinted((text) => (text === '25' ? '２５' : text)),
    ),
  }),
];
