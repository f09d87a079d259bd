const WHITE_SPACE = /[ \t\n\r\f]+/gu;

/** Running text as a browser lays it out: white space collapses, lines end where a block or a `<br>` ends them. */
export class FlowText {
  private current = '';

  /** @param line takes each finished line that is not empty */
  constructor(private readonly line: (text: string) => void) {}

  add(text: string): void {
    const collapsed = text.replace(WHITE_SPACE, ' ');
    const joined = this.current === '' || this.current.endsWith(' ') ? collapsed.replace(/^ /u, '') : collapsed;
    this.current += joined;
  }

  /** Text whose white space counts, as in `<pre>`. */
  addPreformatted(text: string): void {
    const [first = '', ...rest] = text.split(/\r\n|\n|\r/u);
    this.current += first;
    for (const line of rest) {
      this.endLine();
      this.current += line;
    }
  }

  endLine(): void {
    const text = this.current.replace(/ $/u, '');
    this.current = '';
    if (text !== '') this.line(text);
  }
}
