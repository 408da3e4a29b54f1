import { expect, test } from 'vitest';
import { asText } from './fixture/as-text.ts';
import { uptakeByPlace } from './fixture/uptake.ts';

const render = (format: 'html' | 'markdown' | 'json'): string => asText('uptake', format, uptakeByPlace);

test('three measures in two places read as they should', async () => {
  await expect(render('markdown')).toMatchFileSnapshot('golden/uptake-by-place.md');
});

test('each cell has its figure with the status as shape and word, and says where the reading decides', () => {
  const text = render('markdown');
  expect(text).toContain('| Older people | 64.5% ◆ Red | 78.5% ● Green | East Midlands 74.6% |');
  expect(text).toContain(
    '| Young children | 43.3% ○ Not rated<br>Near | 46.1% ○ Not rated<br>Near<br>Depends on the reading |',
  );
});

test('a caveated figure is shown without a colour, with its reason and the words of its caveat', () => {
  const text = render('markdown');
  expect(text).toContain('13.8% ○ Not rated<br>The publisher warns against judging the figure');
  expect(text).toContain(
    '| Pregnant women<br>Leicester | 13.8% | The publisher warns against judging the figure.<br>Data lag. |',
  );
});

test('the legend is printed as it is, with how it is read and what each reading would give', () => {
  expect(render('html')).toContain(
    'The source says “Red = &lt;3% &lt;Mids&gt;”. It is read here as: points.',
  );
  expect(render('markdown')).toContain('1 answer of 6 depends on it.');
  expect(render('markdown')).toContain('| 3% of the region\\|s figure | 2 | 0 | 1 | 3 |');
});

test('the paper as data holds the same', () => {
  const paper = JSON.parse(render('json'));
  expect(paper).toMatchObject({ schema: 'ragstone.paper/1', template: 'uptake', draft: null });
});
