/** A request the workbook refuses, with the code Office.js uses for it. */
export class ModelError extends Error {
  constructor(
    readonly code: 'InvalidArgument' | 'ItemAlreadyExists' | 'InvalidOperation',
    message: string,
  ) {
    super(message);
    this.name = 'ModelError';
  }
}
