export { AppError, ERROR_CODES, type ErrorCode } from './app-error.js';
export { andThen, type Notice, type Outcome } from './outcome.js';
