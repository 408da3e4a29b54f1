import type { Status } from '@ragstone/rag';
import { type Html, html } from '../../markup/html.ts';
import type { Inline, Text } from '../../model/text.ts';
import { renderSign } from './render-sign.ts';

/** A shape for each status, so that none is told by colour alone. */
const icons: Readonly<Record<Status, Html>> = {
  green: html`<circle cx="6" cy="6" r="5"/>`,
  amber: html`<path d="M6 .8 11.6 11H.4Z"/>`,
  red: html`<path d="M6 0 12 6 6 12 0 6Z"/>`,
  'not-rated': html`<circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.2 1.4"/>`,
};

const renderStatus = (status: Status, words: string): Html =>
  html`<span class="status ${status}"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${icons[status]}</svg>${words}</span>`;

const renderInline = (piece: Inline): Html => {
  if (typeof piece === 'string') return html`${piece}`;
  switch (piece.kind) {
    case 'strong':
      return html`<strong>${piece.text}</strong>`;
    case 'code':
      return html`<code>${piece.text}</code>`;
    case 'link':
      return html`<a href="#${piece.to}">${piece.text}</a>`;
    case 'status':
      return renderStatus(piece.status, piece.words);
    case 'sign':
      return renderSign(piece.sign, piece.words);
  }
};

export const renderText = (text: Text): Html => html`${text.map(renderInline)}`;
