/** Addresses that are answered by a route, never by a page. */
const ROUTES = /^\/(?:api|healthz|readyz|metrics)(?:[/?]|$)/u;

/**
 * Every address of the pages is answered with the same document; which page it
 * is, the document decides. A file (its name has an ending) stays what it is.
 */
export function pageAddress(method: string | undefined, url: string): string {
  if (method !== 'GET' && method !== 'HEAD') return url;
  if (ROUTES.test(url)) return url;
  const path = url.split('?')[0] ?? '';
  return /\.[a-z\d]+$/iu.test(path) ? url : '/index.html';
}
