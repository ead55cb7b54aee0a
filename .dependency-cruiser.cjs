/**
 * The layers of the house: which room may import which. Everyone may import `values`; a room may always import itself.
 * Definitions and engines are pure, `workbook` alone talks to Excel, and only the two doors without Excel meet the host.
 */
const pure = ['formulas', 'policy'];
const schema = [...pure, 'registers', 'tiers', 'deadlines'];
const above = [...schema, 'schema', 'checks', 'intake', 'reports'];

const mayImport = {
  values: [],
  formulas: [],
  locales: [],
  host: [],
  policy: ['formulas'],
  registers: pure,
  tiers: pure,
  deadlines: pure,
  schema,
  checks: [...schema, 'schema'],
  intake: [...schema, 'schema'],
  reports: [...schema, 'schema'],
  workbook: [...above, 'locales'],
  commands: [...above, 'workbook', 'locales'],
  pane: ['commands', 'locales'],
  headless: ['commands', 'host', 'pane', 'locales'],
  workbench: ['commands', 'host', 'pane', 'locales'],
};

/** Types shared along the road of the data: findings and plans are described where they are made. */
const SHARED_TYPES = '^src/(registers|checks|intake|reports|commands)/types\\.ts$';

const layers = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `layer-${room}`,
  severity: 'error',
  comment: `src/${room} may import ${['values', ...allowed].join(', ')} and itself`,
  from: { path: `^src/${room}/` },
  to: {
    path: '^(src|test)/',
    pathNot: [
      `^src/(${[room, ...(room === 'host' ? [] : ['values']), ...allowed].join('|')})/`,
      ...(['values', 'formulas', 'locales', 'host'].includes(room) ? [] : [SHARED_TYPES]),
    ],
  },
}));

const PURE_ROOMS = '^src/(values|formulas|policy|registers|tiers|deadlines|schema|checks|intake|reports)/';

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'pure-rooms',
      severity: 'error',
      comment: 'Pure rooms know neither Node nor React nor Office',
      from: { path: PURE_ROOMS },
      to: { path: ['^node_modules/(react|react-dom|@fluentui|@tanstack|@microsoft)/'] },
    },
    {
      name: 'no-node-in-pages',
      severity: 'error',
      comment: 'Everything that Excel loads runs in a browser',
      from: { path: '^src/', pathNot: '^src/(headless|host)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-tools-in-the-add-in',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(headless|host|workbench)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
