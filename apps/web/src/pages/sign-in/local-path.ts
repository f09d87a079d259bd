/** Where to go after signing in: an address of these pages, whatever the link says. */
export function localPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])/u.test(next) ? next : '/';
}
