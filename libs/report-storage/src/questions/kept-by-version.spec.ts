import { KeptByVersion } from './kept-by-version.js';

describe('KeptByVersion', () => {
  let version: string;
  let made: string[];
  let kept: KeptByVersion<{ readonly answer: string }>;

  beforeEach(() => {
    version = '1';
    made = [];
    kept = new KeptByVersion({ now: () => Promise.resolve(version) }, 2, () => 1);
  });

  const ask = (question: string) =>
    kept.get(question, async () => {
      made.push(`${question}${version}`);
      await Promise.resolve();
      return { answer: `${question}${version}` };
    });

  it('makes an answer once for all who ask while nothing has changed', async () => {
    const answers = await Promise.all([ask('a'), ask('a'), ask('b')]);
    expect(answers.map(({ answer }) => answer)).toEqual(['a1', 'a1', 'b1']);
    await ask('a');
    expect(made).toEqual(['a1', 'b1']);
  });

  it('makes it again for the next version', async () => {
    await ask('a');
    version = '2';
    expect(await ask('a')).toEqual({ answer: 'a2' });
  });

  it('forgets what was asked for least lately when the room is full', async () => {
    for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(question);
    expect(made).toEqual(['a1', 'b1', 'c1', 'b1']);
  });

  it('keeps no failure', async () => {
    await expect(kept.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await ask('a')).toEqual({ answer: 'a1' });
  });
});
