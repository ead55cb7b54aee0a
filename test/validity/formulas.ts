/** Functions younger than Excel 2007: in a file they carry a prefix, or Excel shows #NAME?. */
const PREFIXED =
  /(?<![\w.])(IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|CONCAT|IFNA|XLOOKUP|XMATCH|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|LET|LAMBDA|DAYS|NUMBERVALUE|ISOWEEKNUM|XOR|UNICHAR|UNICODE|FORMULATEXT|STDEV\.[SP]|VAR\.[SP]|RANK\.(?:EQ|AVG)|PERCENTILE\.(?:INC|EXC)|CEILING\.MATH|FLOOR\.MATH|TEXTSPLIT|VSTACK|TAKE|TOCOL)\(/;

/** Says what Excel would not read in a formula as it stands in a file. */
export function checkFormula(formula: string, where: string, say: (what: string) => void): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (formula === '' || formula.startsWith('=')) say(`${where}: formula "${formula.slice(0, 20)}"`);
  if (formula.length > 8192) say(`${where}: a formula of ${formula.length} characters`);
  if (formula.match(/"(?:[^"]|"")*"/g)?.some((text) => text.length > 257))
    say(`${where}: a text of more than 255 characters in a formula`);
  const young = PREFIXED.exec(bare);
  if (young) say(`${where}: ${young[1]} without its prefix`);
  if (/\[@/.test(bare)) say(`${where}: [@…] instead of [[#This Row],…]`);
  let depth = 0;
  let deepest = 0;
  for (const character of bare) {
    if (character === '(') deepest = Math.max(deepest, ++depth);
    if (character === ')') depth--;
  }
  if (depth !== 0) say(`${where}: brackets do not close`);
  if (deepest > 64) say(`${where}: ${deepest} levels of brackets`);
}
