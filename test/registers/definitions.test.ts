import { keyField, registerById, registerByName, registers } from '../../src/registers';
import { HEADER_WORDS } from '../../src/registers/header-words';

const NAMES =
  '客户台账 联系人 交易 应收 投诉 拜访 联络 招待 客情费 合同 档案 借阅 服务 满意度 线索卡 信用评等 定期事项 计划';

test('the 18 registers of requirements section 1, in order', () => {
  expect(registers.map((register) => register.name).join(' ')).toBe(NAMES);
});

test('synonyms are written as they are compared: lower case, no spaces, no repetition, never a field of the same register', () => {
  for (const { name, fields } of registers) {
    const labels = new Set(fields.map((field) => field.label));
    for (const { label, synonyms = [] } of fields) {
      for (const synonym of synonyms)
        expect([name, label, synonym]).toEqual([name, label, synonym.toLowerCase().replace(/\s/g, '')]);
      expect([name, label, new Set(synonyms).size]).toEqual([name, label, synonyms.length]);
      expect([name, label, synonyms.filter((synonym) => labels.has(synonym))]).toEqual([name, label, []]);
    }
  }
});

test('variants of a list lead to a value of the list', () => {
  for (const { fields } of registers) {
    for (const { label, list = [], variants = {} } of fields) {
      expect([label, Object.values(variants).filter((value) => !list.includes(value))]).toEqual([label, []]);
    }
  }
});

test('every list field has its list, every reference its register', () => {
  for (const { fields } of registers) {
    for (const field of fields) {
      if (field.type === 'list') expect([field.label, (field.list ?? []).length > 1]).toEqual([field.label, true]);
      if (field.references) expect(registerById(field.references).id).toBe(field.references);
    }
  }
});

test('at most one key per register, and it is required', () => {
  for (const register of registers) {
    expect(register.fields.filter((field) => field.unique).length).toBeLessThanOrEqual(1);
    const key = keyField(register);
    if (key) expect([register.name, key.required]).toEqual([register.name, true]);
  }
  expect(keyField(registerByName('应收')!)?.label).toBe('单号');
});

test('an unknown register is a mistake that is heard of', () => {
  expect(() => registerById('nothing')).toThrow('Unknown register');
  expect(registerByName('没有')).toBeUndefined();
});

test('every further header belongs to a field that there is, and names one field of its register only', () => {
  for (const { name, fields } of registers) {
    const seen = new Map<string, string>();
    for (const { label, synonyms = [] } of fields)
      for (const synonym of synonyms) {
        expect([name, synonym, seen.get(synonym) ?? label]).toEqual([name, synonym, label]);
        seen.set(synonym, label);
      }
  }
  for (const [id, words] of Object.entries(HEADER_WORDS)) {
    const labels = registerById(id).fields.map((field) => field.label);
    expect([id, Object.keys(words).filter((label) => !labels.includes(label))]).toEqual([id, []]);
  }
});
