import { expect, test } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';
import { filesOf, lines, smallWorkspace } from './small-workspace.fixture.ts';

const amount = (value: number): string =>
  `{ "value": ${value}, "source": { "document": "plan", "line": 40 } }`;
const fund = {
  'money/fund.funds.json': `{ "funds": [{ "id": "fund", "title": "Fund", "place": "local:riverside", "period": "FY2025-26", "sources": [{ "id": "grant", "title": "Grant", "profile": "even" }] }] }`,
  'money/fund.statements.json': `{ "statements": [{ "id": "plan", "fund": "fund", "return": "r", "kind": "plan", "period": "FY2025-26", "lines": [{ "fundingSource": "grant", "plannedIncome": ${amount(100)} }], "printed": {} }] }`,
  'money/fund.schedules.json': lines(
    '{ "schedules": [',
    '  { "id": "plan", "fund": "fund", "statement": "plan", "schemesFile": "fund.schemes.csv" }',
    '] }',
  ),
};
const header = 'number,category,description,source,adult_social_care,body,value,document,line';
const csv = (...rows: readonly string[]) => ({ 'money/fund.schemes.csv': lines(header, ...rows) });
const load = (changes: Readonly<Record<string, string>>) => {
  const { workspace, findings } = parseWorkspace(filesOf({ ...smallWorkspace, ...fund, ...changes }));
  return { workspace, findings: findings.filter(({ code }) => code !== 'return-unknown') };
};

test('a schedule takes its schemes from a CSV file, and each is found there', () => {
  const { workspace, findings } = load(
    csv('1,Home care,"Care, at home",grant,yes,,60.50,plan,41', '2,Other,Rest,grant,no,north,39.50,plan,42'),
  );
  expect(findings).toEqual([]);
  expect(workspace?.schedules[0]?.schemes).toMatchObject([
    { number: 1, description: 'Care, at home', fundingSource: 'grant', adultSocialCare: true, body: null },
    {
      number: 2,
      adultSocialCare: false,
      body: 'north',
      expenditure: { pence: 3950, source: { document: 'plan', line: 42 } },
    },
  ]);
  const at = { ref: 'money/fund.schedules.json', path: ['schedules', 0, 'schemes', 1, 'expenditure'] };
  expect(workspace?.locate(at)).toEqual({ file: 'money/fund.schemes.csv', line: 3, column: 29 });
});

test('what is wrong with a scheme is told in its CSV file', () => {
  const { workspace, findings } = load(
    csv('1,Care,At home,grant,maybe,,"1,592",plan,41', '2,Care,Rest,grnat,no,,5,paln,42'),
  );
  expect(
    findings.map(({ code, position }) => `${position?.file}:${position?.line}:${position?.column} ${code}`),
  ).toEqual([
    'money/fund.schemes.csv:2:22 value-of-wrong-kind',
    'money/fund.schemes.csv:2:29 text-for-number',
    'money/fund.schemes.csv:3:13 funding-source-unknown',
    'money/fund.schemes.csv:3:25 document-unknown',
  ]);
  expect(workspace?.schedules).toEqual([]);
});

test('a file that is not there, said twice, or not used', () => {
  expect(load({}).findings.map(({ code }) => code)).toEqual(['schemes-file-missing']);
  const both = fund['money/fund.schedules.json'].replace('"schemesFile"', '"schemes": [], "schemesFile"');
  const { findings } = load({ ...csv(), 'money/fund.schedules.json': both });
  expect(findings.map(({ code }) => code)).toEqual(['schemes-said-twice', 'schemes-file-unused']);
});
