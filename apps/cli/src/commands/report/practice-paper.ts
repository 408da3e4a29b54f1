import type { Paper } from '@ragstone/reports';

/**
 * A paper with little in it, which a thread makes before it has any other: the first PDF of a thread takes nearly half a
 * second more than its second, and there is time while the workspace is assessed.
 */
export const practicePaper: Paper = {
  schema: 'ragstone.paper/1',
  template: 'practice',
  fileStem: 'practice',
  title: {
    ...{ subject: 'Practice', board: 'Nobody', reportOf: 'Nobody', facts: [] },
    ...{ day: '2026-01-01', date: '1 January 2026' },
  },
  draft: null,
  sections: [
    {
      ...{ id: 'practice', heading: 'Practice', parts: [] },
      blocks: [
        {
          kind: 'table',
          table: {
            ...{ id: 'table', caption: 'Practice', reading: 'by-row', notes: [] },
            columns: [{ heading: 'Words', holds: 'words' }],
            rows: [{ kind: 'row', cells: [{ text: ['Words'], notes: [] }] }],
          },
        },
      ],
    },
  ],
};
