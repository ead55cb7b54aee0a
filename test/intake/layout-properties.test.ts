/** Any office layout: exactly the planted customers come out, whole, and no cell is lost (requirements section 7). */
import fc from 'fast-check';
import { column, intake, lostCells } from './support';
import { office } from './support-office';

test('of any tables with titles, notes, totals and repeated headers around them, exactly the customers become rows', () => {
  fc.assert(
    fc.property(office, ({ sheets, planted }) => {
      const made = intake(...sheets);
      expect(lostCells(sheets, made.plan)).toEqual([]);
      const codes = column(made, 'customers', '客户编号');
      const names = column(made, 'customers', '客户名称');
      const mobiles = column(made, 'customers', '手机');
      expect(codes.map((code, i) => [code, [names[i], mobiles[i]]])).toEqual(
        expect.arrayContaining([...planted].map(([code, cells]) => [code, [...cells]])),
      );
      expect(codes).toHaveLength(planted.size);
    }),
    { numRuns: 25 },
  );
});
