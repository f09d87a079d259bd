const WHITE_SPACE = /[ \t\n\r\f]+/gu;

/** Running text as a browser lays it out: white space collapses, lines end where a block or a `<br>` ends them. */
export class FlowText {
  private current = '';

  /** @param line takes each finished line that is not empty */
  constructor(private readonly line: (text: string) => void) {}

  add(text: string): void {
    const collapsed = text.replace(WHITE_SPACE, ' ');
    const follows = this.current !== '' && !this.current.endsWith(' ');
    this.current += follows || !collapsed.startsWith(' ') ? collapsed : collapsed.slice(1);
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
    const { current } = this;
    if (current === '') return;
    this.current = '';
    const text = current.endsWith(' ') ? current.slice(0, -1) : current;
    if (text !== '') this.line(text);
  }
}
