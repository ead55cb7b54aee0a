/** The error values of a worksheet, once. */
import { CellError } from '../model/types';

export const ERR_VALUE = CellError.of('#VALUE!');
export const ERR_DIV0 = CellError.of('#DIV/0!');
export const ERR_NA = CellError.of('#N/A');
export const ERR_NAME = CellError.of('#NAME?');
export const ERR_NULL = CellError.of('#NULL!');
export const ERR_NUM = CellError.of('#NUM!');
export const ERR_REF = CellError.of('#REF!');
