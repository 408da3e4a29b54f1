import { needing } from '../../needing.ts';
import { readOds } from './read-ods.ts';
import type { ReadParts } from './read-workbook.ts';
import { readXlsx } from './read-xlsx.ts';
import type { WorkbookFault } from './workbook-fault.ts';
import { workbookRules } from './workbook-rules.ts';

const read = (parts: ReadParts) => (parts.has('content.xml') ? readOds(parts) : readXlsx(parts));

/**
 * What in a spreadsheet, ODS or XLSX, breaks the rules of the Government Analysis Function for accessible spreadsheets.
 * It reads the file that was written, and knows nothing of what wrote it. Needs the package `fflate`.
 */
export const checkWorkbook = async (bytes: Uint8Array): Promise<readonly WorkbookFault[]> => {
  const { unzipSync, strFromU8 } = await needing('ods or xlsx', ['fflate'], () => import('fflate'));
  const unreadable: readonly WorkbookFault[] = [{ code: 'unreadable', sheet: null, of: '' }];
  try {
    const parts = Object.entries(unzipSync(bytes)).map(
      ([path, content]) => [path, strFromU8(content)] as const,
    );
    const workbook = read(new Map(parts));
    return workbook === null ? unreadable : workbookRules.flatMap((rule) => rule(workbook));
  } catch {
    return unreadable;
  }
};
