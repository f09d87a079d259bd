/** The rules as the catalogue has them, for `CheckRepository`. */
export async function judgeWith(room) {
  const { checkReport } = await room('consistency-rules');
  return {
    ruleSet: 'bench',
    findings: (report, { previous, agency, subordinates }) =>
      checkReport(report, { agency, subordinates, ...(previous ? { previous } : {}) }),
  };
}
