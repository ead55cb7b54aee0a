/** The second opinion itself: it must notice a wrong number, or it would be no opinion. */
import { secondOpinion } from '../support/second-opinion';
import { tinyXlsx } from '../support/tiny-xlsx';

// LibreOffice needs seconds to start, more where several tests share the machine.
jest.setTimeout(120_000);

test('a cached value that its formula gives is agreed with', async () => {
  const opinion = await secondOpinion(
    tinyXlsx([
      { address: 'A1', value: 40 },
      { address: 'B1', formula: 'A1*2', value: 80 },
    ]),
  );
  expect(opinion).toEqual({ compared: 1, disagreements: [], errors: [] });
});

test('a cached value that its formula does not give is named, cell and both values', async () => {
  const opinion = await secondOpinion(
    tinyXlsx([
      { address: 'A1', value: 40 },
      { address: 'B1', formula: 'A1*3', value: 80 },
    ]),
  );
  expect(opinion.disagreements).toEqual([{ cell: '表1!B1', ours: 80, theirs: 120 }]);
});

test('an error value is named even when both sides have it', async () => {
  const opinion = await secondOpinion(tinyXlsx([{ address: 'A1', formula: '1/0', value: 0 }]));
  expect(opinion.errors.map(({ cell }) => cell)).toEqual(['表1!A1']);
});
