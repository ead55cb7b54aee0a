/** What the oracle says every computed column of a workbook should hold: register name → one answer per row. */
import { archiveAnswers } from './archives';
import { complaintAnswers } from './complaints';
import type { Context } from './context';
import { customerAnswers } from './customers';
import { leadAnswers } from './leads';
import {
  contractAnswer,
  creditAnswers,
  expenseAnswer,
  hospitalityAnswer,
  loanAnswer,
  serviceAnswer,
  visitAnswer,
} from './others';
import { receivableAnswer } from './receivables';
import { type Answer, type Row, word, zero } from './record';
import { satisfactionAnswer } from './satisfaction';
import { taskAnswer } from './tasks';

export const ask = (context: Context): Readonly<Record<string, readonly Answer[]>> => {
  const each = (register: string, answer: (row: Row, context: Context) => Answer): Answer[] =>
    context.rows(register).map((row) => answer(row, context));
  const terms = new Map(context.rows('客户台账').map((row) => [word(row, '客户编号'), zero(row, '账期天数')]));
  return {
    客户台账: customerAnswers(context),
    应收: each('应收', (row) => receivableAnswer(row, terms.get(word(row, '客户编号')) ?? 0, context)),
    投诉: complaintAnswers(context),
    拜访: each('拜访', visitAnswer),
    招待: each('招待', hospitalityAnswer),
    客情费: each('客情费', expenseAnswer),
    合同: each('合同', contractAnswer),
    档案: archiveAnswers(context),
    借阅: each('借阅', loanAnswer),
    服务: each('服务', serviceAnswer),
    满意度: each('满意度', satisfactionAnswer),
    线索卡: leadAnswers(context),
    信用评等: creditAnswers(context),
    定期事项: each('定期事项', taskAnswer),
  };
};
