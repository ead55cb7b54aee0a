import { areaName, cellName } from '../model/areas';
import { CellError, type Area, type ConditionalFormatModel, type ValidationModel } from '../model/types';
import { encodeText } from './cell-text';
import { CONDITION_OPERATOR, VALIDATION_OPERATOR } from './enums';
import { formulaToFile } from './formula-file';
import type { StyleWriter } from './write-styles';
import { escapeXml } from './xml';

const sqref = (areas: readonly Area[]): string => areas.map((own) => areaName(own)).join(' ');

/** `<dataValidations>`, or '' when there are none. */
export function validationsXml(list: readonly ValidationModel[]): string {
  const items = list
    .filter((item) => item.areas.length)
    .map(validationXml)
    .filter(Boolean);
  return items.length ? `<dataValidations count="${items.length}">${items.join('')}</dataValidations>` : '';
}

const FILE_TYPES: Record<string, string> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};

function validationXml(model: ValidationModel): string {
  const [kind, body] = (Object.entries(model.rule).find(([, value]) => value) ?? ['none', {}]) as [
    string,
    Record<string, unknown>,
  ];
  let attributes = '';
  let formulas: string[] = [];
  if (kind === 'list') {
    attributes = ` type="list"${body.inCellDropDown === false ? ' showDropDown="1"' : ''}`;
    const source = String(body.source ?? '');
    formulas = [source.startsWith('=') ? formulaToFile(source) : `"${source.replace(/"/g, '""')}"`];
  } else if (kind === 'custom') {
    attributes = ' type="custom"';
    formulas = [formulaToFile(String(body.formula ?? ''))];
  } else if (FILE_TYPES[kind]) {
    const operator = VALIDATION_OPERATOR.toFile.get(String(body.operator ?? 'Between')) ?? 'between';
    attributes = ` type="${FILE_TYPES[kind]}"${operator === 'between' ? '' : ` operator="${operator}"`}`;
    formulas = [body.formula1, body.formula2]
      .filter((bound) => bound !== undefined && bound !== null && bound !== '')
      .map(boundText);
  } else if (!model.prompt) return '';
  const { prompt, errorAlert } = model;
  const alert = errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: '' };
  const text = (name: string, value: string | undefined): string => (value ? ` ${name}="${encodeText(value)}"` : '');
  attributes += [
    alert.style && alert.style !== 'Stop' ? ` errorStyle="${alert.style.toLowerCase()}"` : '',
    model.ignoreBlanks ? ' allowBlank="1"' : '',
    prompt?.showPrompt ? ' showInputMessage="1"' : '',
    alert.showAlert ? ' showErrorMessage="1"' : '',
    text('errorTitle', alert.title),
    text('error', alert.message),
    text('promptTitle', prompt?.title),
    text('prompt', prompt?.message),
  ].join('');
  const inner = formulas.map((formula, i) => `<formula${i + 1}>${escapeXml(formula)}</formula${i + 1}>`).join('');
  return `<dataValidation${attributes} sqref="${sqref(model.areas)}">${inner}</dataValidation>`;
}

/** A bound as Office.js takes it: a number, `=A1`, or text such as a date. */
function boundText(bound: unknown): string {
  const text = bound instanceof CellError ? bound.code : String(bound);
  return text.startsWith('=') ? formulaToFile(text) : text;
}

/** All `<conditionalFormatting>` elements. */
export function conditionalFormatsXml(list: readonly ConditionalFormatModel[], styles: StyleWriter): string {
  return list
    .map((model) => {
      const rule = ruleXml(model, styles);
      return model.areas.length && rule
        ? `<conditionalFormatting sqref="${sqref(model.areas)}">${rule}</conditionalFormatting>`
        : '';
    })
    .join('');
}

function ruleXml(model: ConditionalFormatModel, styles: StyleWriter): string {
  if (model.raw) return model.raw;
  const common = (type: string, more = '', dxf = true): string =>
    `type="${type}"${dxf ? ` dxfId="${styles.dxf(model.format)}"` : ''} priority="${model.priority + 1}"${model.stopIfTrue ? ' stopIfTrue="1"' : ''}${more}`;
  const formula = (text: unknown): string => `<formula>${escapeXml(formulaToFile(String(text)))}</formula>`;
  const { rule } = model;
  if (model.type === 'Custom') return `<cfRule ${common('expression')}>${formula(rule.formula)}</cfRule>`;
  if (model.type === 'CellValue') {
    const operator = CONDITION_OPERATOR.toFile.get(String(rule.operator)) ?? 'equal';
    const second = rule.formula2 !== undefined && rule.formula2 !== '' ? formula(rule.formula2) : '';
    return `<cfRule ${common('cellIs', ` operator="${operator}"`)}>${formula(rule.formula1)}${second}</cfRule>`;
  }
  if (model.type === 'ContainsText') return containsText(model, common, formula);
  if (model.type === 'DataBar') {
    const color = String(rule.positiveFillColor ?? '#638EC6')
      .replace('#', 'FF')
      .toUpperCase();
    return `<cfRule ${common('dataBar', '', false)}><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="${color}"/></dataBar></cfRule>`;
  }
  return '';
}

function containsText(
  model: ConditionalFormatModel,
  common: (type: string, more: string) => string,
  formula: (text: unknown) => string,
): string {
  const text = String(model.rule.text ?? '');
  const first = cellName(model.areas[0]!.top, model.areas[0]!.left);
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const kinds: Record<string, [string, string, string]> = {
    Contains: ['containsText', 'containsText', `=NOT(ISERROR(SEARCH(${quoted},${first})))`],
    NotContains: ['notContainsText', 'notContains', `=ISERROR(SEARCH(${quoted},${first}))`],
    BeginsWith: ['beginsWith', 'beginsWith', `=LEFT(${first},${text.length})=${quoted}`],
    EndsWith: ['endsWith', 'endsWith', `=RIGHT(${first},${text.length})=${quoted}`],
  };
  const [type, operator, test] = kinds[String(model.rule.operator)] ?? kinds.Contains!;
  return `<cfRule ${common(type, ` operator="${operator}" text="${encodeText(text)}"`)}>${formula(test)}</cfRule>`;
}
