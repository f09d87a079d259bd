// eslint-disable-next-line no-control-regex -- characters that XML does not allow are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

/** Whether there is a character that XML 1.0 does not allow. */
export function hasForbidden(text: string): boolean {
  return FORBIDDEN.test(text);
}
