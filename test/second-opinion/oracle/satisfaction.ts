import { type Answer, type Row, num, sum } from './record';

/** Mean of the four marks ÷ 4 × 100; needs all four. */
export const satisfactionScore = (row: Row): number | undefined => {
  const marks = ['态度', '技术', '到达时间', '承诺办理'].map((label) => num(row, label));
  const given = marks.filter((mark) => mark !== undefined);
  return given.length === 4 ? (sum(given) / 4 / 4) * 100 : undefined;
};

export const satisfactionAnswer = (row: Row): Answer => ({ 满意度得分: satisfactionScore(row) ?? '' });
