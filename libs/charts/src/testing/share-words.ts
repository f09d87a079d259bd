/** The plainest words of counts and their shares. */
export const SHARE_WORDS = { share: (value: number) => `${value * 100}%`, axis: String, count: String } as const;
