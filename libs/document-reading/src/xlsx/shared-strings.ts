import type { TagListener } from '../xml/scan-xml.js';
import { RichText } from './rich-text.js';

/** The strings that the cells of all sheets refer to by their number, from 0. */
export class SharedStrings implements TagListener {
  readonly strings: string[] = [];
  private readonly item = new RichText();

  open(name: string): void {
    this.item.open(name);
  }

  close(name: string): void {
    if (name === 'si') this.strings.push(this.item.take());
    else this.item.close(name);
  }

  text(text: string): void {
    this.item.add(text);
  }
}
