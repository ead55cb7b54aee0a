/** The many hands of an office: one value, written every way that people write it. */
import type { CellValue } from '../../values/cell';
import { isoDate, partsOf } from '../../values/serial';
import type { Random } from './random';

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Mostly right; now and then a number, dashes, +86, full-width digits or a remark. */
export const messyMobile = (digits: string, random: Random): CellValue => {
  const forms: (() => CellValue)[] = [
    () => Number(digits),
    () => `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`,
    () => `+86 ${digits}`,
    () => `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`,
    () => wide(digits),
    () => `${digits}（微信同号）`,
  ];
  return random.chance(0.6) ? digits : random.pick(forms)();
};

export const messyLandline = (area: string, digits: string, random: Random): string =>
  random.pick([
    `${area}-${digits}`,
    `${area}-${digits}`,
    `（${area}）${digits}`,
    `${area} ${digits}`,
    `${area}-${digits}转${random.int(10, 99)}`,
  ]);

/** A real date three times in four, else a text that means one. */
export const messyDate = (serial: number, random: Random): CellValue => {
  if (random.chance(0.75)) return serial;
  const { year, month, day } = partsOf(serial);
  return random.pick([
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
    `${year}年${month}月${day}日`,
    isoDate(serial).replace(/-/g, ''),
    ` ${isoDate(serial)} `,
  ]);
};

export const messyAmount = (amount: number, random: Random): CellValue => {
  if (random.chance(0.8)) return amount;
  const grouped = amount.toLocaleString('en-US');
  return random.pick([`￥${grouped}`, grouped, `${amount}元`, wide(String(amount)), ` ${amount} `]);
};

/** Stray spaces and full-width brackets around a name. */
export const messyName = (name: string, random: Random): string =>
  random.chance(0.88) ? name : random.pick([` ${name}`, `${name}\u3000`, `${name} `, `\t${name}`]);

export const messyYes = (yes: boolean, random: Random): CellValue =>
  random.pick(yes ? ['是', '是', '√', 'Y'] : ['否', '否', null, 'N']);
