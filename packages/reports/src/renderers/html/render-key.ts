import { pointShape } from '../../charts/point-shape.ts';
import { type Html, html } from '../../markup/html.ts';
import { type Chart, pointMarks, pointMarkWords } from '../../model/chart.ts';

/** What the shapes and lines of a chart mean, for those that it uses. */
export const renderKey = (chart: Chart): Html => {
  const used = pointMarks.filter(
    (mark) => mark !== 'absent' && chart.points.some((point) => point.mark === mark),
  );
  const plan = chart.points.some((point) => point.plan !== null);
  return html`<ul class="key" aria-hidden="true">${used.map((mark) => html`<li><svg viewBox="-7 -7 14 14">${pointShape(mark)}</svg>${pointMarkWords[mark]}</li>`)}${plan ? html`<li><svg viewBox="0 0 22 14" class="wide"><path class="plan" d="M1 7H21"/></svg>plan</li>` : null}</ul>`;
};
