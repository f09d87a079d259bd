/** What an overview is about. */
export interface Scope {
  readonly year: number;
  readonly region: string | undefined;
  readonly kind: string | undefined;
}

/** The address of a list about the scope, such as `/coverage?year=2024&state=missing`. */
export function listOf(path: string, scope: Scope, more: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries({ ...scope, ...more }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `${path}?${new URLSearchParams(given).toString()}`;
}
