import { AskedTogether } from './asked-together.js';

describe('AskedTogether', () => {
  let asked: (readonly number[])[];
  const doubled = async (questions: readonly number[]) => {
    asked.push(questions);
    await Promise.resolve();
    return questions.map((question) => question * 2);
  };

  beforeEach(() => {
    asked = [];
  });

  it('asks the first at once and gathers those that come meanwhile', async () => {
    const together = new AskedTogether<number, number>({ most: 10, atOnce: 1 });
    const answers = await Promise.all([1, 2, 3].map((question) => together.ask('a', question, doubled)));
    expect([answers, asked]).toEqual([
      [2, 4, 6],
      [[1], [2, 3]],
    ]);
  });

  it('shares them among those that may be busy, no more than the most together', async () => {
    const together = new AskedTogether<number, number>({ most: 2, atOnce: 2 });
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map((question) => together.ask('a', question, doubled)));
    expect(asked).toEqual([[1], [2], [3, 4], [5, 6], [7]]);
  });

  it('keeps apart what is about something else', async () => {
    const together = new AskedTogether<number, number>({ most: 10, atOnce: 1 });
    await Promise.all(['a', 'a', 'b', 'b'].map((about, at) => together.ask(about, at, doubled)));
    expect(asked).toEqual([[0], [2], [1], [3]]);
  });

  it('fails all who were asked together, and none after them', async () => {
    const together = new AskedTogether<number, number>({ most: 10, atOnce: 1 });
    await expect(together.ask('a', 1, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await together.ask('a', 2, doubled)).toBe(4);
  });
});
