/** Delimited text as people export it: encodings, delimiters, line breaks in quotes, lines of another length. */
import { planIntake, applyPlan, readTextTable } from '../../src/intake';
import { OPTIONS, column, unaccounted } from './support';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** 客户编号,客户名称 / C1,宏达 in GB18030. */
const GB = Uint8Array.from([
  ...[0xbf, 0xcd, 0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a],
  ...[0x43, 0x31, 0x2c, 0xba, 0xea, 0xb4, 0xef, 0x0a],
]);

const read = (bytes: Uint8Array) => {
  const source = readTextTable(bytes, '名册.csv');
  const plan = planIntake([source], OPTIONS);
  return { source, plan, ...applyPlan([source], plan, OPTIONS) };
};

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8('客户编号,客户名称\nC1,宏达\n')],
  ['UTF-8 with a mark, CRLF', utf8('\ufeff客户编号,客户名称\r\nC1,宏达\r\n')],
  ['UTF-16', utf16('客户编号\t客户名称\r\nC1\t宏达\r\n')],
  ['GB18030', GB],
  ['semicolons', utf8('客户编号;客户名称\nC1;宏达')],
  ['sep=', utf8('sep=|\r\n客户编号|客户名称\r\nC1|宏达')],
])('%s', (_, bytes) => expect(column(read(bytes), 'customers', '客户名称')).toEqual(['宏达']));

test('a line break in quotes is part of the cell, and lines below keep their place', () => {
  const result = read(utf8('客户编号,客户名称,备注\nC1,宏达,"第一行\n第二行"\nC2,佰洋,好'));
  expect(column(result, 'customers', '备注')).toEqual(['第一行\n第二行', '好']);
  expect(result.findings).toEqual([]);
});

const FIVE = ['C1,甲,13800000001,A', 'C2,乙,13800000002,B', 'C3,丙,13800000003,C', 'C4,丁,13800000004,D'];

test('a line shorter or longer than its header is named, and nothing is moved', () => {
  const result = read(
    utf8(['客户编号,客户名称,手机,备注', ...FIVE, 'C5,戊', 'C6,己,13800000006,F,G', ...FIVE].join('\n')),
  );
  expect(
    result.findings.map(({ rule, severity, params }) => [rule, severity, params!['sourceRow'], params!['extra']]),
  ).toEqual([
    ['shortRow', '警告', 6, 2],
    ['raggedRow', '警告', 7, 1],
  ]);
  expect(column(result, 'customers', '客户名称')[4]).toBe('戊');
  expect(unaccounted(result.source, result)).toEqual([]);
});

test('blanks left off every other line are the exporter’s way', () => {
  const result = read(utf8(['客户编号,客户名称,手机,备注', ...FIVE, 'C5,戊', 'C6,己', 'C7,庚'].join('\n')));
  expect(result.findings).toEqual([]);
});

test('a blank at the end that is written as one is no short line', () => {
  expect(
    read(utf8(['客户编号,客户名称,备注', ...FIVE.map((line) => line.slice(0, 4) + ','), 'C5,戊,'].join('\n'))).findings,
  ).toEqual([]);
});
