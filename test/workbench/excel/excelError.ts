/** An error that Excel itself would give, by its stable code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The request is right for all the stand-in knows, but it does not know what was asked. */
export class UnknownRequest extends ExcelError {
  constructor(what: string) {
    super('UnknownToTheStandIn', `The stand-in for Excel does not know ${what}.`);
  }
}

export function invalidArgument(what: string): ExcelError {
  return new ExcelError('InvalidArgument', `The argument is invalid or missing: ${what}.`);
}

export function itemNotFound(what: string): ExcelError {
  return new ExcelError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

export function accessDenied(what: string): ExcelError {
  return new ExcelError('AccessDenied', `You cannot perform the requested operation: ${what}.`);
}
