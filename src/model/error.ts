/** What went wrong, in a form that a program can act on. The words live in `text/words/errors.ts`. */
export type ErrorCode =
  | 'load/unreachable' | 'load/not-found' | 'load/too-large' | 'load/foreign-host' | 'load/not-kept' | 'load/not-shared'
  | 'read/not-json' | 'read/not-geojson' | 'read/other-format' | 'read/too-large' | 'read/empty' | 'read/bad-encoding' | 'read/damaged'
  | 'read/member-missing'
  | 'project/invalid' | 'project/changed' | 'project/not-kept' | 'register/invalid'
  | 'analyse/failed'
  | 'export/too-many-rows'
  | 'sheet/unsound' | 'sheet/no-district' | 'sheet/no-districts' | 'sheet/no-findings'
  | 'sheet/no-site' | 'sheet/no-browser' | 'sheet/no-driver' | 'sheet/browser-failed'
  | 'worker/crashed'
  | 'map/no-webgl' | 'map/not-drawn' | 'map/tiles-stopped' | 'map/layer-unread';

/** What the sentence mentions: a file, a line, a path in the project file, what was expected. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** An error the user can be told about. Anything else that is thrown is a bug of ours. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** An error as plain data: postMessage drops the class, the name and every own field. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
  /** Where it was thrown, on the far side. */
  readonly stack: string;
}

export function toPlainError(thrown: unknown): PlainError {
  const { message, stack = '' } = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (thrown instanceof AppError) return { code: thrown.code, message, details: thrown.details, stack };
  return { code: 'analyse/failed', message, details: {}, stack };
}

export function fromPlainError({ code, message, details, stack }: PlainError): AppError {
  return new AppError(code, message, details, { cause: stack });
}
