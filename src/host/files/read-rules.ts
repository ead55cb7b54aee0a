import { parseArea } from '../model/areas';
import type { Area, ConditionalFormatModel, ValidationModel } from '../model/types';
import { decodeText } from './cell-text';
import { CONDITION_OPERATOR, VALIDATION_OPERATOR } from './enums';
import { formulaFromFile } from './formula-file';
import { child, childrenNamed, flag, toXml, type XmlNode } from './xml';

/** `A1:B2 D4` → areas. */
export function readAreas(text: string | undefined): Area[] {
  return (text ?? '')
    .split(/\s+/)
    .map(parseArea)
    .filter((own) => own !== null);
}

const ALERTS: Record<string, string> = { stop: 'Stop', warning: 'Warning', information: 'Information' };
const TYPES: Record<string, string> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};

/** One `<dataValidation>`, of the main namespace or of the x14 extension; null when it restricts nothing. */
export function readValidation(node: XmlNode): ValidationModel | null {
  const { attributes } = node;
  const areas = readAreas(attributes.sqref ?? child(node, 'sqref')?.text);
  if (!areas.length) return null;
  const [first, second] = ['formula1', 'formula2'].map((name) => {
    const found = child(node, name);
    return found && decodeText(child(found, 'f')?.text ?? found.text);
  });
  const model: ValidationModel = {
    areas,
    rule: ruleOf(attributes.type ?? 'none', attributes.operator, flag(attributes.showDropDown, false), first, second),
    ignoreBlanks: flag(attributes.allowBlank, false),
  };
  const { promptTitle = '', prompt = '', errorTitle = '', error = '', errorStyle = 'stop' } = attributes;
  const showPrompt = flag(attributes.showInputMessage, false);
  if (prompt || promptTitle || showPrompt) {
    model.prompt = { showPrompt, title: decodeText(promptTitle), message: decodeText(prompt) };
  }
  model.errorAlert = {
    showAlert: flag(attributes.showErrorMessage, false),
    style: ALERTS[errorStyle] ?? 'Stop',
    title: decodeText(errorTitle),
    message: decodeText(error),
  };
  return model;
}

function ruleOf(
  type: string,
  operator = 'between',
  noArrow: boolean,
  first = '',
  second?: string,
): Record<string, unknown> {
  if (type === 'list') return { list: { inCellDropDown: !noArrow, source: listSource(first) } };
  if (type === 'custom') return { custom: { formula: formulaFromFile(first) } };
  const kind = TYPES[type];
  if (!kind) return {};
  const bound = (text: string): number | string =>
    text !== '' && Number.isFinite(Number(text)) ? Number(text) : formulaFromFile(text);
  return {
    [kind]: {
      formula1: bound(first),
      ...(second === undefined ? {} : { formula2: bound(second) }),
      operator: VALIDATION_OPERATOR.toApi.get(operator) ?? 'Between',
    },
  };
}

/** `"a,b"` → `a,b`; a reference keeps its `=`. */
function listSource(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1).replace(/""/g, '"') : formulaFromFile(text);
}

/** The rules of one `<conditionalFormatting>`. Kinds we do not model keep their XML. */
export function readConditionalFormats(
  node: XmlNode,
  formats: readonly ConditionalFormatModel['format'][],
  firstId: number,
): ConditionalFormatModel[] {
  const areas = readAreas(node.attributes.sqref);
  return childrenNamed(node, 'cfRule').map((rule, i) => {
    const { type = '', priority = '1', stopIfTrue, dxfId } = rule.attributes;
    const known = knownRule(type, rule);
    return {
      id: `cf${firstId + i}`,
      areas: areas.slice(),
      type: known?.type ?? 'Other',
      rule: known?.rule ?? {},
      format: (dxfId !== undefined && formats[Number(dxfId)]) || {},
      priority: Number(priority) - 1, // the file counts from 1, the API from 0
      stopIfTrue: flag(stopIfTrue, false),
      ...(known ? {} : { raw: toXml(rule) }),
    };
  });
}

const TEXT_OPERATORS: Record<string, string> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

function knownRule(type: string, node: XmlNode): { type: string; rule: Record<string, unknown> } | null {
  const formulas = childrenNamed(node, 'formula').map((item) => formulaFromFile(item.text));
  if (type === 'expression') return { type: 'Custom', rule: { formula: formulas[0] ?? '=FALSE' } };
  if (type === 'cellIs') {
    const operator = CONDITION_OPERATOR.toApi.get(node.attributes.operator ?? '');
    if (!operator) return null;
    return {
      type: 'CellValue',
      rule: { operator, formula1: formulas[0], ...(formulas[1] ? { formula2: formulas[1] } : {}) },
    };
  }
  const text = TEXT_OPERATORS[type];
  if (text && node.attributes.text !== undefined) {
    return { type: 'ContainsText', rule: { operator: text, text: node.attributes.text } };
  }
  return null;
}
