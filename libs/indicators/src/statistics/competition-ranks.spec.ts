import { competitionRanks } from './competition-ranks.js';

it('shares the best place of a group, and leaves the next places out', () => {
  expect(competitionRanks([0.5, 1, 0.75, 0.75])).toEqual([
    { rank: 4, tied: 1 },
    { rank: 1, tied: 1 },
    { rank: 2, tied: 2 },
    { rank: 2, tied: 2 },
  ]);
});

it('puts everybody first where all are equal, and ranks nobody where there is nobody', () => {
  expect(competitionRanks([1, 1, 1])).toEqual(Array(3).fill({ rank: 1, tied: 3 }));
  expect(competitionRanks([])).toEqual([]);
});

it('ties equal shares of different sizes', () => {
  expect(competitionRanks([2 / 6, 1 / 3])).toEqual(Array(2).fill({ rank: 1, tied: 2 }));
});
