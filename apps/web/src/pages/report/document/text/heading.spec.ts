import { headingLevel } from './heading.js';

it.each([
  ['盐池县科学技术局2023年政府信息公开工作年度报告', true, 1],
  ['盐池县科学技术局2023年政府信息公开工作年度报告', false, null],
  ['一、总体情况', false, 2],
  ['十二、附则', false, 2],
  ['（一）主动公开', false, 3],
  ['一、总体情况。我局全年公开信息十条。', false, null],
  ['根据《条例》要求，编制年度报告', true, null],
  ['', true, null],
])('of %j (first: %s) makes %s', (text, isFirst, level) => {
  expect(headingLevel(text, isFirst)).toBe(level);
});
