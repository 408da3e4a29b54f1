import { chartKey, type KeyItem } from '../../charts/chart-key.ts';
import { type Html, html } from '../../markup/html.ts';
import type { Chart } from '../../model/chart.ts';
import type { ChartWords } from '../../words/page-words.ts';

const renderItem = ({ drawn, shape, words }: KeyItem): Html =>
  shape === null
    ? html`<li>${words}</li>`
    : drawn === 'point'
      ? html`<li><svg viewBox="-7 -7 14 14">${shape}</svg>${words}</li>`
      : html`<li><svg viewBox="0 0 22 14" class="wide">${shape}</svg>${words}</li>`;

/** The key of a chart, for the eye: the words beside the chart say what it shows. */
export const renderKey = (chart: Chart, words: ChartWords): Html =>
  html`<ul class="key" aria-hidden="true">${chartKey(chart, words).map(renderItem)}</ul>`;
