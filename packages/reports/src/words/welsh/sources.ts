import type { Words } from '../words.ts';

export const sources: Words['sources'] = {
  line: (line) => `, llinell ${line}`,
  wholeWorkspace: 'Y man gwaith cyfan',
};
