/** What can go wrong with a workbook, in our words. Sentences are in `locales/*\/workbook.ts` under `error.<code>`. */
export type WorkbookErrorCode =
  /** A sheet or the workbook is protected. `sheet` */
  | 'protected'
  /** The workbook's structure is protected: it takes no new sheets. */
  | 'structure'
  /** Excel refuses to write, and does not say what is protected. */
  | 'denied'
  /** A filter hides rows of a table we would write. `sheet` */
  | 'filtered'
  /** Excel refuses to write because of a filter, and does not say which. */
  | 'hiddenRows'
  /** Someone is editing a cell. */
  | 'editing'
  /** One request or reply is larger than Excel takes, and cannot be split further. */
  | 'tooLarge'
  /** The person stopped the command; the workbook is as it was. */
  | 'cancelled'
  /** A sheet, table or name is gone. `what` */
  | 'notFound'
  /** Our registers stand here already. */
  | 'exists'
  /** Cells we must shift hold something that cannot move. */
  | 'occupied'
  /** A table did not take the rows we wrote (a co-author works on it). `table` */
  | 'rowCount'
  /** Rows or columns of ours were moved while we worked (a co-author works on them). */
  | 'moved'
  /** Rows of a form were moved or renamed by a person. `sheet` */
  | 'layout'
  /** The workbook counts its days from 1904. */
  | 'date1904'
  /** This Excel lacks a function we need. */
  | 'unsupported'
  /** The command failed and its changes could not all be taken back. */
  | 'rollback'
  /** Anything else Excel reports; `detail` is its code. */
  | 'office';

/** An error of this room. Branch on `code`; `params` fill the sentence. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'WorkbookError';
  }
}

/** Excel's error codes and what they mean to us. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'denied',
  InvalidOperationInCellEditMode: 'editing',
  CellEditing: 'editing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RequestTooLarge: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  RequestAborted: 'cancelled',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  ItemAlreadyExists: 'exists',
  FilteredRangeConflict: 'hiddenRows',
  InsertDeleteConflict: 'occupied',
  NonBlankCellOffSheet: 'occupied',
  TableOverlap: 'occupied',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** Any thrown thing as an error of ours; errors of ours pass through. Only `error.code` is looked at, never its text. */
export const toWorkbookError = (error: unknown): WorkbookError => {
  if (error instanceof WorkbookError) return error;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' ? CODES[code] : undefined;
  const detail = `${typeof code === 'string' ? code : 'Error'}: ${String(message ?? error)}`;
  return new WorkbookError(known ?? 'office', { detail }, { cause: error });
};
