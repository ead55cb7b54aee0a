import { plusMonths, yearOf, ymd } from './calendar';
import { type Context, byCustomer } from './context';
import { type Rule, deadline } from './deadline';
import { type Answer, type Row, day, num, word } from './record';
import { type Rollups, rollups } from './rollups';
import { tiers } from './tiers';

/** Every so many months after a day; never → 未开始. */
const monthly = (last: number | undefined, months: number, applies = true): Rule => ({
  applies,
  start: last,
  due: last === undefined ? undefined : plusMonths(last, months),
});

const nextReconciliation = (last: number): number => {
  const june = ymd(yearOf(last), 6, 30);
  if (last < june) return june;
  return last < ymd(yearOf(last), 12, 31) ? ymd(yearOf(last), 12, 31) : ymd(yearOf(last) + 1, 6, 30);
};

const review = (row: Row, r: Rollups, provisional: boolean): Rule => {
  const reviewed = num(row, '最近复评日期');
  if (reviewed === undefined && provisional && r.firstTrade !== undefined) return monthly(r.firstTrade, 6);
  const from = reviewed ?? num(row, '建档日期');
  return { start: from, due: from === undefined ? undefined : ymd(yearOf(from) + 1, 3, 30) };
};

const deadlines = (row: Row, r: Rollups, answer: Answer, { now, calendar }: Context): Answer => {
  const tier = String(answer['综合等级']);
  const met = num(row, '首次接触日期');
  const changed = num(row, '最近变动日期');
  const updated = num(row, '最近更新日期');
  const visitMonths = word(row, '是否外埠') === '是' ? 6 : ({ A: 1, B: 2, C: 3 }[tier] ?? 6);
  const reconciled = num(row, '最近对账日期');
  const rules: Record<string, Rule> = {
    建档: { start: met, due: met === undefined ? undefined : calendar.after(met, 5), done: num(row, '建档日期') },
    更新: {
      start: changed,
      due: changed === undefined ? undefined : calendar.after(changed, 5),
      done: updated !== undefined && changed !== undefined && day(updated) >= day(changed) ? updated : undefined,
    },
    核实: monthly(num(row, '最近核实日期'), 3),
    拜访: monthly(r.lastVisit ?? met ?? num(row, '建档日期'), visitMonths),
    高层拜访: monthly(r.lastHighVisit, 12, tier === 'A' || word(row, '战略客户标记') === '是'),
    满意度调查: monthly(r.lastSurvey, 12),
    存档: monthly(num(row, '最近存档日期'), 6, tier === 'A' || tier === 'B'),
    档案检查: monthly(num(row, '最近档案检查日期'), 6),
    分级复评: review(row, r, answer['暂定'] === '是'),
    对账: { start: reconciled, due: reconciled === undefined ? undefined : nextReconciliation(day(reconciled)) },
  };
  return Object.assign({}, ...Object.entries(rules).map(([stem, rule]) => deadline(stem, now, rule))) as Answer;
};

export const customerAnswers = (context: Context): Answer[] => {
  const groups = Object.fromEntries(
    ['交易', '应收', '投诉', '拜访', '招待', '满意度'].map((name) => [name, byCustomer(context.rows(name))]),
  );
  const of = (name: string, row: Row): readonly Row[] => groups[name]!.get(word(row, '客户编号')) ?? [];
  const rows = context.rows('客户台账');
  const rolled = rows.map((row) =>
    rollups(
      row,
      {
        trades: of('交易', row),
        receivables: of('应收', row),
        complaints: of('投诉', row),
        visits: of('拜访', row),
        hospitality: of('招待', row),
        surveys: of('满意度', row),
      },
      context,
    ),
  );
  const allSales = rolled.map(({ sales }) => sales);
  return rows.map((row, at) => {
    const answer = tiers(row, rolled[at]!, allSales, context.now);
    return { ...rolled[at]!.columns, ...answer, ...deadlines(row, rolled[at]!, answer, context) };
  });
};
