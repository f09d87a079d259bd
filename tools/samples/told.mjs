/**
 * Sentences that say for themselves what is to be read from them: `公开信息{published.website=18|18条}` is the text
 * 公开信息18条 with one fact. `~` after the value: approximate; `?`: ambiguous; `lost`: the number is not there.
 *
 * @typedef {[name: string, value: number | null, text: string, ...marks: ('approximate' | 'ambiguous')[]]} Told
 */

const MARK = /\{([a-zA-Z.]+)=([\d.]+|lost)([~?]*)\|([^{}]*)\}/gu;

/** @returns {string} */
export function textOf(sentence) {
  return sentence.replaceAll(MARK, '$4');
}

/** @returns {Told[]} */
export function factsOf(sentence) {
  return [...sentence.matchAll(MARK)].map(([, name, value, marks, text]) => [
    name,
    value === 'lost' ? null : Number(value),
    text,
    ...(marks.includes('~') ? ['approximate'] : []),
    ...(marks.includes('?') ? ['ambiguous'] : []),
  ]);
}
