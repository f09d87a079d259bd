const PAGE = 50;
const MOST_A_PAGE = 200;

/** The path of the last page of those who are ranked. Pages are asked for by where the one before ended, so all are passed once. */
export async function bottomOf(ask, ranking) {
  let { ranked, next } = await ask(`${ranking}&limit=1`);
  let passed = 1;
  const last = Math.max(ranked - PAGE, 1);
  while (passed < last) {
    const limit = Math.min(MOST_A_PAGE, last - passed);
    ({ next } = await ask(`${ranking}&limit=${limit}&after=${next}`));
    passed += limit;
  }
  return `${ranking}&limit=${PAGE}&after=${next}`;
}
