/** 贵宾积分: the divisor and the card levels. */
import { parameter } from './parameter';
import type { ParameterDef } from './types';

export const pointsParameters: readonly ParameterDef[] = [
  parameter(
    '积分除数',
    'Points divisor',
    10000,
    'number',
    '元',
    '五项资产合计除以此数为贵宾积分',
    'Sum of the five assets per point',
    '[4]',
  ),
  parameter(
    '银卡积分',
    'Silver from',
    10,
    'number',
    '分',
    '贵宾积分达到此数为银卡',
    'Points from which the card is silver',
    '[4]',
  ),
  parameter(
    '金卡积分',
    'Gold from',
    50,
    'number',
    '分',
    '贵宾积分达到此数为金卡',
    'Points from which the card is gold',
    '[4]',
  ),
  parameter(
    '钻石卡积分',
    'Diamond from',
    100,
    'number',
    '分',
    '贵宾积分达到此数为钻石卡',
    'Points from which the card is diamond',
    '[4]',
  ),
];
