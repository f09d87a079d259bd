import { Problem } from '@gongkai/api-contract';

/** What can go wrong between the page and the answer, beyond what the server says itself. */
export type ApiErrorCode = Problem['code'] | 'no-connection' | 'answer-unreadable';

/** A question that was not answered: the server's problem, or no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ApiErrorCode,
    /** 0 where nothing was answered. */
    readonly status: number,
    /** The server's own sentence, in Chinese; empty where there is none. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}

/** Reads an answer that is no success. A proxy's page instead of a problem document is `answer-unreadable`. */
export function errorOf(status: number, body: string): ApiError {
  const problem = Problem.safeParse(parsed(body));
  if (problem.success) return new ApiError(problem.data.code, status, problem.data.detail);
  return new ApiError('answer-unreadable', status, '');
}

/** The text as JSON, or undefined where it is not. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export function isNotSignedIn(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'not-signed-in';
}
