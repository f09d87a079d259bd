/** An agency for each of 22 counties in turn, and what it was asked and answered; enough for everybody to be ranked. */
const COUNTIES = [
  ...['640104', '640105', '640106', '640121', '640122', '640181', '640202', '640205', '640221', '640302', '640303'],
  ...['640323', '640324', '640381', '640402', '640422', '640423', '640424', '640425', '640502', '640521', '640522'],
];
const YEARS = [2023, 2024];

/** The lines of a file of figures, for as many agencies; the same every time. */
export function* linesOf(agencies) {
  const random = randomFrom(42);
  for (let nth = 0; nth < agencies; nth += 1) {
    const id = `bench-${nth}`;
    yield {
      agency: { id, name: `第${nth}机关`, kind: 'other', region: COUNTIES[nth % COUNTIES.length], from: '2010-01-01' },
    };
    const usual = 0.8 + 0.2 * random();
    for (const year of YEARS) {
      const received = 5 + Math.floor(200 * random() ** 3);
      const concluded = Array.from({ length: received }, () => (random() < usual ? 1 : 0)).reduce((a, b) => a + b, 0);
      yield { report: { agency: id, year, cells: cellsOf(received, concluded), facts: [] } };
    }
  }
}

function cellsOf(received, concluded) {
  return {
    'applications.newlyReceived.total': received,
    'applications.carriedOver.total': 0,
    'applications.concluded.total': concluded,
    'applications.carriedForward.total': received - concluded,
  };
}

/** Numbers in [0, 1) that look like chance (xorshift32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
