import { sampleAgencies } from '../sample-agencies.js';
import { say } from './statement.js';
import { inVoiceOf } from './voice.js';

const AGENCIES = sampleAgencies();
const WORDS = '我局将公开工作纳入科室年度考核，现公布本单位年度报告。';

function spokenBy(name: string): string | undefined {
  const agency = AGENCIES.find((one) => one.name === name)!;
  const item = { text: WORDS, category: 'P01' };
  const text = inVoiceOf(agency, {
    parts: [
      { kind: 'table', section: 2 },
      { kind: 'heading', text: WORDS },
      { kind: 'paragraph', text: WORDS },
    ],
    statements: [say(WORDS)],
    problems: [item],
    measures: [item],
  });
  expect(text.parts.slice(0, 2)).toEqual([
    { kind: 'table', section: 2 },
    { kind: 'heading', text: WORDS },
  ]);
  const spoken = new Set([text.parts[2], ...text.statements, ...text.problems, ...text.measures].map(textOf));
  expect(spoken.size).toBe(1);
  return [...spoken][0];
}

function textOf(words: unknown): string {
  return (words as { text: string }).text;
}

it.each([
  ['中宁县财政局', WORDS],
  ['中宁县人民政府办公室', '我办将公开工作纳入科室年度考核，现公布本单位年度报告。'],
  ['中宁县人民政府', '我县将公开工作纳入单位年度考核，现公布本县年度报告。'],
  ['兴庆区人民政府', '我区将公开工作纳入单位年度考核，现公布本区年度报告。'],
  ['青铜峡市人民政府', '我市将公开工作纳入单位年度考核，现公布本市年度报告。'],
])('lets %s speak of itself', (name, words) => {
  expect(spokenBy(name)).toBe(words);
});
