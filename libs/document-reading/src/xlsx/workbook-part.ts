import { damaged, tooComplex } from '../document-errors.js';
import { MAX_SHEETS } from '../limits.js';
import type { StartTag, TagListener } from '../xml/scan-xml.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Names its part among the relationships of the workbook. */
  readonly relationship: string;
  readonly hidden: boolean;
}

/** Hears the part that lists the sheets, in the order of their tabs. */
export class WorkbookPart implements TagListener {
  readonly sheets: ListedSheet[] = [];
  /** Days count from 1904 and not from 1900. */
  date1904 = false;

  open(name: string, tag: StartTag): void {
    if (name === 'workbookPr') this.date1904 = ['1', 'true'].includes(tag.local('date1904') ?? '');
    else if (name === 'sheet') this.addSheet(tag);
  }

  close(): void {
    // All is in attributes.
  }

  text(): void {
    // All is in attributes.
  }

  private addSheet(tag: StartTag): void {
    const name = tag.local('name');
    if (name === undefined) throw damaged('有一张工作表没有名称');
    if (this.sheets.length >= MAX_SHEETS) throw tooComplex('工作表过多', { sheets: this.sheets.length });
    const state = tag.local('state');
    const hidden = state === 'hidden' || state === 'veryHidden';
    this.sheets.push({ name, relationship: tag.local('id') ?? '', hidden });
  }
}
