const POLL_MS = 250;

/** What `GET /submissions/:id` says of a submission, as far as tests look at it. */
export interface SettledSubmission {
  readonly id: string;
  readonly state: 'checked' | 'refused' | 'failed';
  readonly reasonCode: string | null;
}

/** A refused upload has a code; an accepted one a submission, or one for each document of a zip file. */
export type Answer = { readonly refused: string } | { readonly ids: readonly string[] };

interface Receipt {
  readonly id: string;
  readonly archive?: readonly { readonly receipt: { readonly id: string } | null }[];
}

/** A clerk who sends documents by the API. */
export class ApiClient {
  private constructor(
    private readonly api: string,
    private readonly token: string,
  ) {}

  static async signIn(address: string, name: string, password: string): Promise<ApiClient> {
    const response = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, password }),
    });
    const { token } = (await response.json()) as { token: string };
    return new ApiClient(`${address}/api/v1`, token);
  }

  async send(fileName: string, bytes: Uint8Array): Promise<Answer> {
    const form = new FormData();
    form.set('file', new Blob([Uint8Array.from(bytes)]), fileName);
    const response = await fetch(`${this.api}/submissions`, { method: 'POST', headers: this.headers, body: form });
    const body = (await response.json()) as Partial<Receipt> & { readonly code?: string };
    if (response.status === 202 && body.id !== undefined) {
      const packed = body.archive?.flatMap(({ receipt }) => receipt?.id ?? []);
      return { ids: packed ?? [body.id] };
    }
    return { refused: response.status < 500 && body.code !== undefined ? body.code : `!${response.status}` };
  }

  /** Waits until it has been read, refused or given up. */
  async settled(id: string, withinMs: number): Promise<SettledSubmission> {
    const end = Date.now() + withinMs;
    for (;;) {
      const response = await fetch(`${this.api}/submissions/${id}`, { headers: this.headers });
      const submission = (await response.json()) as { id: string; state: string; reasonCode: string | null };
      if (['checked', 'refused', 'failed'].includes(submission.state)) return submission as SettledSubmission;
      if (Date.now() > end) throw new Error(`Submission ${id} is still ${submission.state} after ${withinMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  private get headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }
}
