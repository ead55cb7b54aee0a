/** An error as Excel reports it: a code the add-in may branch on, and a message for people. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export const invalidArgument = (): ExcelError =>
  new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');

export const invalidReference = (): ExcelError =>
  new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');

export const itemNotFound = (): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ExcelError =>
  new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const accessDenied = (): ExcelError =>
  new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 401);

export const invalidOperation = (): ExcelError =>
  new ExcelError('InvalidOperation', 'The operation attempted is invalid on the object.');

export const conflict = (): ExcelError =>
  new ExcelError('Conflict', 'Request could not be processed because of a conflict.', 409);

export const rangeExceedsLimit = (): ExcelError =>
  new ExcelError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.', 413);

export const cellEditMode = (): ExcelError =>
  new ExcelError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );

export const requestTooLarge = (): ExcelError =>
  new ExcelError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.', 413);

export const responseTooLarge = (): ExcelError =>
  new ExcelError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 413);

/** An API this host does not have: loud, with its name. */
export const apiNotFound = (name: string): ExcelError =>
  new ExcelError('ApiNotFound', `${name} is not in the embedded host`, 404);
