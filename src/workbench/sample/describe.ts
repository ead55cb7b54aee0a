/** The sample workbook as plain data: an office's customers, sales and receivables, as messy as offices are. */
import { customerSheet } from './customer-sheet';
import { sampleCustomers } from './people';
import { randomFrom } from './random';
import { receivableSheet } from './receivable-sheet';
import type { SampleSheet } from './sheet';
import { SheetWriter } from './sheet';
import { tradeSheet } from './trade-sheet';

const SEED = 20_261_121;
const CUSTOMERS = 330;
const FRESH = 12;

const instructions = (): SampleSheet => {
  const writer = new SheetWriter('填表说明', [60], new Set());
  for (const text of [
    '填表说明',
    '1. 客户编码由内勤统一编制，不得重复。',
    '2. 应收按发票逐张登记。',
    '3. 每月 5 日前报财务部。',
  ])
    writer.add([text]);
  return writer.done();
};

/** Always the same sheets. */
export const describeSample = (): readonly SampleSheet[] => {
  const random = randomFrom(SEED);
  const all = sampleCustomers(CUSTOMERS + FRESH, random);
  const [known, fresh] = [all.slice(0, CUSTOMERS), all.slice(CUSTOMERS)];
  return [
    customerSheet(known, random),
    tradeSheet(known, 1500, random),
    receivableSheet(known, fresh, 480, random),
    instructions(),
  ];
};
