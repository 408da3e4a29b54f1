import { expect, test } from 'vitest';
import { needing } from './needing.ts';

const missing = Object.assign(new Error("Cannot find package 'fflate'"), { code: 'ERR_MODULE_NOT_FOUND' });

test('gives what is there', async () => {
  expect(await needing('ods', ['fflate'], async () => 'loaded')).toBe('loaded');
});

test('says which packages are to be installed', async () => {
  await expect(needing('ods', ['fflate'], () => Promise.reject(missing))).rejects.toThrow(
    'The format ods needs a package that is not installed. Install it: npm install fflate',
  );
  await expect(needing('docx', ['docx', 'fflate'], () => Promise.reject(missing))).rejects.toThrow(
    'npm install docx fflate',
  );
});

test('hides no other fault', async () => {
  await expect(needing('ods', ['fflate'], () => Promise.reject(new Error('broken')))).rejects.toThrow(
    /^broken$/,
  );
});
