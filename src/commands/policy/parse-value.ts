/** Reads what a person typed for a parameter. The sheet and the pane accept the same values. */
import type { CellValue } from '../../values/cell';
import { parseIso } from '../../values/serial';
import { Refusal } from '../types';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const MONTH_DAY = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/;

const refuse = (name: string, value: string, reason: string): never => {
  throw new Refusal('commands.refused.parameter', { name, value, reason });
};

const numberOf = (text: string): number | undefined => {
  const bare = text.replace(/[,，\s]/g, '');
  return NUMBER.test(bare) ? Number(bare) : undefined;
};

/** A rate: `40%` or `0.4`; a bare number above 1 is taken as percent points, since nobody means 4000 %. */
const rateOf = (text: string): number | undefined => {
  const percent = /^(.*)[%％]$/.exec(text);
  const number = numberOf(percent ? percent[1]! : text);
  if (number === undefined) return undefined;
  return percent || Math.abs(number) > 1 ? number / 100 : number;
};

const timeOf = (text: string): number | undefined => {
  const match = TIME.exec(text);
  return match ? (Number(match[1]) * 60 + Number(match[2])) / 1440 : undefined;
};

/**
 * @param type the parameter's type, as in `policy/parameters`
 * @param reason turns a key into its sentence
 * @throws Refusal when the text is not such a value
 */
export const parseValue = (name: string, type: string, typed: string, reason: (key: string) => string): CellValue => {
  const text = typed.trim();
  const need = (value: number | undefined, key: string): number => value ?? refuse(name, text, reason(key));
  const notNegative = (value: number): number =>
    value < 0 ? refuse(name, text, reason('commands.refused.parameter.negative')) : value;
  const whole = (value: number): number =>
    Number.isInteger(value) ? value : refuse(name, text, reason('commands.refused.parameter.integer'));
  switch (type) {
    case 'percent':
      return notNegative(need(rateOf(text), 'commands.refused.parameter.percent'));
    case 'integer':
      return whole(notNegative(need(numberOf(text), 'commands.refused.parameter.number')));
    case 'monthDay':
      return MONTH_DAY.test(text) ? text : refuse(name, text, reason('commands.refused.parameter.monthDay'));
    case 'time':
      return need(timeOf(text), 'commands.refused.parameter.time');
    case 'date':
      return text === '' ? null : need(parseIso(text), 'commands.refused.parameter.date');
    case 'text':
      return text === '' ? null : text;
    default:
      return notNegative(need(numberOf(text), 'commands.refused.parameter.number'));
  }
};
