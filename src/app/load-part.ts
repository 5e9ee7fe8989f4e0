import { AppError } from '../model/error.ts';

/** What a part that cannot be loaded is called. */
const PART = 'garden-city-map';

/**
 * A part of the element that is loaded when it is used.
 *
 * @throws AppError `load/unreachable` when its script cannot be had
 */
export async function loadPart<T>(part: () => Promise<T>): Promise<T> {
  try {
    return await part();
  } catch (cause) {
    // Browsers tell of a script that cannot be fetched by a TypeError; anything else is thrown by the script.
    if (!(cause instanceof TypeError)) throw cause;
    throw new AppError('load/unreachable', cause.message, { file: PART }, { cause });
  }
}

/** A script of the element could not be had, and not data. */
export function isOfPart({ code, details }: AppError): boolean {
  return code === 'load/unreachable' && details['file'] === PART;
}
