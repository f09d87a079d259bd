import { isBeyond, type PeerFigures, peerLimits, peerStatistics, publishedIn } from './peers.js';

const publishing = (published: number): PeerFigures => ({ published, received: null, population: null });
const receiving = (received: number, population = 100_000): PeerFigures => ({ published: null, received, population });
const limitsOf = (reports: readonly PeerFigures[], population: number | null = null) =>
  peerLimits(peerStatistics(reports), population);

const fact = (name: 'published.total' | 'published.wechat', value: number | null) => ({
  name,
  value,
  text: '',
  approximate: false,
  at: {},
});

it('takes the most that is said to have been published', () => {
  expect(publishedIn([fact('published.total', 5), fact('published.total', 7), fact('published.wechat', 90)])).toBe(7);
  expect(publishedIn([fact('published.total', null), fact('published.wechat', 90)])).toBeNull();
});

it('leaves the one that is asked about out of what is usual', () => {
  const usual = Array.from({ length: 10 }, (_, nth) => publishing(100 + nth));
  expect(limitsOf([...usual, publishing(9000)]).published99).toBe(110);
  expect(isBeyond(publishing(9000), limitsOf([...usual, publishing(9000)]))).toBe(true);
  expect(isBeyond(publishing(109), limitsOf([...usual, publishing(9000)]))).toBe(false);
});

it('lets one peer in a hundred publish as much as it likes', () => {
  const many = Array.from({ length: 101 }, () => publishing(100));
  expect(limitsOf([...many, publishing(5000), publishing(9000)]).published99).toBe(100);
});

it('says nothing of few peers', () => {
  expect(limitsOf(Array.from({ length: 10 }, () => publishing(100)))).toEqual({
    published99: null,
    perTenThousandLimit: null,
  });
  expect(isBeyond(publishing(9000), limitsOf([]))).toBe(false);
});

it('allows what chance brings about, the more of it the fewer the residents', () => {
  // 20 for 100 000 residents are 2 for 10 000: 2 + 3.09 × √(2 ÷ 10) and 2 + 3.09 × √(2 ÷ 1).
  const usual = Array.from({ length: 21 }, () => receiving(20));
  expect(limitsOf(usual, 100_000).perTenThousandLimit).toBe(3.4);
  expect(limitsOf(usual, 10_000).perTenThousandLimit).toBe(6.4);
  expect(limitsOf(usual, null).perTenThousandLimit).toBeNull();
  expect(isBeyond(receiving(35), limitsOf(usual, 100_000))).toBe(true);
  expect(isBeyond(receiving(33), limitsOf(usual, 100_000))).toBe(false);
});

it('allows more where agencies differ by more than chance, and is not led by a few of them', () => {
  const scattered = Array.from({ length: 21 }, (_, nth) => receiving(10 + nth));
  const usual = limitsOf(scattered, 100_000).perTenThousandLimit!;
  expect(usual).toBeGreaterThan(3.4);
  expect(limitsOf([...scattered, receiving(100_000)], 100_000).perTenThousandLimit).toBeLessThan(1.2 * usual);
});

it('is the same whatever the order', () => {
  const reports = Array.from({ length: 30 }, (_, nth) => receiving((nth * 7) % 31, 10_000 + nth * 777));
  expect(peerStatistics([...reports].reverse())).toEqual(peerStatistics(reports));
});
