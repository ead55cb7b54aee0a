/**
 * LibreOffice computes every formula of a workbook with all 18 registers from scratch, once with every report too, and
 * agrees with every value that we cached. No formula gives an error, whatever stands in the cells.
 */
import { buildWorkbook } from '../support/build-workbook';
import { fullSheets, fullXlsx } from '../support/full-workbook';
import { secondOpinion } from '../support/second-opinion';
import { GENERAL, JOINT_VENTURE, type Occasion } from './occasions';

const opinionOn = async ({ asOf, time, preset, factors }: Occasion, reports: boolean) => {
  const { host } = await buildWorkbook(fullXlsx(fullSheets(asOf, factors)), { asOf, time, preset, reports });
  return secondOpinion(await host.save());
};

const agrees = async (occasion: Occasion, reports = false): Promise<void> => {
  const { compared, disagreements, errors } = await opinionOn(occasion, reports);
  expect(disagreements).toEqual([]);
  expect(errors).toEqual([]);
  expect(compared).toBeGreaterThan(20_000);
};

test.each(Object.keys(GENERAL))('as of %s: every formula of every register', (name) => agrees(GENERAL[name]!), 300_000);

test('under 联营工程, with its own four factors and every report', () => agrees(JOINT_VENTURE, true), 300_000);
