import type { Language } from '../../model/language.ts';
import type { PageWords } from '../../words/page-words.ts';

/**
 * Sorts and filters long tables, by mouse or keyboard, in the reader's browser. It adds what it needs by itself: without
 * it the page is whole, and prints the same. Statuses sort gravest first, numbers by size; what is empty comes last.
 */
export const tableTools = ({ page: { filter }, tag }: PageWords): string => `(() => {
  const gravity = ['red', 'amber', 'not-rated', 'green'];
  const statusOf = (cell) => {
    const status = cell.querySelector('.status');
    return status && gravity.findIndex((each) => status.classList.contains(each));
  };
  const numberOf = (cell) => {
    const found = /[-\\u2212]?\\d[\\d,]*(\\.\\d+)?/.exec(cell.textContent);
    return found && Number(found[0].replaceAll(',', '').replace('\\u2212', '-'));
  };
  const wordsOf = (cell) => cell.textContent.trim() || null;
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  for (const table of document.querySelectorAll('table[data-tools]')) {
    const [body] = table.tBodies;
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const keyOf = (column) => {
      const cells = rows.map((row) => row.cells[column]);
      if (cells.some((cell) => statusOf(cell) !== null)) return statusOf;
      return heads[column].classList.contains('number') ? numberOf : wordsOf;
    };
    const sort = (column, way) => {
      const key = keyOf(column);
      const compare = (a, b) => {
        const [one, other] = [key(a.cells[column]), key(b.cells[column])];
        if (one === null || other === null) return (one === null) - (other === null);
        return way * (typeof one === 'string' ? one.localeCompare(other, ${written(tag)}, { numeric: true }) : one - other);
      };
      body.append(...(way === 0 ? rows : rows.toSorted(compare)));
    };
    heads.forEach((head, column) => {
      const button = make('button', { type: 'button', textContent: head.textContent });
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const next = { ascending: 'descending', descending: null }[head.ariaSort];
        heads.forEach((each) => each.removeAttribute('aria-sort'));
        const order = next === undefined ? 'ascending' : next;
        if (order) head.ariaSort = order;
        sort(column, order === 'ascending' ? 1 : order ? -1 : 0);
      });
    });
    const input = make('input', { type: 'search', autocomplete: 'off' });
    const count = make('output', {});
    const label = make('label', { textContent: ${written(filter.label)} });
    label.append(input);
    const tools = make('p', { className: 'tools' });
    tools.append(label, ' ', count);
    table.before(tools);
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\\s+/);
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      const shown = rows.filter((row) => !row.hidden).length;
      count.textContent = input.value === '' ? '' : shown + ${written(filter.of)} + rows.length + ${written(filter.rows)};
    });
  }
})();
`;

/** Words as a string of the script. */
const written = (words: string): string => {
  if (/['\\\n<]/.test(words)) throw new Error(`no words for a script: ${words}`);
  return `'${words}'`;
};

/** By which the page allows this script, in the words of its language, and no other. */
export const tableToolsHash: Readonly<Record<Language, string>> = {
  en: 'sha256-lsPVmMEti7PxnfF6zjTRyrFIrlnAck5ZbclsVsp/BQM=',
  cy: 'sha256-8cTsBoSUzw8u3LQeVHLslx3fqowpdemsBjcqt/YMZpQ=',
};

/** What it adds is not printed. On a narrow screen the heads of a stacked table come into sight with the focus. */
export const tableToolsStyles = `.tools { font-size: 0.92rem; margin: 0 0 0.6rem; max-width: none; }
.tools input { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet); padding: 0.25rem 0.5rem; max-width: 100%; }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0.2rem 0; margin: 0; text-align: inherit; cursor: pointer; }
thead button:hover { text-decoration: underline; }
th[aria-sort] button::after { content: " \\25b4" / ""; }
th[aria-sort="descending"] button::after { content: " \\25be" / ""; }
tr[hidden] { display: none !important; }
@media screen and (max-width: 48rem) {
  .by-row thead:focus-within { position: static; width: auto; height: auto; overflow: visible; clip-path: none; display: block; }
  .by-row thead:focus-within th { display: inline-block; border: 0; padding-right: 1rem; }
}
@media print { .tools { display: none; } thead button { padding: 0; } th[aria-sort] button::after { content: none; } }
`;
