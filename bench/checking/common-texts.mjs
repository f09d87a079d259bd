/** Columns of report_text from a column `print` with the JSON of a print, for INSERT … SELECT. */
export const PRINT_COLUMNS = `print->'sections',
  ARRAY(SELECT jsonb_array_elements_text(print->'sentences')::integer),
  ARRAY(SELECT jsonb_array_elements_text(print->'buckets')::integer)`;

/** What would have become common had each of the stored reports arrived. */
export async function countCommonTexts(source) {
  await source.query('ANALYZE report_text');
  for (const [kind, column] of [
    ['sentence', 'sentences'],
    ['bucket', 'buckets'],
  ]) {
    await source.query(
      `INSERT INTO common_text (kind, key)
       SELECT DISTINCT $1, key FROM report_text, unnest(${column}) key GROUP BY key, year HAVING count(*) > 60`,
      [kind],
    );
  }
  await source.query('ANALYZE common_text');
}
