interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly answer: (answer: Answer) => void;
  readonly fail: (reason: unknown) => void;
}

/** How many questions go together, and how many times at once; whoever comes while all are busy waits. */
interface Limits {
  readonly most: number;
  readonly atOnce: number;
}

/**
 * Questions about the same that are cheaper to answer together. A single one is asked at once; those that come
 * while others are being answered are gathered. Nobody is given an answer that was begun before they asked.
 */
export class AskedTogether<Question, Answer> {
  private readonly waiting = new Map<string, Waiting<Question, Answer>[]>();
  private readonly busy = new Map<string, number>();

  /** @param limits of questions about the same */
  constructor(private readonly limits: Limits) {}

  /** @param about what the questions have in common; `answerAll` gives the answers in the order of the questions */
  ask(
    about: string,
    question: Question,
    answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  ): Promise<Answer> {
    return new Promise((answer, fail) => {
      const waiting = this.waiting.get(about) ?? [];
      this.waiting.set(about, [...waiting, { question, answer, fail }]);
      if ((this.busy.get(about) ?? 0) < this.limits.atOnce) void this.answerThose(about, answerAll);
    });
  }

  private async answerThose(
    about: string,
    answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  ): Promise<void> {
    this.count(about, 1);
    for (let asked = this.take(about); asked.length > 0; asked = this.take(about)) await settle(asked, answerAll);
    this.count(about, -1);
  }

  /** Those who wait, in equal shares for all that may be busy with them. */
  private take(about: string): Waiting<Question, Answer>[] {
    const waiting = this.waiting.get(about) ?? [];
    const share = Math.min(this.limits.most, Math.ceil(waiting.length / this.limits.atOnce));
    const rest = waiting.slice(share);
    if (rest.length === 0) this.waiting.delete(about);
    else this.waiting.set(about, rest);
    return waiting.slice(0, share);
  }

  private count(about: string, by: number): void {
    const busy = (this.busy.get(about) ?? 0) + by;
    if (busy === 0) this.busy.delete(about);
    else this.busy.set(about, busy);
  }
}

async function settle<Question, Answer>(
  asked: readonly Waiting<Question, Answer>[],
  answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): Promise<void> {
  try {
    const answers = await answerAll(asked.map(({ question }) => question));
    asked.forEach(({ answer, fail }, at) => {
      const own = answers[at];
      if (own === undefined) fail(new Error('A question was left without an answer'));
      else answer(own);
    });
  } catch (reason) {
    asked.forEach(({ fail }) => {
      fail(reason);
    });
  }
}
