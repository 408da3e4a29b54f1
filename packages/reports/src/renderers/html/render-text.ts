import type { Status } from '@ragstone/rag';
import { statusShapes } from '../../marks/status-shapes.ts';
import { attributes, type Html, html } from '../../markup/html.ts';
import type { Inline, Text } from '../../model/text.ts';
import { renderSign } from './render-sign.ts';

const renderStatus = (status: Status, words: string): Html =>
  html`<span class="status ${status}"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${statusShapes[status]}</svg>${words}</span>`;

const renderInline = (piece: Inline): Html => {
  if (typeof piece === 'string') return html`${piece}`;
  switch (piece.kind) {
    case 'strong':
      return html`<strong${attributes({ lang: piece.language ?? null })}>${piece.text}</strong>`;
    case 'other-language':
      return html`<span lang="${piece.language}">${piece.text}</span>`;
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
