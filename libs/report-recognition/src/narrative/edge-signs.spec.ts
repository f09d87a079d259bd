import { edgeSigns } from './edge-signs.js';
import { beginningWith, endingIn } from './pattern.js';

const inOrder = (signs: ReadonlySet<string> | null) => (signs === null ? null : [...signs].sort().join(''));

describe('what an expression matches begins with', () => {
  it.each([
    ['申请公开', '申'],
    ['未|没有', '未没'],
    ['(?:政府)?信息', '信政'],
    ['(?:从|自){0,2}上年', '上从自'],
    ['(?:公开){1,2}', '公'],
    ['[年月1-3]日', '123年月'],
    ['(?<first>20\\d\\d)年', '2'],
    ['\\d{1,3}件', '0123456789'],
    ['\\(一\\)', '('],
    ['(?!许可)(?:许可|申请)', '申许'],
    ['(?=[公发])[^,]{0,4}信息', '公发'],
    ['(?<![未不])落实', '落'],
  ])('%s', (source, signs) => {
    expect(inOrder(edgeSigns(beginningWith(source), 'first'))).toBe(signs);
  });

  it.each(['(?:申请)?', '[^,]{0,4}申请', '', '^', '.申请', '\\s申请', '[\\w年]申请', '申请|(?:公开)*'])(
    'anything: %s',
    (source) => {
      expect(edgeSigns(beginningWith(source), 'first')).toBeNull();
    },
  );
});

describe('words that end where a number begins end with', () => {
  it.each([
    ['申请公开', '开'],
    ['公开(?:信息|文件)?', '件开息'],
    ['受理(?:了)?(?:\\([^)]{0,10}\\))?', ')了理'],
    ['(?<=^|[,:])发布', '布'],
    ['粉丝(?:共|达|已)?', '丝共已达'],
    ['同比(?=[^,]{0,4}件)', '比'],
    ['分别(?<!不)', '别'],
    ['[^,:]{0,9}?(?:收到|新收)$|受理', '到收理'],
  ])('%s', (source, signs) => {
    expect(inOrder(edgeSigns(endingIn(source), 'last'))).toBe(signs);
  });

  it.each(['(?:收到)?', '收到[^,:]{0,10}', '', '(?:^|其中|[、,(])(?:有)?'])('anything: %s', (source) => {
    expect(edgeSigns(endingIn(source), 'last')).toBeNull();
  });
});
