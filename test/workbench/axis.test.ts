import fc from 'fast-check';
import { Axis } from '../../src/workbench/grid/axis';

const axis = new Axis(
  1000,
  20,
  new Map([
    [1, 0],
    [2, 0],
    [5, 50],
  ]),
);

test.each([
  [0, 0],
  [1, 20],
  [2, 20],
  [3, 20],
  [5, 60],
  [6, 110],
  [999, 20 * 999 - 40 + 30],
])('row %i starts at pixel %i', (row, pixel) => expect(axis.offset(row)).toBe(pixel));

test.each([
  [0, 0],
  [19, 0],
  [20, 3],
  [59, 4],
  [60, 5],
  [109, 5],
  [110, 6],
  [1e9, 999],
])('pixel %i lies in row %i: never in a hidden one', (pixel, row) => expect(axis.at(pixel)).toBe(row));

test('steps over hidden rows, and stays at the edge', () => {
  expect(axis.step(0, 1)).toBe(3);
  expect(axis.step(3, -1)).toBe(0);
  expect(axis.step(0, -1)).toBe(0);
  expect(axis.step(999, 1)).toBe(999);
});

test('whatever is hidden, a position falls into the row that holds it', () =>
  fc.assert(
    fc.property(
      fc.dictionary(fc.integer({ min: 0, max: 200 }).map(String), fc.integer({ min: 0, max: 60 })),
      fc.integer({ min: 0, max: 3000 }),
      (sizes, pixel) => {
        const any = new Axis(400, 20, new Map(Object.entries(sizes).map(([row, size]) => [Number(row), size])));
        const row = any.at(pixel);
        expect(any.offset(row)).toBeLessThanOrEqual(pixel);
        if (row < 399) expect(any.offset(row) + any.size(row)).toBeGreaterThan(pixel);
      },
    ),
  ));
